package nl.samenhang.hub.configuration;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.Node;

/** The syntax tree of a YAML file that a person can review: bounded, and with every value in its own place. */
public final class YamlTree {

    private static final int MOST_BYTES = 256 * 1024;

    private YamlTree() {}

    /** The root of the file, or nothing when it cannot be read; that is then the one finding of the file. */
    public static Optional<Node> read(String name, byte[] content, Findings findings) {
        if (content.length > MOST_BYTES) {
            findings.add("too-long", name, 0, "", MOST_BYTES);
            return Optional.empty();
        }
        try {
            return hasAnchors(name, content, findings)
                    ? Optional.empty()
                    : root(yaml().compose(reader(content)), name, findings);
        } catch (MarkedYAMLException e) {
            var line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            findings.add("not-yaml", name, line, "", e.getProblem());
        } catch (YAMLException e) {
            findings.add("unreadable", name, 0, "");
        }
        return Optional.empty();
    }

    /** Counted from 1. */
    public static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static Optional<Node> root(Node root, String name, Findings findings) {
        if (root == null) {
            findings.add("no-fields", name, 0, "");
        }
        return Optional.ofNullable(root);
    }

    private static boolean hasAnchors(String name, byte[] content, Findings findings) {
        for (Event event : yaml().parse(reader(content))) {
            if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor() != null) {
                findings.add("anchor", name, event.getStartMark().getLine() + 1, "");
                return true;
            }
        }
        return false;
    }

    private static Yaml yaml() {
        return new Yaml(new SafeConstructor(new LoaderOptions()));
    }

    private static Reader reader(byte[] content) {
        return new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8);
    }
}
