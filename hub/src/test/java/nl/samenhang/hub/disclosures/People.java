package nl.samenhang.hub.disclosures;

import java.util.Iterator;
import java.util.stream.IntStream;

/** Invented people, each with a BSN of its own that passes the eleven-test. */
final class People {

    private static final Iterator<String> NUMBERS = IntStream.range(999_950_000, 999_990_000)
            .mapToObj(Integer::toString)
            .filter(People::passes)
            .iterator();

    private People() {}

    static synchronized String bsn() {
        return NUMBERS.next();
    }

    private static boolean passes(String bsn) {
        var sum = IntStream.range(0, 8)
                .map(place -> (9 - place) * (bsn.charAt(place) - '0'))
                .sum();
        return (sum - (bsn.charAt(8) - '0')) % 11 == 0;
    }

    /** A family of which the child names it. */
    record Household(String mother, String father, String child) {

        static Household any() {
            return new Household(bsn(), bsn(), bsn());
        }

        /** All three, with ids p1, p2 and p3. */
        String[] all() {
            return new String[] {asMother(), person("p2", father, "parent-with-authority", "1986-11-02"), asChild()};
        }

        String asMother() {
            return person("p1", mother, "parent-with-authority", "1989-05-17");
        }

        String asChild() {
            return person("p3", child, "child", "2015-02-08");
        }
    }

    static String person(String id, String bsn, String role, String born) {
        return """
                {"id": "%s", "bsn": "%s", "role": "%s", "birthDate": "%s", "name": {"given": "Proef", "family": "Testman"}}"""
                .formatted(id, bsn, role, born);
    }

    /** The same person, who lives where nobody may know. */
    static String hidden(String person) {
        return person.replaceFirst(
                "\\}\\}$",
                """
                }, "addresses": [{"use": "temp", "street": "Schuilplaatsweg", "houseNumber": "41", "postalCode": "3527AB",\\
                 "city": "Proefstad", "secret": true}]}""");
    }
}
