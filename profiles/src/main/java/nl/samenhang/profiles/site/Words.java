package nl.samenhang.profiles.site;

import com.fasterxml.jackson.databind.JsonNode;
import nl.samenhang.profiles.Text;

/** Reads a text in both languages out of a definition. */
final class Words {

    private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

    private Words() {}

    /** A text of a definition: with the standard extension for a translation, or both languages in one string. */
    static Text of(JsonNode json, String key) {
        String text = json.path(key).asText();
        for (JsonNode extension : json.path("_" + key).path("extension")) {
            if (extension.path("url").asText().equals(TRANSLATION)
                    && value(extension, "lang", "valueCode").equals("nl")) {
                return new Text(value(extension, "content", "valueString"), text);
            }
        }
        return Text.ofHuman(text);
    }

    /** A code as people say it: the Dutch designation, and the display. */
    static Text ofConcept(JsonNode concept) {
        String english = concept.path("display").asText(concept.path("code").asText());
        for (JsonNode designation : concept.path("designation")) {
            if (designation.path("language").asText().equals("nl")) {
                return new Text(designation.path("value").asText(), english);
            }
        }
        return new Text(english, english);
    }

    private static String value(JsonNode extension, String part, String key) {
        for (JsonNode inner : extension.path("extension")) {
            if (inner.path("url").asText().equals(part)) {
                return inner.path(key).asText();
            }
        }
        return "";
    }
}
