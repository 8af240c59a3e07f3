package nl.samenhang.profiles;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;

/** A message and each resource in it carry a uuid of their own, and the address of an entry is that uuid. */
final class IdentityRules {

    static final String URN = "urn:uuid:";

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private IdentityRules() {}

    static List<Finding> check(Bundle bundle) {
        return Stream.of(message(bundle), entries(bundle)).flatMap(s -> s).toList();
    }

    private static Stream<Finding> message(Bundle bundle) {
        return Stream.concat(
                MessageRules.unless(isUuid(id(bundle)), "message-id", "Bundle.id"),
                MessageRules.unless(bundle.hasTimestamp(), "message-timestamp", "Bundle.timestamp"));
    }

    private static Stream<Finding> entries(Bundle bundle) {
        return IntStream.range(0, bundle.getEntry().size())
                .boxed()
                .flatMap(i -> entry(bundle.getEntry().get(i), "Bundle.entry[" + i + "]"));
    }

    private static Stream<Finding> entry(BundleEntryComponent entry, String path) {
        String id = id(entry.getResource());
        return Stream.concat(
                MessageRules.unless(isUuid(id), "message-entry-id", path + ".resource.id"),
                MessageRules.unless((URN + id).equals(entry.getFullUrl()), "message-full-url", path + ".fullUrl"));
    }

    private static boolean isUuid(String id) {
        return UUID.matcher(id).matches();
    }

    private static String id(Resource resource) {
        if (resource == null || resource.getIdElement().getIdPart() == null) {
            return "";
        }
        String id = resource.getIdElement().getIdPart();
        return id.startsWith(URN) ? id.substring(URN.length()) : id;
    }
}
