package nl.samenhang.profiles.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.profiles.Text;

/** Finds the codes that a field may hold. */
final class Choices {

    private static final int FEW = 12;
    private static final String OBLIGED = "required";

    private final Catalogue catalogue;
    private final Snapshots snapshots;

    Choices(Catalogue catalogue, Snapshots snapshots) {
        this.catalogue = catalogue;
        this.snapshots = snapshots;
    }

    /** The lists of an element; none where it is bound to nothing that obliges or guides. */
    List<Choice> of(Element element) {
        JsonNode binding = element.json().path("binding");
        String strength = binding.path("strength").asText();
        String valueSet = binding.path("valueSet").asText();
        boolean ours = catalogue.at(valueSet).isPresent();
        if (!ours && !Set.of(OBLIGED, "extensible").contains(strength)) {
            return List.of();
        }
        return of(valueSet, strength.equals(OBLIGED));
    }

    private List<Choice> of(String valueSet, boolean obliged) {
        Optional<Definition> own = catalogue.at(valueSet);
        if (own.isEmpty()) {
            return standard(valueSet, obliged);
        }
        List<Choice> found = new ArrayList<>();
        for (JsonNode part : own.get().json().path("compose").path("include")) {
            part.path("valueSet").forEach(list -> found.addAll(of(list.asText(), obliged)));
            if (part.has("system")) {
                found.add(part(own.get(), part, obliged));
            }
        }
        return found;
    }

    private Choice part(Definition list, JsonNode part, boolean obliged) {
        Optional<Definition> codes = catalogue.at(part.path("system").asText());
        List<String> named = part.path("concept").findValuesAsText("code");
        Link link = codes.map(Link::to)
                .orElseGet(() -> new Link(list.title(), part.path("system").asText()));
        return new Choice(link, named, obliged);
    }

    private List<Choice> standard(String valueSet, boolean obliged) {
        String address = valueSet.replaceFirst("\\|.*$", "");
        String id = address.substring(address.lastIndexOf('/') + 1);
        String name = snapshots
                .at(address)
                .map(list -> list.path("title").asText(list.path("name").asText()))
                .filter(title -> !title.isEmpty())
                .orElse(id);
        String href = address.startsWith("http://hl7.org/fhir/ValueSet/")
                ? "http://hl7.org/fhir/R4/valueset-" + id + ".html"
                : address;
        return List.of(new Choice(new Link(new Text(name, name), href), fewCodes(address), obliged));
    }

    private List<String> fewCodes(String address) {
        JsonNode include = snapshots
                .at(address)
                .map(list -> list.path("compose").path("include"))
                .orElse(null);
        if (include == null || include.size() != 1) {
            return List.of();
        }
        JsonNode part = include.path(0);
        List<String> codes = part.path("concept").findValuesAsText("code");
        if (codes.isEmpty()) {
            codes = snapshots.at(part.path("system").asText()).stream()
                    .flatMap(system -> Concepts.of(new Definition(system)).stream())
                    .map(concept -> concept.path("code").asText())
                    .toList();
        }
        return codes.size() > FEW ? List.of() : codes;
    }
}
