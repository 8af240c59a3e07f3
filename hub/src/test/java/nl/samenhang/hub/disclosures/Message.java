package nl.samenhang.hub.disclosures;

import java.util.UUID;

/**
 * A message of one organisation to another, as samenhang-json.
 *
 * @param persons each as JSON
 * @param informed who was told, each as JSON
 */
record Message(
        String event,
        Party from,
        Party to,
        String kind,
        String basis,
        String purpose,
        String municipality,
        String[] persons,
        String[] informed) {

    /** An organisation of the tests. */
    enum Party {
        SCHOOL("school", "School De Proef", "youth-care-provider", "00000099000000001100", "0589"),
        POLICE("politie", "Politie Proefland", "police", "00000099000000001200", "0589"),
        VEILIG_THUIS("veilig-thuis", "Veilig Thuis Proefland", "veilig-thuis", "00000099000000001300", "0589"),
        TEAM("lokaal-team", "Lokaal team Oudewater", "local-team", "00000099000000001400", "0589"),
        FAR_TEAM("lokaal-team-elders", "Lokaal team Elders", "local-team", "00000099000000001500", "0599"),
        SHELTER("opvang", "Opvang De Haven", "womens-shelter", "00000099000000001600", "*"),
        BOARD("raad", "Raad Proefland", "child-protection-board", "00000099000000001700", "*");

        final String id;
        final String title;
        final String role;
        final String oin;
        final String municipality;

        Party(String id, String title, String role, String oin, String municipality) {
            this.id = id;
            this.title = title;
            this.role = role;
            this.oin = oin;
            this.municipality = municipality;
        }
    }

    /** A referral on a public task, of the kind that starts help. */
    static Message referral(Party from, Party to, String... persons) {
        return new Message(
                "referral",
                from,
                to,
                "transfer-after-triage",
                "public-task",
                "safety-weighing",
                "0589",
                persons,
                new String[0]);
    }

    /** A report by the right to report. */
    static Message report(Party from, String... persons) {
        return referral(from, Party.VEILIG_THUIS, persons).as("report").on("report-right");
    }

    Message as(String otherKind) {
        return new Message(event, from, to, otherKind, basis, purpose, municipality, persons, informed);
    }

    Message on(String otherBasis) {
        return new Message(event, from, to, kind, otherBasis, purpose, municipality, persons, informed);
    }

    /** That this person, by its id in the message, was told of it. */
    Message telling(String id) {
        return informing("{\"person\": \"" + id + "\", \"done\": true}");
    }

    /** That this person was not. */
    Message notTelling(String id) {
        return informing("{\"person\": \"" + id + "\", \"done\": false, \"whyNot\": \"Dat is nu niet veilig.\"}");
    }

    private Message informing(String... more) {
        return new Message(event, from, to, kind, basis, purpose, municipality, persons, more);
    }

    /** The answer to a referral. */
    static Message answer(Party from, Party to, String... persons) {
        return new Message(
                "referral-response", from, to, "", "public-task", "joint-assessment", "0589", persons, new String[0]);
    }

    String json() {
        return """
                {"format": "samenhang-json", "version": "1", "event": "%s", "messageId": "%s",
                 "sentAt": "2026-03-18T15:20:00+01:00", "sender": {"oin": "%s", "name": "%s"},
                 "recipient": {"oin": "%s", "name": "%s"}, %s,
                 "family": {"municipality": "%s"}, "persons": [%s]%s}"""
                .formatted(
                        event,
                        UUID.randomUUID(),
                        from.oin,
                        from.title,
                        to.oin,
                        to.title,
                        content(),
                        municipality,
                        String.join(", ", persons),
                        informed.length == 0 ? "" : ", \"informed\": [" + String.join(", ", informed) + "]");
    }

    private String content() {
        return event.equals("referral")
                ? """
                  "referral": {"kind": "%s", "urgency": "regular", "framework": "voluntary", "legalBasis": "%s",
                   "purpose": "%s", "date": "2026-03-18", "asked": ["Kijk wat nodig is."]}"""
                        .formatted(kind, basis, purpose)
                : """
                  "legalBasis": "%s", "purpose": "%s", "response": {"referral": "R-1", "status": "accepted",
                   "urgency": "priority", "askedOn": "2026-03-17", "deadline": "2026-03-24"}"""
                        .formatted(basis, purpose);
    }
}
