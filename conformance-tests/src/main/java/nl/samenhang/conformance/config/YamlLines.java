package nl.samenhang.conformance.config;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds the line of a field such as {@code partners[2].listener.port}; of the nearest one around it that is there. */
final class YamlLines {
    private final Node root;

    YamlLines(String text) {
        this.root = composed(text);
    }

    private static Node composed(String text) {
        try {
            return new Yaml(new LoaderOptions()).compose(new StringReader(text));
        } catch (YAMLException e) {
            // the reader of the values tells what is wrong with it; there are no fields to find
            return null;
        }
    }

    /** {@code , line N}, or nothing when there is no such line. */
    String of(String field) {
        Node node = root;
        int line = 0;
        for (String step : field.replace("[", ".[").split("\\.")) {
            Optional<Place> next = next(node, step);
            if (next.isEmpty()) {
                break;
            }
            line = next.get().line();
            node = next.get().node();
        }
        return line == 0 ? "" : ", line " + line;
    }

    private static Optional<Place> next(Node node, String step) {
        if (node instanceof SequenceNode list && step.matches("\\[\\d{1,6}]")) {
            int index = Integer.parseInt(step.substring(1, step.length() - 1));
            return index < list.getValue().size()
                    ? Optional.of(
                            Place.of(list.getValue().get(index), list.getValue().get(index)))
                    : Optional.empty();
        }
        return node instanceof MappingNode map
                ? map.getValue().stream()
                        .filter(entry -> key(entry).equals(step))
                        .findFirst()
                        .map(entry -> Place.of(entry.getKeyNode(), entry.getValueNode()))
                : Optional.empty();
    }

    private static String key(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private record Place(int line, Node node) {
        private static Place of(Node shown, Node within) {
            return new Place(shown.getStartMark().getLine() + 1, within);
        }
    }
}
