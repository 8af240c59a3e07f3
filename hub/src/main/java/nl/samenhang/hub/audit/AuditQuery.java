package nl.samenhang.hub.audit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which entries are sought; null and empty lists where it does not matter.
 *
 * @param from first moment
 * @param until first moment that is too late
 * @param agents partner ids: of each set one must be sender or recipient
 * @param family reference of the family
 */
public record AuditQuery(
        Long number,
        Set<AuditKind> kinds,
        Instant from,
        Instant until,
        List<Set<String>> agents,
        String family,
        UUID message) {

    /** In codes and references, for the entry that tells who asked. */
    public String asked() {
        return Stream.of(
                        told("number", number),
                        told(
                                "kinds",
                                kinds.stream().map(AuditKind::code).sorted().collect(Collectors.joining(","))),
                        told("from", from),
                        told("until", until),
                        agents.stream()
                                .map(any -> "agent=" + String.join(",", new TreeSet<>(any)))
                                .collect(Collectors.joining("&")),
                        told("family", family),
                        told("message", message))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String told(String name, Object value) {
        return value == null ? "" : name + "=" + Objects.toString(value);
    }
}
