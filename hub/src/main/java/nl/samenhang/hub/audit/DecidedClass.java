package nl.samenhang.hub.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an entry decided about one class of data.
 *
 * @param dataClass code of data-class; empty when the decision is about the message as a whole
 * @param rules ids of the rules that decided it
 */
record DecidedClass(String dataClass, boolean permitted, List<String> rules) {

    /** At least one. */
    static List<DecidedClass> all(Audited what) {
        var refused = what.kind() == AuditKind.REFUSAL;
        var rules = split(what.rules());
        var withheld = split(what.withheld());
        var decided = new ArrayList<DecidedClass>();
        for (var data : split(what.data())) {
            decided.add(new DecidedClass(data, !refused, about(data, rules, withheld)));
        }
        for (var data : withheld) {
            decided.add(new DecidedClass(data, false, about(data, rules, List.of())));
        }
        return decided.isEmpty() ? List.of(new DecidedClass("", !refused, rules)) : List.copyOf(decided);
    }

    /** Those that name the class; otherwise those that name none of the classes that were kept back. */
    private static List<String> about(String data, List<String> rules, List<String> others) {
        var own = rules.stream().filter(rule -> rule.endsWith(":" + data)).toList();
        return own.isEmpty()
                ? rules.stream()
                        .filter(rule -> others.stream().noneMatch(other -> rule.endsWith(":" + other)))
                        .toList()
                : own;
    }

    private static List<String> split(String codes) {
        return Stream.of(codes.split("[, ]+")).filter(code -> !code.isEmpty()).toList();
    }
}
