package nl.samenhang.profiles;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DomainResource;

/** Every reference arrives inside the message, and the header leads to everything in it: no stowaways. */
final class ReferenceRules {

    private final Bundle bundle;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    private ReferenceRules(Bundle bundle) {
        this.bundle = bundle;
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            var entry = bundle.getEntry().get(i);
            if (entry.hasFullUrl() && entry.hasResource()) {
                String path = path(i) + ".resource";
                parts.put(
                        entry.getFullUrl(),
                        new Part(entry.getResource().fhirType(), path, LocatedReference.in(entry.getResource(), path)));
            }
        }
    }

    /** One resource: its type, where it stands in the message, and what it refers to. */
    private record Part(String type, String path, List<LocatedReference> references) {
        Reach.Part reach() {
            return new Reach.Part(targets(references), targets(about()));
        }

        private List<LocatedReference> about() {
            return Reach.pointsBackBy(type)
                    .map(element -> references.stream()
                            .filter(reference -> reference.isIn(path, element))
                            .toList())
                    .orElse(List.of());
        }

        private static List<String> targets(List<LocatedReference> references) {
            return references.stream().map(LocatedReference::target).toList();
        }
    }

    static List<Finding> check(Bundle bundle) {
        ReferenceRules rules = new ReferenceRules(bundle);
        return Stream.of(rules.dangling(), rules.stowaways(), rules.hidden())
                .flatMap(findings -> findings)
                .toList();
    }

    /** Addresses of the resources that the header does not lead to. */
    static Set<String> unreached(Bundle bundle) {
        ReferenceRules rules = new ReferenceRules(bundle);
        Set<String> unreached = new LinkedHashSet<>(rules.parts.keySet());
        unreached.removeAll(rules.reached());
        return unreached;
    }

    private Set<String> reached() {
        return Reach.within(parts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, part -> part.getValue().reach(), (one, other) -> one, LinkedHashMap::new)));
    }

    private Stream<Finding> dangling() {
        return parts.values().stream()
                .flatMap(part -> part.references().stream())
                .filter(reference -> !parts.containsKey(reference.target()))
                .map(reference -> MessageRules.finding("message-reference", reference.path()));
    }

    private Stream<Finding> stowaways() {
        Set<String> reached = reached();
        return parts.entrySet().stream()
                .filter(part -> !reached.contains(part.getKey()))
                .map(part -> MessageRules.finding(
                        "message-stowaway", part.getValue().path().replaceFirst("\\.resource$", "")));
    }

    /** A resource inside another has no entry of its own, so that neither a profile nor the weighing would see it. */
    private Stream<Finding> hidden() {
        return Stream.iterate(0, i -> i < bundle.getEntry().size(), i -> i + 1)
                .filter(i ->
                        bundle.getEntry().get(i).getResource() instanceof DomainResource outer && outer.hasContained())
                .map(i -> MessageRules.finding("message-contained", path(i) + ".resource.contained"));
    }

    private static String path(int position) {
        return "Bundle.entry[" + position + "]";
    }
}
