package nl.samenhang.profiles;

import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Group;

/**
 * A message is about one family. Not every person in it need be a member: an address or a statement may lead to
 * somebody beside the family, and the header must lead to everybody anyhow.
 */
final class FamilyRules {

    private FamilyRules() {}

    static List<Finding> check(Bundle bundle) {
        long families = bundle.getEntry().stream()
                .filter(entry -> entry.getResource() instanceof Group)
                .count();
        return MessageRules.unless(families <= 1, "message-family", "Bundle.entry")
                .toList();
    }
}
