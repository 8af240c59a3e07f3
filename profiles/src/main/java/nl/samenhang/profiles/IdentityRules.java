package nl.samenhang.profiles;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;

/**
 * A message and each resource in it carry a uuid of their own, and the address of an entry is that uuid. A message was
 * made before it arrives.
 */
final class IdentityRules {

    static final String URN = "urn:uuid:";

    /** How far the clocks of two systems may be apart. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private IdentityRules() {}

    static List<Finding> check(Bundle bundle, Instant now) {
        return Stream.of(message(bundle, now), entries(bundle)).flatMap(s -> s).toList();
    }

    private static Stream<Finding> message(Bundle bundle, Instant now) {
        return Stream.of(
                        MessageRules.unless(isUuid(id(bundle)), "message-id", "Bundle.id"),
                        MessageRules.unless(bundle.hasTimestamp(), "message-timestamp", "Bundle.timestamp"),
                        MessageRules.unless(!isAfter(bundle, now), "message-future", "Bundle.timestamp"))
                .flatMap(findings -> findings);
    }

    private static boolean isAfter(Bundle bundle, Instant now) {
        return bundle.hasTimestamp() && bundle.getTimestamp().toInstant().isAfter(now.plus(CLOCKS_DIFFER));
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
