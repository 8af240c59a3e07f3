package nl.samenhang.profiles.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A whole message that keeps every rule.
 *
 * @param download where it can be fetched, without the ending
 * @param json the message
 */
public record Example(String download, JsonNode json) {

    private static final String DATA_CLASS = "https://fhir.samenhang.nl/CodeSystem/data-class";

    /** The examples of a package, each with a name of its own: its event and a number. */
    static List<Example> of(Catalogue catalogue) {
        List<Example> found = new ArrayList<>();
        for (JsonNode json : catalogue.examples()) {
            String event = new Example("", json).event();
            long before = found.stream()
                    .filter(example -> example.event().equals(event))
                    .count();
            found.add(new Example("download/example-" + event + "-" + (before + 1), json));
        }
        return found;
    }

    String event() {
        return header().path("eventCoding").path("code").asText();
    }

    /** Who sends it. */
    public String from() {
        return header().path("source").path("name").asText();
    }

    /** To whom it goes; empty when the directory of the hub decides. */
    public String to() {
        return header().path("destination").path(0).path("name").asText();
    }

    /** The number under which its sender knows it. */
    public String number() {
        return json.path("identifier").path("value").asText();
    }

    /** The message as text. */
    public String text() {
        return Pretty.print(json);
    }

    /** The protected classes of data that are marked in it. */
    List<String> dataClasses() {
        TreeSet<String> codes = new TreeSet<>();
        json.findParents("system").stream()
                .filter(coding -> coding.path("system").asText().equals(DATA_CLASS))
                .forEach(coding -> codes.add(coding.path("code").asText()));
        return List.copyOf(codes);
    }

    /** The first resource in it that keeps a profile: that names it, or that is of a type with this one profile. */
    Optional<String> resource(Definition profile, boolean onlyOneOfType) {
        String type = profile.json().path("type").asText();
        return Stream.concat(Stream.of(json), json.path("entry").findValues("resource").stream())
                .filter(resource -> resource.path("resourceType").asText().equals(type))
                .filter(resource -> onlyOneOfType || claims(resource, profile.url()))
                .map(Pretty::print)
                .findFirst();
    }

    private JsonNode header() {
        return json.path("entry").path(0).path("resource");
    }

    private static boolean claims(JsonNode resource, String url) {
        for (JsonNode profile : resource.path("meta").path("profile")) {
            if (profile.asText().equals(url)) {
                return true;
            }
        }
        return false;
    }
}
