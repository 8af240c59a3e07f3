package nl.samenhang.hub.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.hub.chain.Parameters.Value;
import nl.samenhang.hub.configuration.Findings;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.configuration.YamlTree;
import nl.samenhang.hub.partner.PartnerDirectory;
import nl.samenhang.hub.release.RouteOutline;
import nl.samenhang.hub.release.RouteOutline.Takes;
import nl.samenhang.hub.release.RouteOutline.Target;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads a route file without running it. Only what stands here may be in one: a message comes in by
 * {@code chain:message}, is chosen for with conditions, and leaves by {@code chain:deliver} or {@code chain:copy}.
 * Nothing in it can reach a program, a file or the network.
 */
final class RouteFile {

    private static final String MESSAGE = "chain:message";
    private static final Map<String, Boolean> COPIES = Map.of("chain:deliver", false, "chain:copy", true);

    private final String path;
    private final Parameters parameters;
    private final Findings findings;
    private final List<RouteOutline> outlines = new ArrayList<>();

    RouteFile(String path, KnownCodes codes, PartnerDirectory partners, Findings findings) {
        this.path = path;
        this.parameters = new Parameters(path, codes, partners, findings);
        this.findings = findings;
    }

    List<RouteOutline> read(byte[] content) {
        YamlTree.read(path, content, findings).ifPresent(root -> {
            if (root instanceof SequenceNode items) {
                items.getValue().forEach(this::item);
            } else {
                findings.add("no-routes", path, YamlTree.lineOf(root), "");
            }
        });
        return outlines;
    }

    private void item(Node item) {
        var fields = fields(item, "route");
        if (fields.containsKey("route")) {
            route(fields.get("route"));
        }
    }

    private void route(Node node) {
        var fields = fields(node, "id", "description", "from");
        var id = text(fields.get("id"));
        if (id.isEmpty()) {
            findings.add("required", path, YamlTree.lineOf(node), "id");
        }
        if (!fields.containsKey("from")) {
            findings.add("required", path, YamlTree.lineOf(node), "from");
            return;
        }
        var from = fields(fields.get("from"), "uri", "parameters", "steps");
        var line = YamlTree.lineOf(node);
        var targets = new ArrayList<Target>();
        steps(from.get("steps"), targets);
        if (targets.isEmpty()) {
            findings.add("route-without-recipient", path, line, "");
        }
        takes(from, line).ifPresent(takes -> outlines.add(new RouteOutline(id, path, line, takes, targets)));
    }

    private Optional<Takes> takes(Map<String, Node> from, int line) {
        var uri = from.get("uri");
        if (!MESSAGE.equals(word(uri))) {
            findings.add("route-beginning", path, uri == null ? line : YamlTree.lineOf(uri), "uri", word(uri));
            return Optional.empty();
        }
        return Optional.of(parameters.takes(given(from), YamlTree.lineOf(uri)));
    }

    private void steps(Node steps, List<Target> targets) {
        if (steps instanceof SequenceNode list) {
            list.getValue().forEach(step -> step(step, targets));
        }
    }

    /** An EIP that only chooses; whatever else Camel knows is refused. */
    private void step(Node step, List<Target> targets) {
        var fields = fields(step, "to", "choice", "filter");
        if (fields.containsKey("to")) {
            to(fields.get("to"), targets);
        }
        if (fields.containsKey("choice")) {
            choice(fields.get("choice"), targets);
        }
        if (fields.containsKey("filter")) {
            conditional(fields.get("filter"), targets);
        }
    }

    private void to(Node node, List<Target> targets) {
        var fields = node instanceof ScalarNode ? Map.of("uri", node) : fields(node, "uri", "parameters");
        var word = word(fields.get("uri"));
        if (COPIES.containsKey(word)) {
            targets.add(parameters.target(given(fields), COPIES.get(word), YamlTree.lineOf(node)));
        } else {
            findings.add("foreign-endpoint", path, YamlTree.lineOf(node), "to", word);
        }
    }

    private void choice(Node node, List<Target> targets) {
        var fields = fields(node, "when", "otherwise");
        if (fields.get("when") instanceof SequenceNode branches) {
            branches.getValue().forEach(branch -> conditional(branch, targets));
        }
        if (fields.containsKey("otherwise")) {
            steps(fields(fields.get("otherwise"), "steps").get("steps"), targets);
        }
    }

    private void conditional(Node node, List<Target> targets) {
        var fields = fields(node, "expression", "steps");
        if (fields.containsKey("expression")) {
            expression(fields.get("expression"));
        } else {
            findings.add("required", path, YamlTree.lineOf(node), "expression");
        }
        steps(fields.get("steps"), targets);
    }

    private void expression(Node node) {
        var language = fields(fields(node, "language").get("language"), "language", "expression");
        var name = text(language.get("language"));
        if (!language.isEmpty() && !FhirPathLanguage.NAME.equals(name)) {
            findings.add("foreign-language", path, YamlTree.lineOf(node), "language", name);
        }
        if (language.containsKey("expression")) {
            FhirPathLanguage.fault(text(language.get("expression")))
                    .ifPresent(fault -> findings.add(
                            "not-fhirpath", path, YamlTree.lineOf(language.get("expression")), "expression", fault));
        }
    }

    /** The parameters below an endpoint and those in its address, with their lines. */
    private Map<String, Value> given(Map<String, Node> endpoint) {
        var given = new LinkedHashMap<String, Value>();
        var uri = endpoint.get("uri");
        var query = text(uri).split("\\?", 2);
        if (query.length > 1) {
            for (var pair : query[1].split("&")) {
                var parts = pair.split("=", 2);
                given.put(parts[0], new Value(parts.length > 1 ? parts[1] : "", YamlTree.lineOf(uri)));
            }
        }
        if (endpoint.get("parameters") instanceof MappingNode mapping) {
            mapping.getValue()
                    .forEach(tuple -> given.put(
                            text(tuple.getKeyNode()),
                            new Value(text(tuple.getValueNode()), YamlTree.lineOf(tuple.getKeyNode()))));
        }
        return given;
    }

    /** The fields of a node; another than those allowed is a finding. */
    private Map<String, Node> fields(Node node, String... allowed) {
        var fields = new LinkedHashMap<String, Node>();
        if (node instanceof MappingNode mapping) {
            for (var tuple : mapping.getValue()) {
                var name = text(tuple.getKeyNode());
                if (!List.of(allowed).contains(name)) {
                    findings.add(
                            "foreign-step",
                            path,
                            YamlTree.lineOf(tuple.getKeyNode()),
                            name,
                            String.join(", ", allowed));
                } else if (fields.put(name, tuple.getValueNode()) != null) {
                    findings.add("twice", path, YamlTree.lineOf(tuple.getKeyNode()), name);
                }
            }
        } else if (node != null) {
            findings.add("must-be-fields", path, YamlTree.lineOf(node), "");
        }
        return fields;
    }

    private static String word(Node uri) {
        return text(uri).split("\\?", 2)[0];
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
