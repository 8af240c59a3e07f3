package nl.samenhang.profiles.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The concepts of a code system, those below another one included. */
final class Concepts {

    private Concepts() {}

    static List<JsonNode> of(Definition codeSystem) {
        List<JsonNode> found = new ArrayList<>();
        collect(codeSystem.json(), found);
        return found;
    }

    private static void collect(JsonNode parent, List<JsonNode> found) {
        for (JsonNode concept : parent.path("concept")) {
            found.add(concept);
            collect(concept, found);
        }
    }
}
