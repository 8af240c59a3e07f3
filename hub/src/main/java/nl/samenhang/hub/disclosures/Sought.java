package nl.samenhang.hub.disclosures;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.message.Step;
import nl.samenhang.profiles.StrictJson;
import nl.samenhang.profiles.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Of whom somebody asks what was shared.
 *
 * @param bsn of a person; null when a family is sought
 * @param family reference of a family; null when a person is sought
 * @param before number of the exchange before which the list goes on; {@link Long#MAX_VALUE} for the first part
 */
record Sought(String bsn, String family, long before) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern REFERENCE = Pattern.compile("[0-9a-f]{24,64}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Pattern BSN = Pattern.compile("[0-9]{9}");
    private static final int ELEVEN = 11;

    private static final Text NOT_JSON = new Text(
            "Dit is geen leesbare JSON. Stuur een object met person of family.",
            "This is no readable JSON. Send an object with person or family.");
    private static final Text UNKNOWN = new Text(
            "Hier staat een veld dat niet bestaat. Alleen person met bsn, of family, is mogelijk.",
            "There is a field here that does not exist. Only person with bsn, or family, is possible.");
    private static final Text ONE_OF_BOTH = new Text(
            "Vraag naar een persoon of naar een gezin: precies een van beide.",
            "Ask for a person or for a family: exactly one of both.");
    private static final Text PERSON =
            new Text("person is een object met het veld bsn.", "person is an object with the field bsn.");
    private static final Text NO_BSN = new Text(
            "bsn is een tekst van 9 cijfers die de elfproef doorstaat.",
            "bsn is a text of 9 digits that passes the eleven-test.");
    private static final Text FAMILY = new Text(
            "family is de verwijzing naar het gezin zoals die in een ontvangstbewijs staat.",
            "family is the reference to the family as it stands in a receipt.");
    private static final Text BEFORE = new Text(
            "before is het nummer uit de koptekst Link van het vorige deel.",
            "before is the number in the header Link of the part before.");

    /**
     * Reads what was asked.
     *
     * @param body {@code {"person": {"bsn": "…"}}} or {@code {"family": "…"}}
     * @param before null for the first part
     * @throws MessageRejected with everything that is wrong, and none of what was given
     */
    static Sought in(byte[] body, String before) {
        var text = new String(body, StandardCharsets.UTF_8);
        if (!StrictJson.accepts(text)) {
            throw rejected(Refusal.NOT_READABLE, List.of(wrong("$", "well-formed", NOT_JSON)));
        }
        var asked = JSON.readTree(text);
        var issues = issues(asked, before);
        if (!issues.isEmpty()) {
            throw rejected(Refusal.INVALID, issues);
        }
        return new Sought(
                asked.at("/person/bsn").asStringOpt().orElse(null),
                asked.path("family").asStringOpt().orElse(null),
                before == null ? Long.MAX_VALUE : Long.parseLong(before));
    }

    private static List<Issue> issues(JsonNode asked, String before) {
        var issues = new ArrayList<Issue>();
        onlyKnown(asked, "$", Set.of("person", "family"), issues);
        judge(asked.has("person") != asked.has("family"), "$", "one-of-both", ONE_OF_BOTH, issues);
        if (asked.has("person")) {
            judgePerson(asked.path("person"), issues);
        }
        if (asked.has("family")) {
            judge(fits(asked.path("family"), REFERENCE), "$.family", "family-reference", FAMILY, issues);
        }
        judge(before == null || NUMBER.matcher(before).matches(), "?before", "before", BEFORE, issues);
        return issues;
    }

    /** Without the number of the person. */
    @Override
    public String toString() {
        return asked(null);
    }

    /**
     * What is sought, in codes and references.
     *
     * @param person keyed reference of the person; null when a family is sought
     */
    String asked(String person) {
        return "disclosure-report=" + (bsn == null ? "family" : "person") + (person == null ? "" : "&person=" + person);
    }

    private static void judgePerson(JsonNode person, List<Issue> issues) {
        if (!person.isObject()) {
            issues.add(wrong("$.person", "person", PERSON));
            return;
        }
        onlyKnown(person, "$.person", Set.of("bsn"), issues);
        var bsn = person.path("bsn");
        judge(fits(bsn, BSN) && passesElevenTest(bsn.asString()), "$.person.bsn", "bsn", NO_BSN, issues);
    }

    /** The name of a field may be a value that stands in the wrong place, so it is not repeated. */
    private static void onlyKnown(JsonNode node, String path, Set<String> known, List<Issue> issues) {
        judge(known.containsAll(node.propertyNames()), path, "unknown-field", UNKNOWN, issues);
    }

    private static void judge(boolean good, String path, String rule, Text words, List<Issue> issues) {
        if (!good) {
            issues.add(wrong(path, rule, words));
        }
    }

    private static boolean fits(JsonNode value, Pattern form) {
        return value.isString() && form.matcher(value.asString()).matches();
    }

    /** Of the Dutch citizen service number: its digits times 9, 8, … 2 and -1 are together a multiple of eleven. */
    private static boolean passesElevenTest(String bsn) {
        var sum = -Character.digit(bsn.charAt(bsn.length() - 1), 10);
        for (var place = 0; place < bsn.length() - 1; place++) {
            sum += (bsn.length() - place) * Character.digit(bsn.charAt(place), 10);
        }
        return sum % ELEVEN == 0;
    }

    private static Issue wrong(String path, String rule, Text words) {
        return new Issue("error", "value", rule, path, null, words);
    }

    private static MessageRejected rejected(Refusal refusal, List<Issue> issues) {
        return new MessageRejected(Step.RECEIVE, refusal, issues);
    }
}
