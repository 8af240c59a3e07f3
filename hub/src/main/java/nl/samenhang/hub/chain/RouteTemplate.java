package nl.samenhang.hub.chain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.samenhang.hub.chain.Parameters.Value;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A rule that is written once and used by several routes of the same file, each with values of its own.
 *
 * @param whole the template in the file
 * @param from what follows {@code from:}, null when that is absent
 * @param names of its parameters
 * @param defaults values of parameters that a route need not give
 */
record RouteTemplate(Node whole, Node from, Set<String> names, Map<String, Value> defaults) {

    static RouteTemplate of(Node whole, Map<String, Node> fields, RouteNodes nodes) {
        var names = new TreeSet<String>();
        var defaults = new LinkedHashMap<String, Value>();
        for (var item : RouteNodes.items(fields.get("parameters"))) {
            var parameter = nodes.fields(item, "name", "description", "defaultValue");
            var name = nodes.text(parameter.get("name"));
            if (!names.add(name)) {
                nodes.finding("twice", item, name);
            }
            var byDefault = parameter.get("defaultValue");
            if (byDefault != null) {
                defaults.put(name, new Value(nodes.text(byDefault), nodes.lineOf(byDefault)));
            }
        }
        return new RouteTemplate(whole, fields.get("from"), names, defaults);
    }

    /** The values for one of its routes; what is missing or too much is a finding. */
    Map<String, Value> values(Map<String, Node> use, Node route, RouteNodes nodes) {
        var values = new LinkedHashMap<>(defaults);
        var given = new TreeSet<String>();
        for (var item : RouteNodes.items(use.get("parameters"))) {
            var parameter = nodes.fields(item, "name", "value");
            var name = nodes.text(parameter.get("name"));
            if (!given.add(name)) {
                nodes.finding("twice", item, name);
            }
            if (!names.contains(name)) {
                nodes.finding("template-parameter-unknown", item, name, String.join(", ", names));
            }
            values.put(name, new Value(nodes.text(parameter.get("value")), nodes.lineOf(item)));
        }
        names.stream()
                .filter(name -> !values.containsKey(name))
                .forEach(name -> nodes.finding("template-parameter-missing", route, name));
        return values;
    }
}
