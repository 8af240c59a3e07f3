package nl.samenhang.hub.partner;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One configuration file as a map of fields. It reads the syntax tree and never makes objects, which keeps line numbers
 * and leaves codes such as {@code 0589} the text they are.
 */
final class YamlFile {

    private final String name;
    private final Problems problems;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private YamlFile(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /** The fields of a file, or nothing when it is not YAML with fields; that is then the one problem of the file. */
    static Optional<YamlFile> read(String name, byte[] content, Problems problems) {
        var file = new YamlFile(name, problems);
        try {
            var reader = new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8);
            return file.take(new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader));
        } catch (MarkedYAMLException e) {
            var line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            problems.add(name, line, "", "is geen goede YAML", "is not well-formed YAML: " + e.getProblem());
        } catch (YAMLException e) {
            problems.add(name, 0, "", "is geen leesbare YAML", "is not readable YAML");
        }
        return Optional.empty();
    }

    private Optional<YamlFile> take(Node root) {
        if (root instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::take);
            return Optional.of(this);
        }
        problem("", "moet velden met waarden bevatten", "must hold fields with values");
        return Optional.empty();
    }

    private void take(NodeTuple tuple) {
        var field = tuple.getKeyNode() instanceof ScalarNode key
                ? key.getValue()
                : tuple.getKeyNode().toString();
        var line = lineOf(tuple.getKeyNode());
        if (fields.containsKey(field)) {
            problems.add(name, line, field, "staat er tweemaal", "is there twice");
        }
        fields.put(field, tuple.getValueNode());
        lines.put(field, line);
    }

    Set<String> fields() {
        return fields.keySet();
    }

    void allowOnly(Set<String> known) {
        fields.keySet().stream()
                .filter(field -> !known.contains(field))
                .forEach(field -> problem(field, "is een onbekend veld", "is an unknown field"));
    }

    /** The value of a field, null when it is absent or empty. */
    String text(String field) {
        var node = fields.get(field);
        if (node == null || isNull(node)) {
            return null;
        }
        return textOf(field, node);
    }

    /** The values of a field that holds a list, none when it is absent. */
    List<String> texts(String field) {
        var node = fields.get(field);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            problem(field, "moet een lijst zijn", "must be a list");
            return List.of();
        }
        var number = new int[1];
        return sequence.getValue().stream()
                .map(item -> item(field + "[" + number[0]++ + "]", item))
                .toList();
    }

    /** The fields below a field, for instance those of a channel; null when the field holds a plain value. */
    YamlFile below(String field) {
        if (!(fields.get(field) instanceof MappingNode mapping)) {
            return null;
        }
        var below = new YamlFile(name, problems);
        mapping.getValue().forEach(below::take);
        return below;
    }

    /** Adds a fault of this file; the field may carry an index or a path below a field. */
    void problem(String field, String nl, String en) {
        var nearest = lines.getOrDefault(field, lines.getOrDefault(field.replaceAll("[\\[.].*", ""), 0));
        problems.add(name, nearest, field, nl, en);
    }

    /** Whether every value of a list is one of the known codes; which is not, is a fault. */
    void requireAllKnown(String field, List<String> values, Set<String> known) {
        for (var i = 0; i < values.size(); i++) {
            requireKnown(field + "[" + i + "]", values.get(i), known);
        }
    }

    /** Whether a value is one of the known codes. */
    void requireKnown(String field, String value, Set<String> known) {
        if (value != null && !known.contains(value)) {
            var codes = String.join(", ", new TreeSet<>(known));
            problem(field, "is onbekend; bekend zijn: " + codes, "is not a known code");
        }
    }

    private String item(String field, Node item) {
        lines.put(field, lineOf(item));
        return textOf(field, item);
    }

    private String textOf(String field, Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        problem(field, "moet een enkele waarde zijn", "must be a single value");
        return "";
    }

    private static boolean isNull(Node node) {
        return Tag.NULL.equals(node.getTag());
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
