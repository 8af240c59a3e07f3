package nl.samenhang.conformance.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One step of a scenario: an organisation does something and sees something.
 *
 * @param verb what is done, see {@link Verbs}
 * @param as the role that does it
 * @param with the verb's own parameters; placeholders are filled in
 * @param message which message of the scenario this is about: fixtures filled for the same one are the same bytes
 * @param save name under which what was seen can be used in later steps
 * @param expect what must hold of what was seen
 */
public record Step(
        @JsonProperty("do") String verb,
        String as,
        Map<String, String> with,
        String message,
        String save,
        List<Expectation> expect) {

    public Step {
        with = with == null ? Map.of() : Map.copyOf(with);
        message = message == null ? "first" : message;
        expect = expect == null ? List.of() : List.copyOf(expect);
    }

    /** This step with every placeholder in its parameters and expectations filled in. */
    Step filled(Placeholders placeholders) {
        Placeholders own = placeholders.about(message);
        Map<String, String> values = new LinkedHashMap<>();
        with.forEach((name, value) -> values.put(name, own.fill(value)));
        return new Step(
                verb,
                as,
                values,
                message,
                save,
                expect.stream().map(e -> e.filled(own)).toList());
    }

    /** The parameter, or {@code otherwise} when the step does not name it. */
    String get(String parameter, String otherwise) {
        return with.getOrDefault(parameter, otherwise);
    }
}
