package nl.samenhang.profiles.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a page for each profile and for each extension: its fields, its rules, an example, its tree. */
final class ProfilePages {

    private final Catalogue catalogue;
    private final Snapshots snapshots;
    private final Fields fields;
    private final List<Example> examples;
    private final Traffic traffic;

    ProfilePages(Catalogue catalogue, Snapshots snapshots, Fields fields, List<Example> examples, Traffic traffic) {
        this.catalogue = catalogue;
        this.snapshots = snapshots;
        this.fields = fields;
        this.examples = examples;
        this.traffic = traffic;
    }

    List<Page> all() {
        return catalogue.ofType("StructureDefinition").stream().map(this::page).toList();
    }

    private Page page(Definition profile) {
        Element root = root(profile);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("description", profile.description());
        content.put("extension", profile.isExtension());
        content.put("id", profile.id());
        content.put("url", profile.url());
        content.put("type", profile.json().path("type").asText());
        content.put("contexts", profile.json().path("context").findValuesAsText("expression"));
        content.put("download", profile.download());
        content.put("fields", fields.toFill(root));
        content.put("unused", fields.unused(root));
        content.put("tree", fields.tree(root));
        content.put("rules", Rule.of(profile));
        content.put("events", traffic.eventsAbout(profile));
        content.put("usedBy", usedBy(profile));
        content.put("example", example(profile));
        return new Page(profile.page(), "profile", profile.title(), content);
    }

    private Element root(Definition profile) {
        return ElementTree.of(
                profile,
                snapshots
                        .at(profile.url())
                        .orElseThrow(() -> new IllegalStateException(profile.id() + " has no snapshot")));
    }

    /** The fields of every profile that take their codes from a list, by the page of the list. */
    Map<String, List<Link>> usesOfCodes() {
        Map<String, List<Link>> found = new LinkedHashMap<>();
        for (Definition profile : catalogue.ofType("StructureDefinition")) {
            for (Field field : fields.toFill(root(profile))) {
                field.choices()
                        .forEach(choice -> found.computeIfAbsent(choice.list().href(), list -> new ArrayList<>())
                                .add(Link.to(profile)));
            }
        }
        found.replaceAll((list, links) -> links.stream().distinct().toList());
        return found;
    }

    /** The profiles that hold an extension, and the ones whose messages hold a profile. */
    private List<Link> usedBy(Definition wanted) {
        String named = "\"" + wanted.url() + "\"";
        return catalogue.ofType("StructureDefinition").stream()
                .filter(other -> !other.equals(wanted))
                .filter(other -> other.json()
                        .path("differential")
                        .findValues("profile")
                        .toString()
                        .contains(named))
                .map(Link::to)
                .toList();
    }

    private String example(Definition profile) {
        boolean onlyOne =
                catalogue.profilesOf(profile.json().path("type").asText()).size() == 1;
        return examples.stream()
                .flatMap(example -> example.resource(profile, onlyOne).stream())
                .findFirst()
                .orElse("");
    }
}
