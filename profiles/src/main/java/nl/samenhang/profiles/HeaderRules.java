package nl.samenhang.profiles;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MessageHeader;

/** What the header says about the rest of the message: its event decides what the focus is, and whether it responds. */
final class HeaderRules {

    static final String HEADER = "Bundle.entry[0].resource";

    /** The only event that responds to a message; every other answer is a message of its own. */
    private static final String ACKNOWLEDGEMENT = "acknowledgement";

    private HeaderRules() {}

    static List<Finding> check(Bundle bundle) {
        if (bundle.getEntry().isEmpty() || !(bundle.getEntryFirstRep().getResource() instanceof MessageHeader header)) {
            return List.of(MessageRules.finding("message-header-first", "Bundle.entry"));
        }
        return Stream.of(
                        MessageRules.unless(responds(header) == header.hasResponse(), "message-response", HEADER),
                        MessageRules.unless(header.hasDestination(), "message-destination", HEADER + ".destination"),
                        FocusRules.check(header, bundle))
                .flatMap(findings -> findings)
                .toList();
    }

    private static boolean responds(MessageHeader header) {
        return ACKNOWLEDGEMENT.equals(header.getEventCoding().getCode());
    }
}
