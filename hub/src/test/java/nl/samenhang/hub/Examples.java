package nl.samenhang.hub;

import ca.uhn.fhir.context.FhirContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.samenhang.hub.message.Authorisation;
import nl.samenhang.hub.message.CanonicalMessage;
import nl.samenhang.hub.message.Limits;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.message.ReceivedMessage;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.mappings.Arrival;
import nl.samenhang.mappings.Mappings;
import nl.samenhang.profiles.ProfilePackage;
import org.hl7.fhir.r4.model.Bundle;

/** Messages and partners for tests; every person in them is invented. */
public final class Examples {

    public static final FhirContext FHIR = FhirContext.forR4Cached();

    static {
        FHIR.getParserOptions().setOverrideResourceIdWithBundleEntryFullUrl(false);
    }

    public static final Mappings MAPPINGS = Mappings.load();

    /** Nothing keeps it in. */
    public static final Limits NO_LIMITS = new Limits(List.of(), false);

    private Examples() {}

    /** The example report of the profiles: a family in Oudewater, reported by the police. */
    public static Bundle policeReport() {
        return example("report");
    }

    /** The example transfer after triage of the profiles, by Veilig Thuis. */
    public static Bundle transferAfterTriage() {
        return example("transfer-after-triage");
    }

    /** The example of the profiles in which a local team records four consents, T-2026-0031 to T-2026-0034. */
    public static Bundle consents() {
        return consents("active");
    }

    /** The example of the profiles in which it says that T-2026-0034 was withdrawn. */
    public static Bundle withdrawal() {
        return consents("inactive");
    }

    private static Bundle consents(String status) {
        return ProfilePackage.examples()
                .map(json -> FHIR.newJsonParser().parseResource(Bundle.class, json))
                .filter(bundle -> new MessageFacts(bundle).event().equals("consent"))
                .filter(bundle -> new MessageFacts(bundle)
                        .consents()
                        .get(0)
                        .getStatus()
                        .toCode()
                        .equals(status))
                .findFirst()
                .orElseThrow();
    }

    private static Bundle example(String kind) {
        return ProfilePackage.examples()
                .map(json -> FHIR.newJsonParser().parseResource(Bundle.class, json))
                .filter(bundle -> new MessageFacts(bundle).kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** As the message would stand after step 2, sent by this partner as FHIR. */
    public static CanonicalMessage canonical(String sender, Bundle bundle) {
        return canonical(sender, bundle, Map.of());
    }

    /**
     * The same, with people that have a BSN.
     *
     * @param people references by full URL
     */
    public static CanonicalMessage canonical(String sender, Bundle bundle, Map<String, String> people) {
        var json = FHIR.newJsonParser().encodeResourceToString(bundle);
        var received = ReceivedMessage.from(sender, json.getBytes(), null, OneRelease.NUMBER, Instant.EPOCH);
        var read = MAPPINGS.toCanonical(
                MAPPINGS.format("fhir"),
                received.body(),
                new Arrival(received.id().toString(), Instant.EPOCH));
        return new CanonicalMessage(
                received,
                "fhir",
                read.senderMessageId(),
                json,
                bundle,
                new MessageFacts(bundle),
                read.sources(),
                List.of(),
                people,
                "family-reference",
                received.trail());
    }

    public static Authorisation granted(String sender) {
        return new Authorisation(sender, "report-right", "safety-weighing", "test", List.of(), NO_LIMITS);
    }

    public static Partner partner(String id, String role, String oin, String... municipalities) {
        return TestPartner.partner(id, oin, role)
                .in(municipalities)
                .sends("fhir")
                .reads("fhir")
                .make();
    }
}
