package nl.samenhang.profiles;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenhang.profiles.MessageEvents.Focus;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** The focus of the header names what belongs to the event of the message, as many as belong to it and nothing else. */
final class FocusRules {

    private static final String PATH = HeaderRules.HEADER + ".focus";

    private final MessageEvents events = MessageEvents.ours();
    private final List<Focus> allowed;
    private final List<Resource> named;

    private FocusRules(List<Focus> allowed, List<Resource> named) {
        this.allowed = allowed;
        this.named = named;
    }

    static Stream<Finding> check(MessageHeader header, Bundle bundle) {
        return MessageEvents.ours()
                .focusOf(header.getEventCoding().getCode())
                .map(allowed -> new FocusRules(allowed, named(header, bundle)).findings())
                .orElseGet(() -> Stream.of(MessageRules.finding("message-event", HeaderRules.HEADER + ".event")));
    }

    private Stream<Finding> findings() {
        return Stream.concat(strangers(), allowed.stream().flatMap(this::counted));
    }

    /** What was named but does not belong to the event; a reference that arrives nowhere is told elsewhere. */
    private Stream<Finding> strangers() {
        String names = allowed.stream().map(Focus::name).collect(Collectors.joining(", "));
        return IntStream.range(0, named.size())
                .filter(i -> named.get(i) != null)
                .filter(i -> allowed.stream().noneMatch(focus -> events.isOf(focus, named.get(i))))
                .mapToObj(i -> names.isEmpty()
                        ? MessageRules.finding("message-focus-none", PATH)
                        : MessageRules.finding("message-focus", PATH + "[" + i + "]", names));
    }

    private Stream<Finding> counted(Focus focus) {
        long count = named.stream()
                .filter(resource -> resource != null && events.isOf(focus, resource))
                .count();
        if (count < focus.min()) {
            return Stream.of(
                    MessageRules.finding("message-focus-min", PATH, focus.name(), Integer.toString(focus.min())));
        }
        return count > focus.max()
                ? Stream.of(
                        MessageRules.finding("message-focus-max", PATH, focus.name(), Integer.toString(focus.max())))
                : Stream.empty();
    }

    private static List<Resource> named(MessageHeader header, Bundle bundle) {
        return header.getFocus().stream().map(focus -> target(focus, bundle)).toList();
    }

    private static Resource target(Reference focus, Bundle bundle) {
        return bundle.getEntry().stream()
                .filter(entry -> entry.hasFullUrl() && entry.getFullUrl().equals(focus.getReference()))
                .findFirst()
                .map(entry -> entry.getResource())
                .orElse(null);
    }
}
