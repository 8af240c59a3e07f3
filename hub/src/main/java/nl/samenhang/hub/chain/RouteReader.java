package nl.samenhang.hub.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.hub.release.RouteOutline;
import nl.samenhang.hub.release.RouteOutline.Takes;
import nl.samenhang.hub.release.RouteOutline.Target;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Reads what a route does without running it. Only what stands here may be in one: a message comes in by
 * {@code chain:message}, is chosen for with conditions, and leaves by one of the words of {@link Word}. Nothing in it
 * can reach a program, a file or the network.
 */
final class RouteReader {

    private static final String MESSAGE = "chain:message";

    private final RouteNodes nodes;
    private final Parameters parameters;
    private final List<Target> targets = new ArrayList<>();

    RouteReader(RouteNodes nodes, Parameters parameters) {
        this.nodes = nodes;
        this.parameters = parameters;
    }

    /**
     * The outline of one route.
     *
     * @param from what follows {@code from:}, null when that is absent
     * @param whole the route, or what makes it of a template
     */
    Optional<RouteOutline> read(String id, String file, Node from, Node whole) {
        if (from == null) {
            nodes.finding("required", whole, "from");
            return Optional.empty();
        }
        var fields = nodes.fields(from, "uri", "parameters", "steps");
        steps(fields.get("steps"));
        if (targets.isEmpty()) {
            nodes.finding("route-without-recipient", whole, "");
        }
        return takes(fields, whole)
                .map(takes -> new RouteOutline(id, file, nodes.lineOf(whole), takes, List.copyOf(targets)));
    }

    private Optional<Takes> takes(Map<String, Node> from, Node whole) {
        var uri = from.get("uri");
        if (!MESSAGE.equals(word(uri))) {
            nodes.finding("route-beginning", uri == null ? whole : uri, "uri", word(uri));
            return Optional.empty();
        }
        return Optional.of(parameters.takes(nodes.given(from), nodes.lineOf(uri)));
    }

    private void steps(Node steps) {
        RouteNodes.items(steps).forEach(this::step);
    }

    /** An EIP that only chooses; whatever else Camel knows is refused. */
    private void step(Node step) {
        var fields = nodes.fields(step, "to", "choice", "filter");
        if (fields.containsKey("to")) {
            to(fields.get("to"));
        }
        if (fields.containsKey("choice")) {
            choice(fields.get("choice"));
        }
        if (fields.containsKey("filter")) {
            conditional(fields.get("filter"));
        }
    }

    private void to(Node node) {
        var fields = node instanceof ScalarNode ? Map.of("uri", node) : nodes.fields(node, "uri", "parameters");
        var uri = word(fields.get("uri"));
        Word.of(uri)
                .ifPresentOrElse(
                        word -> targets.add(parameters.target(nodes.given(fields), word, nodes.lineOf(node))),
                        () -> nodes.finding("foreign-endpoint", node, "to", uri));
    }

    private void choice(Node node) {
        var fields = nodes.fields(node, "when", "otherwise");
        RouteNodes.items(fields.get("when")).forEach(this::conditional);
        if (fields.containsKey("otherwise")) {
            steps(nodes.fields(fields.get("otherwise"), "steps").get("steps"));
        }
    }

    private void conditional(Node node) {
        var fields = nodes.fields(node, "expression", "steps");
        if (fields.containsKey("expression")) {
            expression(fields.get("expression"));
        } else {
            nodes.finding("required", node, "expression");
        }
        steps(fields.get("steps"));
    }

    private void expression(Node node) {
        var language = nodes.fields(nodes.fields(node, "language").get("language"), "language", "expression");
        var name = nodes.text(language.get("language"));
        if (!language.isEmpty() && !FhirPathLanguage.NAME.equals(name)) {
            nodes.finding("foreign-language", node, "language", name);
        }
        if (language.containsKey("expression")) {
            var expression = language.get("expression");
            FhirPathLanguage.fault(nodes.text(expression))
                    .ifPresent(fault -> nodes.finding("not-fhirpath", expression, "expression", fault));
        }
    }

    private String word(Node uri) {
        return nodes.text(uri).split("\\?", 2)[0];
    }
}
