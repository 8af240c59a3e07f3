package nl.samenhang.mappings;

import java.util.Map;
import nl.samenhang.profiles.Text;

/** What a broken keyword of a JSON Schema means to the one who must repair the message. */
final class SchemaTexts {
    private static final Text OTHER =
            new Text("Deze waarde past niet bij het schema.", "This value does not fit the schema.");
    private static final Map<String, Text> BY_KEYWORD = Map.ofEntries(
            entry("required", "Dit veld is verplicht.", "This field is required."),
            entry(
                    "dependentRequired",
                    "Hier hoort een ander veld bij, dat ontbreekt.",
                    "Another field belongs to this, and it is missing."),
            entry(
                    "additionalProperties",
                    "Dit veld bestaat niet in het formaat.",
                    "This field does not exist in the format."),
            entry(
                    "false",
                    "Dit veld past niet bij wat de andere velden zeggen.",
                    "This field does not agree with what the other fields say."),
            entry(
                    "oneOf",
                    "Geef precies een van de velden die elkaar uitsluiten.",
                    "Give exactly one of the fields that exclude each other."),
            entry(
                    "type",
                    "Deze waarde heeft de verkeerde soort (tekst, lijst, object).",
                    "This value is of the wrong type (text, list, object)."),
            entry("enum", "Deze code staat niet in de lijst.", "This code is not in the list."),
            entry("const", "Deze waarde ligt vast in het formaat.", "This value is fixed by the format."),
            entry("pattern", "Deze waarde heeft niet de juiste vorm.", "This value does not have the right form."),
            entry("minItems", "Deze lijst mag niet leeg zijn.", "This list must not be empty."),
            entry("minProperties", "Dit onderdeel mag niet leeg zijn.", "This part must not be empty."),
            entry("minLength", "Deze tekst mag niet leeg zijn.", "This text must not be empty."));
    private static final Map<String, Text> BY_FORMAT = Map.of(
            "bsn",
                    new Text(
                            "Een burgerservicenummer heeft 9 cijfers en doorstaat de elfproef.",
                            "A citizen service number has 9 digits and passes the eleven-test."),
            "partial-date",
                    new Text(
                            "Een datum is jjjj, jjjj-mm of jjjj-mm-dd en bestaat.",
                            "A date is yyyy, yyyy-mm or yyyy-mm-dd and exists."),
            "moment",
                    new Text(
                            "Een datum is jjjj, jjjj-mm of jjjj-mm-dd, een tijdstip jjjj-mm-ddTuu:mm:ss met tijdzone.",
                            "A date is yyyy, yyyy-mm or yyyy-mm-dd, a time yyyy-mm-ddThh:mm:ss with its zone."),
            "date", new Text("Een datum is jjjj-mm-dd en bestaat.", "A date is yyyy-mm-dd and exists."),
            "date-time",
                    new Text(
                            "Een tijdstip heeft de vorm jjjj-mm-ddTuu:mm:ss met tijdzone.",
                            "A time has the form yyyy-mm-ddThh:mm:ss with its zone."),
            "fetchable",
                    new Text(
                            "Een adres begint met https:// en bevat geen gebruikersnaam en geen burgerservicenummer.",
                            "An address begins with https:// and holds no user name and no citizen service number."),
            "base64",
                    new Text(
                            "De inhoud is geen geldige of volledige base64.",
                            "The content is not valid or not complete base64."));

    private SchemaTexts() {}

    private static Map.Entry<String, Text> entry(String keyword, String nl, String en) {
        return Map.entry(keyword, new Text(nl, en));
    }

    static Text of(String keyword, String format) {
        return keyword.equals("format")
                ? BY_FORMAT.getOrDefault(format, OTHER)
                : BY_KEYWORD.getOrDefault(keyword, OTHER);
    }
}
