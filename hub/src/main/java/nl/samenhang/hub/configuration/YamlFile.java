package nl.samenhang.hub.configuration;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
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
public final class YamlFile {

    private final String name;
    private final Findings findings;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private YamlFile(String name, Findings findings, Node root) {
        this.name = name;
        this.findings = findings;
        lines.put("", YamlTree.lineOf(root));
    }

    /** The fields of a file, or nothing when it is not YAML with fields; that is then the one finding of the file. */
    public static Optional<YamlFile> read(String name, byte[] content, Findings findings) {
        return YamlTree.read(name, content, findings).flatMap(root -> {
            if (root instanceof MappingNode mapping) {
                return Optional.of(of(name, findings, mapping));
            }
            findings.add("no-fields", name, 0, "");
            return Optional.empty();
        });
    }

    private static YamlFile of(String name, Findings findings, MappingNode mapping) {
        var file = new YamlFile(name, findings, mapping);
        mapping.getValue().forEach(file::take);
        return file;
    }

    private void take(NodeTuple tuple) {
        var field = tuple.getKeyNode() instanceof ScalarNode key
                ? key.getValue()
                : tuple.getKeyNode().toString();
        var line = YamlTree.lineOf(tuple.getKeyNode());
        if (fields.containsKey(field)) {
            findings.add("twice", name, line, field);
        }
        fields.put(field, tuple.getValueNode());
        lines.put(field, line);
    }

    public Set<String> fields() {
        return fields.keySet();
    }

    /** Every other field is a finding. */
    public void allowOnly(Set<String> known) {
        fields.keySet().stream()
                .filter(field -> !known.contains(field))
                .forEach(field -> finding("unknown-field", field, String.join(", ", new TreeSet<>(known))));
    }

    /** The value of a field, null when it is absent or empty. */
    public String text(String field) {
        var node = fields.get(field);
        if (node == null || isNull(node)) {
            return null;
        }
        return textOf(field, node);
    }

    /** Whether a field holds one plain value. */
    public boolean isPlain(String field) {
        return fields.get(field) instanceof ScalarNode;
    }

    /** The day in a field, null when it is absent or no day. */
    public LocalDate date(String field) {
        var text = text(field);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            finding("date-form", field);
            return null;
        }
    }

    /** The values of a field that holds a list, none when it is absent. */
    public List<String> texts(String field) {
        var items = items(field);
        return IntStream.range(0, items.size())
                .mapToObj(number -> item(field + "[" + number + "]", items.get(number)))
                .toList();
    }

    /** The fields below a field, for instance those of a channel; null when the field holds a plain value. */
    public YamlFile below(String field) {
        return fields.get(field) instanceof MappingNode mapping ? of(name, findings, mapping) : null;
    }

    /** The items of a field that holds a list of fields, for instance the rows of a table; none when it is absent. */
    public List<YamlFile> rows(String field) {
        return items(field).stream()
                .flatMap(item -> {
                    if (item instanceof MappingNode mapping) {
                        return Optional.of(of(name, findings, mapping)).stream();
                    }
                    findings.add("must-be-fields", name, YamlTree.lineOf(item), field);
                    return Optional.<YamlFile>empty().stream();
                })
                .toList();
    }

    /** Adds a finding about a field; it may carry an index or a path below a field, and be empty for the whole. */
    public void finding(String rule, String field, Object... named) {
        findings.add(rule, name, lineOf(field), field, named);
    }

    /** The line of a field, that of the field that holds it when it is absent, 0 when nothing is known. */
    public int lineOf(String field) {
        return lines.getOrDefault(field, lines.getOrDefault(field.replaceAll("[\\[.].*", ""), 0));
    }

    /** Whether every value of a list is one of the known codes; which is not, is a finding. */
    public void requireAllKnown(String field, List<String> values, Set<String> known) {
        for (var i = 0; i < values.size(); i++) {
            requireKnown(field + "[" + i + "]", values.get(i), known);
        }
    }

    /** Whether a value is one of the known codes; null passes, since whether it may be absent is another rule. */
    public void requireKnown(String field, String value, Set<String> known) {
        if (value != null && !known.contains(value)) {
            finding("unknown-code", field, value, String.join(", ", new TreeSet<>(known)));
        }
    }

    private List<Node> items(String field) {
        var node = fields.get(field);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        finding("must-be-list", field);
        return List.of();
    }

    private String item(String field, Node item) {
        lines.put(field, YamlTree.lineOf(item));
        return textOf(field, item);
    }

    private String textOf(String field, Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        finding("must-be-single", field);
        return "";
    }

    private static boolean isNull(Node node) {
        return Tag.NULL.equals(node.getTag());
    }
}
