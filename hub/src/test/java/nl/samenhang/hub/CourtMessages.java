package nl.samenhang.hub;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.hub.message.CanonicalMessage;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.message.ReceivedMessage;
import nl.samenhang.mappings.Arrival;
import nl.samenhang.profiles.ProfilePackage;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;

/** Decisions of a court that forbid to share, and assessments of the family that they protect; each call a new one. */
public final class CourtMessages {

    /** A street of the mother that nobody may know; it stands in the assessment. */
    public static final String HIDING_PLACE = "Schuilplaats";

    private static final String FAMILY =
            """
            {"id": "m", "role": "parent-with-authority", "bsn": "999900018"},
            {"id": "k", "role": "child", "bsn": "999900043", "birthDate": "2013-02-08"}""";

    private CourtMessages() {}

    /** What the court of this number decided on a day; {@code bans} is the content of the list. */
    public static String decision(String oin, LocalDate day, String bans) {
        return decision(oin, day, FAMILY, bans);
    }

    /** The same about other people. */
    public static String decision(String oin, LocalDate day, String persons, String bans) {
        return """
                {"format": "samenhang-json", "version": "1", "event": "court-decision", "messageId": "%s", "sentAt": "%s",
                 "sender": {"oin": "%s", "name": "Gerecht %s", "roles": ["court"]},
                 "legalBasis": "court-order", "purpose": "execution-of-measure",
                 "decision": {"kind": "interim-order", "title": "Beschikking", "date": "%s", "bans": [%s]},
                 "family": {"municipality": "0589"}, "persons": [%s], "organisations": [%s]}
                """
                .formatted(UUID.randomUUID(), Instant.now(), oin, oin, day, bans, persons, organisations(bans));
    }

    /** Those that the bans name: who is not named may not stand in the message. */
    private static String organisations(String bans) {
        return Stream.of(
                        """
                        {"id": "ggz", "name": "GGZ Proefstad", "oin": "00000099000000008000", "roles": ["mental-health"]}""",
                        """
                        {"id": "team", "name": "Lokaal team Oudewater", "oin": "00000099000000003000"}""",
                        """
                        {"id": "onbekend", "name": "Praktijk Onbekend", "oin": "00000099000000009999"}""",
                        """
                        {"id": "vreemd", "name": "Praktijk Vreemd", "oin": "00000099000000009998", "roles": ["mental-health"]}""")
                .filter(organisation ->
                        bans.contains(WholeHub.json(organisation).path("id").asString()))
                .collect(Collectors.joining(", "));
    }

    /** By Veilig Thuis; about that family, with a secret address. */
    public static String assessment() {
        var example = ProfilePackage.examples()
                .filter(message -> WholeHub.json(message)
                        .at("/entry/0/resource/eventCoding/code")
                        .asString()
                        .equals("safety-assessment"))
                .findFirst()
                .orElseThrow();
        var header = WholeHub.json(example).at("/entry/0/fullUrl").asString().replace("urn:uuid:", "");
        return example.replace(header, UUID.randomUUID().toString());
    }

    /** A message of Samenhang-JSON as it would stand after step 2, with references that a test can read. */
    public static CanonicalMessage canonical(String sender, String json, UnaryOperator<Bundle> change, String family) {
        var received = ReceivedMessage.from(sender, json.getBytes(), null, OneRelease.NUMBER, Instant.EPOCH);
        var read = Examples.MAPPINGS.toCanonical(
                Examples.MAPPINGS.format("samenhang-json"),
                received.body(),
                new Arrival(received.id().toString(), Instant.EPOCH));
        var bundle = change.apply(Examples.FHIR.newJsonParser().parseResource(Bundle.class, read.json()));
        var people = new HashMap<String, String>();
        bundle.getEntry().forEach(entry -> {
            if (entry.getResource() instanceof Patient person && person.hasIdentifier()) {
                people.put(
                        entry.getFullUrl(),
                        "person-" + person.getIdentifierFirstRep().getValue());
            }
        });
        return new CanonicalMessage(
                received,
                "samenhang-json",
                read.senderMessageId(),
                read.json(),
                bundle,
                new MessageFacts(bundle),
                read.sources(),
                List.of(),
                people,
                family,
                received.trail());
    }
}
