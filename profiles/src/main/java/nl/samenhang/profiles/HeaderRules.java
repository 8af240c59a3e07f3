package nl.samenhang.profiles;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ResourceType;

/** What the header says about the rest of the message: its event decides what the focus is. */
final class HeaderRules {

    private static final String HEADER = "Bundle.entry[0].resource";

    /** The types of resource that the focus of an event names, all of them and no other. */
    private static final Map<String, Set<String>> FOCUS = Map.of("referral", Set.of("ServiceRequest", "Task"));

    private HeaderRules() {}

    static List<Finding> check(Bundle bundle) {
        if (bundle.getEntry().isEmpty() || !(bundle.getEntryFirstRep().getResource() instanceof MessageHeader header)) {
            return List.of(MessageRules.finding("message-header-first", "Bundle.entry"));
        }
        return Stream.of(
                        MessageRules.unless(!header.hasResponse(), "message-no-response", HEADER + ".response"),
                        MessageRules.unless(isKnown(header), "message-event", HEADER + ".event"),
                        MessageRules.unless(isFocusOfEvent(header, bundle), "message-focus", HEADER + ".focus"),
                        MessageRules.unless(families(bundle) <= 1, "message-family", "Bundle.entry"))
                .flatMap(findings -> findings)
                .toList();
    }

    private static boolean isKnown(MessageHeader header) {
        return header.hasEventCoding()
                && FOCUS.containsKey(header.getEventCoding().getCode());
    }

    private static boolean isFocusOfEvent(MessageHeader header, Bundle bundle) {
        return !isKnown(header)
                || FOCUS.get(header.getEventCoding().getCode()).equals(types(header.getFocus(), bundle));
    }

    private static Set<String> types(List<Reference> focus, Bundle bundle) {
        Set<String> addresses = focus.stream().map(Reference::getReference).collect(Collectors.toSet());
        return bundle.getEntry().stream()
                .filter(entry -> addresses.contains(entry.getFullUrl()))
                .map(BundleEntryComponent::getResource)
                .filter(resource -> resource != null)
                .map(resource -> resource.fhirType())
                .collect(Collectors.toSet());
    }

    private static long families(Bundle bundle) {
        return bundle.getEntry().stream()
                .filter(entry ->
                        entry.getResource() != null && entry.getResource().getResourceType() == ResourceType.Group)
                .count();
    }
}
