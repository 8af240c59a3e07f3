package nl.samenhang.hub;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;

/** A report of the police and answers to it; each call a new message. */
public final class ReferralMessages {

    private ReferralMessages() {}

    /** By the police; about this person, as one of {@code persons} in Samenhang-JSON. */
    public static String report(String number, String person) {
        return """
                {"format": "samenhang-json", "version": "1", "event": "referral", "messageId": "%s", "sentAt": "%s",
                 "sender": {"oin": "00000099000000001000", "name": "Organisatie politie"},
                 "referral": {"kind": "report", "urgency": "regular", "legalBasis": "report-right",
                  "purpose": "safety-weighing", "date": "%s", "caseNumber": "%s", "deadline": "%s"},
                 "family": {"municipality": "0589"}, "persons": [%s]}
                """
                .formatted(
                        UUID.randomUUID(),
                        Instant.now(),
                        LocalDate.now(),
                        number,
                        LocalDate.now().plusDays(9),
                        person);
    }

    /** The same report in FHIR, with a second task for its referral, of which the first is a part. */
    static String askedTwice(String report) {
        var bundle = CourtMessages.canonical("politie", report, UnaryOperator.identity(), "family")
                .bundle();
        var id = UUID.randomUUID().toString();
        var task = bundle.getEntry().stream()
                .filter(entry -> entry.getResource() instanceof Task)
                .findFirst()
                .orElseThrow();
        var second = task.copy().setFullUrl("urn:uuid:" + id);
        second.getResource().setId(id);
        ((Task) task.getResource()).addPartOf(new Reference(second.getFullUrl()));
        bundle.addEntry(second);
        return Examples.FHIR.newJsonParser().encodeResourceToString(bundle);
    }

    /** By Veilig Thuis; what became of the report of this number. */
    public static String answer(String number, String status, String person) {
        return """
                {"format": "samenhang-json", "version": "1", "event": "referral-response", "messageId": "%s", "sentAt": "%s",
                 "sender": {"oin": "00000099000000002000"}, "recipient": {"oin": "00000099000000004000"},
                 "requester": {"oin": "00000099000000001000", "name": "Organisatie politie"},
                 "legalBasis": "public-task", "purpose": "joint-assessment",
                 "response": {"referral": "%s", "status": "%s", "urgency": "regular", "askedOn": "%s", "deadline": "%s",
                  "reason": "Zie het gesprek", "askedBy": "requester"},
                 "family": {"municipality": "0589"}, "persons": [%s]}
                """
                .formatted(
                        UUID.randomUUID(),
                        Instant.now(),
                        number,
                        status,
                        LocalDate.now(),
                        LocalDate.now().plusDays(9),
                        person);
    }
}
