package nl.samenhang.profiles;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.profiles.Reach.Part;
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
        unreached.removeAll(Reach.within(rules.parts));
        return unreached;
    }

    private Stream<Finding> dangling() {
        return parts.values().stream()
                .flatMap(part -> part.references().stream())
                .filter(reference -> !parts.containsKey(reference.target()))
                .map(reference -> MessageRules.finding("message-reference", reference.path()));
    }

    private Stream<Finding> stowaways() {
        Set<String> reached = Reach.within(parts);
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
