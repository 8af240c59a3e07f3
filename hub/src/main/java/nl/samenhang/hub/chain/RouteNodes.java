package nl.samenhang.hub.chain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenhang.hub.chain.Parameters.Value;
import nl.samenhang.hub.configuration.Findings;
import nl.samenhang.hub.configuration.YamlTree;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The syntax tree of a route file, or of a template with the values that one of its routes gives it. */
final class RouteNodes {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);

    private final String path;
    private final Findings findings;
    private final Map<String, Value> values;

    /** @param values what stands for the parameters of a template, by name; none outside a template */
    RouteNodes(String path, Findings findings, Map<String, Value> values) {
        this.path = path;
        this.findings = findings;
        this.values = values;
    }

    /** A finding about a node; about its value, when a route gave it. */
    void finding(String rule, Node node, String field, Object... named) {
        findings.add(rule, path, lineOf(node), field, named);
    }

    /** The line of a node; that of the value, when a route gave it. */
    int lineOf(Node node) {
        return valueLine(node, YamlTree.lineOf(node));
    }

    /** The text of a node; empty when it has none. */
    String text(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            return "";
        }
        return PLACEHOLDER.matcher(scalar.getValue()).replaceAll(found -> {
            var value = values.get(found.group(1));
            return Matcher.quoteReplacement(value == null ? found.group() : value.text());
        });
    }

    /** The fields of a node; another than those allowed is a finding. */
    Map<String, Node> fields(Node node, String... allowed) {
        var fields = new LinkedHashMap<String, Node>();
        if (node instanceof MappingNode mapping) {
            for (var tuple : mapping.getValue()) {
                var name = text(tuple.getKeyNode());
                if (!List.of(allowed).contains(name)) {
                    finding("foreign-step", tuple.getKeyNode(), name, String.join(", ", allowed));
                } else if (fields.put(name, tuple.getValueNode()) != null) {
                    finding("twice", tuple.getKeyNode(), name);
                }
            }
        } else if (node != null) {
            finding("must-be-fields", node, "");
        }
        return fields;
    }

    /** The items of a node that holds a list; none when it does not. */
    static List<Node> items(Node node) {
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of();
    }

    /** The parameters below an endpoint and those in its address, with their lines. */
    Map<String, Value> given(Map<String, Node> endpoint) {
        var given = new LinkedHashMap<String, Value>();
        var uri = endpoint.get("uri");
        var query = text(uri).split("\\?", 2);
        if (query.length > 1) {
            for (var pair : query[1].split("&")) {
                var parts = pair.split("=", 2);
                given.put(parts[0], new Value(parts.length > 1 ? parts[1] : "", lineOf(uri)));
            }
        }
        if (endpoint.get("parameters") instanceof MappingNode mapping) {
            for (var tuple : mapping.getValue()) {
                var line = valueLine(tuple.getValueNode(), YamlTree.lineOf(tuple.getKeyNode()));
                given.put(text(tuple.getKeyNode()), new Value(text(tuple.getValueNode()), line));
            }
        }
        return given;
    }

    /** Whatever else stands in double braces Camel would fill in: with variables of the machine, for instance. */
    void refusePlaceholdersBut(Iterable<String> known, Node node) {
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> {
                refusePlaceholdersBut(known, tuple.getKeyNode());
                refusePlaceholdersBut(known, tuple.getValueNode());
            });
        } else if (node instanceof ScalarNode scalar) {
            var rest = scalar.getValue();
            for (var name : known) {
                rest = rest.replace("{{" + name + "}}", "");
            }
            if (rest.contains("{{") || rest.contains("}}")) {
                finding("foreign-placeholder", node, "");
            }
        } else {
            items(node).forEach(item -> refusePlaceholdersBut(known, item));
        }
    }

    private int valueLine(Node node, int otherwise) {
        if (node instanceof ScalarNode scalar) {
            var found = PLACEHOLDER.matcher(scalar.getValue());
            if (found.find() && values.containsKey(found.group(1))) {
                return values.get(found.group(1)).line();
            }
        }
        return otherwise;
    }
}
