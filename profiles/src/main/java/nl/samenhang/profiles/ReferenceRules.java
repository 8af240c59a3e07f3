package nl.samenhang.profiles;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.RelatedPerson;

/** Every reference arrives inside the message, and the header leads to everything in it: no stowaways. */
final class ReferenceRules {

    private final Bundle bundle;
    private final Map<String, List<LocatedReference>> outgoing = new LinkedHashMap<>();
    private final Map<String, Integer> positions = new LinkedHashMap<>();

    private ReferenceRules(Bundle bundle) {
        this.bundle = bundle;
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            var entry = bundle.getEntry().get(i);
            if (entry.hasFullUrl() && entry.hasResource()) {
                positions.put(entry.getFullUrl(), i);
                outgoing.put(
                        entry.getFullUrl(),
                        LocatedReference.in(entry.getResource(), "Bundle.entry[" + i + "].resource"));
            }
        }
    }

    static List<Finding> check(Bundle bundle) {
        ReferenceRules rules = new ReferenceRules(bundle);
        return Stream.concat(rules.dangling(), rules.stowaways()).toList();
    }

    private Stream<Finding> dangling() {
        return outgoing.values().stream()
                .flatMap(List::stream)
                .filter(reference -> !positions.containsKey(reference.target()))
                .map(reference -> MessageRules.finding("message-reference", reference.path()));
    }

    private Stream<Finding> stowaways() {
        Set<String> reached = reached();
        return positions.entrySet().stream()
                .filter(entry -> !reached.contains(entry.getKey()) && !isRelatedTo(entry.getValue(), reached))
                .map(entry -> MessageRules.finding("message-stowaway", "Bundle.entry[" + entry.getValue() + "]"));
    }

    private Set<String> reached() {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        bundle.getEntry().stream()
                .limit(1)
                .filter(entry -> entry.hasFullUrl())
                .forEach(entry -> open.add(entry.getFullUrl()));
        while (!open.isEmpty()) {
            String address = open.pop();
            if (reached.add(address)) {
                open.addAll(targets(address));
            }
        }
        return reached;
    }

    private Set<String> targets(String address) {
        return outgoing.getOrDefault(address, List.of()).stream()
                .map(LocatedReference::target)
                .collect(Collectors.toSet());
    }

    /** A related person points at somebody in the family; nothing can point back at it. */
    private boolean isRelatedTo(int position, Set<String> reached) {
        return bundle.getEntry().get(position).getResource() instanceof RelatedPerson related
                && reached.contains(related.getPatient().getReference());
    }
}
