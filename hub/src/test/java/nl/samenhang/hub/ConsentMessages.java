package nl.samenhang.hub;

import static nl.samenhang.hub.WholeHub.json;

import java.time.LocalDate;
import java.util.UUID;
import nl.samenhang.profiles.ProfilePackage;

/** Messages of the story that give, use and withdraw consent, as if they were written today; each call a new one. */
final class ConsentMessages {

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
