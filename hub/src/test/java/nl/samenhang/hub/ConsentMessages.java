package nl.samenhang.hub;

import static nl.samenhang.hub.WholeHub.json;

import java.time.LocalDate;
import java.util.UUID;
import nl.samenhang.profiles.ProfilePackage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Messages of the story that give, use and withdraw consent, as if they were written today; each call a new one. */
final class ConsentMessages {

    private static final String PURPOSE = "https://fhir.samenhang.nl/CodeSystem/processing-purpose";

    private ConsentMessages() {}

    /** Four consents, among them T-2026-0031, that hold today. */
    static String consent() {
        return anew(example("consent"))
                .replace("2026-03-20", LocalDate.now().minusDays(30).toString())
                .replace("2026-09-20", until().toString());
    }

    /** The last day of those. */
    static LocalDate until() {
        return LocalDate.now().plusDays(150);
    }

    /** Of a consent of Sanne, for Veilig Thuis. */
    static String withdrawal(String number) {
        return withdrawal()
                .replace("T-2026-0034", number)
                .replace("999900018", "999900043")
                .replace("00000099000000008000", "00000099000000002000")
                .replace("GGZ Proefstad", "Veilig Thuis Utrecht");
    }

    /** Of T-2026-0034, for an organisation that may be unknown. */
    static String withdrawal() {
        return anew(example("consent-withdrawn"))
                .replace("2026-03-20", LocalDate.now().minusDays(30).toString())
                .replace("2026-06-11", LocalDate.now().minusDays(1).toString())
                .replace("2026-09-20", until().toString());
    }

    /** Rests on T-2026-0031. */
    static String plan() {
        return anew(example("family-plan"));
    }

    /** Rests on T-2026-0031. */
    static String card() {
        return anew(example("safety-card"));
    }

    /**
     * The consent of this number in a message, by itself: whom it names stands inside it, and the family as far as it
     * is those.
     */
    static ObjectNode alone(String message, String number) {
        var parts = json(message.replace("urn:uuid:", "#"))
                .path("entry")
                .valueStream()
                .map(part -> (ObjectNode) part.path("resource"))
                .toList();
        var consent = parts.stream()
                .filter(part -> part.at("/identifier/0/value").asString("").equals(number))
                .findFirst()
                .orElseThrow();
        var named = consent.toString();
        var contained = parts.stream()
                .filter(part -> named.contains('#' + part.path("id").asString()) || isFamily(part))
                .toList();
        parts.stream()
                .filter(ConsentMessages::isFamily)
                .map(family -> (ArrayNode) family.path("member"))
                .forEach(members -> members.removeIf(
                        member -> !named.contains(member.at("/entity/reference").asString())));
        consent.putArray("contained").addAll(contained);
        consent.putObject("meta")
                .putArray("tag")
                .addObject()
                .put("system", PURPOSE)
                .put("code", "voluntary-support");
        return consent;
    }

    private static boolean isFamily(JsonNode part) {
        return part.path("resourceType").asString().equals("Group");
    }

    private static String anew(String example) {
        var header = json(example).at("/entry/0/fullUrl").asString().replace("urn:uuid:", "");
        return example.replace(header, UUID.randomUUID().toString());
    }

    private static String example(String name) {
        return ProfilePackage.examples()
                .filter(example -> event(example).equals(name.replace("-withdrawn", "")))
                .filter(example -> name.endsWith("withdrawn") == example.contains("\"inactive\""))
                .findFirst()
                .orElseThrow();
    }

    private static String event(String example) {
        return json(example).at("/entry/0/resource/eventCoding/code").asString();
    }
}
