package nl.samenhang.profiles.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.profiles.Text;

/** Writes a page for each code system: every code with its Dutch word, what it means and where it came from. */
final class CodePages {

    /**
     * A code as its page shows it.
     *
     * @param code as it stands in a message
     * @param name as people say it
     * @param definition what it means
     * @param source where it came from
     */
    public record Row(String code, Text name, Text definition, String source) {}

    private final Catalogue catalogue;
    private final Map<String, List<Link>> uses;

    CodePages(Catalogue catalogue, Map<String, List<Link>> uses) {
        this.catalogue = catalogue;
        this.uses = uses;
    }

    List<Page> all() {
        return catalogue.ofType("CodeSystem").stream().map(this::page).toList();
    }

    private Page page(Definition codes) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("description", codes.description());
        content.put("id", codes.id());
        content.put("url", codes.url());
        content.put("download", codes.download());
        content.put("rows", Concepts.of(codes).stream().map(CodePages::row).toList());
        content.put("uses", uses.getOrDefault(codes.page(), List.of()));
        return new Page(codes.page(), "codes", codes.title(), content);
    }

    private static Row row(JsonNode concept) {
        return new Row(
                concept.path("code").asText(),
                Words.ofConcept(concept),
                Words.of(concept, "definition"),
                source(concept));
    }

    private static String source(JsonNode concept) {
        for (JsonNode property : concept.path("property")) {
            if (property.path("code").asText().equals("source")) {
                return property.path("valueString").asText();
            }
        }
        return "";
    }
}
