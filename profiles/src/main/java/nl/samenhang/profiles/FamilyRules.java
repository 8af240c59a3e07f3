package nl.samenhang.profiles;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** A message is about one family: not two of them, and nobody from elsewhere. */
final class FamilyRules {

    private FamilyRules() {}

    static List<Finding> check(Bundle bundle) {
        List<Group> families = bundle.getEntry().stream()
                .map(entry -> entry.getResource())
                .filter(Group.class::isInstance)
                .map(Group.class::cast)
                .toList();
        Stream<Finding> one = MessageRules.unless(families.size() <= 1, "message-family", "Bundle.entry");
        return Stream.concat(one, families.isEmpty() ? Stream.empty() : strangers(bundle, members(families)))
                .toList();
    }

    private static Stream<Finding> strangers(Bundle bundle, Set<String> members) {
        return IntStream.range(0, bundle.getEntry().size())
                .filter(i -> resource(bundle, i) instanceof Patient)
                .filter(i -> !members.contains(bundle.getEntry().get(i).getFullUrl()))
                .mapToObj(i -> MessageRules.finding("message-stranger", "Bundle.entry[" + i + "]"));
    }

    private static Set<String> members(List<Group> families) {
        return families.stream()
                .flatMap(family -> family.getMember().stream())
                .map(member -> member.getEntity().getReference())
                .collect(Collectors.toSet());
    }

    private static Resource resource(Bundle bundle, int position) {
        return bundle.getEntry().get(position).getResource();
    }
}
