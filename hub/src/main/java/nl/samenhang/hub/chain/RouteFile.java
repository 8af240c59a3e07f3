package nl.samenhang.hub.chain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.hub.configuration.Findings;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.configuration.YamlTree;
import nl.samenhang.hub.partner.PartnerDirectory;
import nl.samenhang.hub.release.RouteOutline;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads a route file without running it: routes, and templates with the routes that are made of them. A template serves
 * its own file only, so that whoever reads the file sees all of the rule.
 */
final class RouteFile {

    private final String path;
    private final Parameters parameters;
    private final Findings findings;
    private final RouteNodes nodes;
    private final List<RouteOutline> outlines = new ArrayList<>();
    private final Map<String, RouteTemplate> templates = new LinkedHashMap<>();
    private final List<Node> uses = new ArrayList<>();

    RouteFile(String path, KnownCodes codes, PartnerDirectory partners, Findings findings) {
        this.path = path;
        this.parameters = new Parameters(path, codes, partners, findings);
        this.findings = findings;
        this.nodes = new RouteNodes(path, findings, Map.of());
    }

    List<RouteOutline> read(byte[] content) {
        YamlTree.read(path, content, findings).ifPresent(root -> {
            if (root instanceof SequenceNode items) {
                items.getValue().forEach(this::item);
            } else {
                findings.add("no-routes", path, YamlTree.lineOf(root), "");
            }
        });
        useTemplates();
        return outlines;
    }

    /** The lines of the templates that were read, by their ids. */
    Map<String, Integer> templates() {
        return templates.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        template -> nodes.lineOf(template.getValue().whole())));
    }

    private void item(Node item) {
        var fields = nodes.fields(item, "route", "routeTemplate", "templatedRoute");
        if (fields.containsKey("route")) {
            route(fields.get("route"));
        }
        if (fields.containsKey("routeTemplate")) {
            template(fields.get("routeTemplate"));
        }
        if (fields.containsKey("templatedRoute")) {
            nodes.refusePlaceholdersBut(Set.of(), fields.get("templatedRoute"));
            uses.add(fields.get("templatedRoute"));
        }
    }

    private void route(Node node) {
        nodes.refusePlaceholdersBut(Set.of(), node);
        var fields = nodes.fields(node, "id", "description", "from");
        new RouteReader(nodes, parameters)
                .read(required(fields, "id", node), path, fields.get("from"), node)
                .ifPresent(outlines::add);
    }

    private void template(Node node) {
        var fields = nodes.fields(node, "id", "description", "parameters", "from");
        var id = required(fields, "id", node);
        var template = RouteTemplate.of(node, fields, nodes);
        nodes.refusePlaceholdersBut(template.names(), node);
        if (templates.put(id, template) != null) {
            nodes.finding("twice", node, "id");
        }
    }

    /** Templates may stand after their routes. One without any would go unread, and so unchecked. */
    private void useTemplates() {
        var used = new HashSet<String>();
        for (var use : uses) {
            var fields = nodes.fields(use, "routeTemplateRef", "routeId", "parameters");
            var name = nodes.text(fields.get("routeTemplateRef"));
            used.add(name);
            if (templates.containsKey(name)) {
                use(templates.get(name), fields, use);
            } else {
                nodes.finding("template-unknown", use, "routeTemplateRef", name, String.join(", ", templates.keySet()));
            }
        }
        templates.forEach((name, template) -> {
            if (!used.contains(name)) {
                nodes.finding("template-unused", template.whole(), "", name);
            }
        });
    }

    private void use(RouteTemplate template, Map<String, Node> fields, Node use) {
        var filled = new RouteNodes(path, findings, template.values(fields, use, nodes));
        new RouteReader(filled, parameters)
                .read(required(fields, "routeId", use), path, template.from(), use)
                .ifPresent(outlines::add);
    }

    private String required(Map<String, Node> fields, String field, Node whole) {
        var text = nodes.text(fields.get(field));
        if (text.isEmpty()) {
            nodes.finding("required", whole, field);
        }
        return text;
    }
}
