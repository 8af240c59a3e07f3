package nl.samenhang.profiles.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.profiles.ProfilePackage;
import nl.samenhang.profiles.Text;

/** Writes the pages one starts from: the front page, who sends what, the kinds of number, and all downloads. */
final class FrontPages {

    /**
     * A definition in a list.
     *
     * @param link where it is told
     * @param description what it is
     */
    public record Item(Link link, Text description) {}

    /**
     * An organisation role with its messages.
     *
     * @param id the anchor on the page
     * @param name as people say it
     * @param sends the events it sends
     * @param gets the events it gets
     * @param download where its statement can be fetched, without the ending
     */
    public record Role(String id, Text name, List<Link> sends, List<Link> gets, String download) {}

    /**
     * A kind of number.
     *
     * @param system how a message names it
     * @param description what it is
     */
    public record Number(String system, Text description) {}

    /** The package as a file. */
    static final String PACKAGE = "download/" + ProfilePackage.name() + "-" + ProfilePackage.version() + ".tgz";

    private final Catalogue catalogue;
    private final Traffic traffic;
    private final EventPages events;

    FrontPages(Catalogue catalogue, Traffic traffic, EventPages events) {
        this.catalogue = catalogue;
        this.traffic = traffic;
        this.events = events;
    }

    List<Page> all() {
        List<Page> pages = new ArrayList<>(List.of(front(), numbers(), downloads()));
        if (!traffic.roles().isEmpty()) {
            pages.add(organisations());
        }
        return pages;
    }

    private Page front() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("events", traffic.events().stream().map(events::summary).toList());
        content.put("profiles", items(catalogue.profiles()));
        content.put("extensions", items(catalogue.extensions()));
        content.put("codes", items(catalogue.ofType("CodeSystem")));
        content.put("organisations", !traffic.roles().isEmpty());
        content.put("version", ProfilePackage.version());
        content.put("package", PACKAGE);
        return new Page(
                "index.html", "front", new Text("Eén taal voor veiligheid", "One language for safety"), content);
    }

    private Page numbers() {
        List<Number> numbers = catalogue.ofType("NamingSystem").stream()
                .map(system -> new Number(uri(system.json()), system.description()))
                .toList();
        return new Page(
                "numbers.html", "numbers", new Text("Soorten nummers", "Kinds of number"), Map.of("numbers", numbers));
    }

    private static String uri(JsonNode namingSystem) {
        return namingSystem.path("uniqueId").path(0).path("value").asText();
    }

    private Page downloads() {
        Map<String, Object> content = Map.of(
                "definitions", catalogue.all().stream().map(FrontPages::file).toList(), "package", PACKAGE);
        return new Page("downloads.html", "downloads", new Text("Bestanden", "Files"), content);
    }

    private static Item file(Definition definition) {
        String name = definition.type() + " " + definition.id();
        return new Item(new Link(new Text(name, name), definition.download()), definition.title());
    }

    private Page organisations() {
        List<Role> roles = traffic.roles().stream()
                .map(role -> new Role(
                        role.id(),
                        traffic.nameOf(role),
                        traffic.events(role, "sender"),
                        traffic.events(role, "receiver"),
                        role.download()))
                .toList();
        return new Page(
                "organisations.html",
                "organisations",
                new Text("Per organisatie", "By organisation"),
                Map.of("roles", roles));
    }

    private static List<Item> items(List<Definition> definitions) {
        return definitions.stream()
                .map(definition -> new Item(Link.to(definition), definition.description()))
                .toList();
    }
}
