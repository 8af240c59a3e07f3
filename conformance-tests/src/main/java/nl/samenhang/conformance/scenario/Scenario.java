package nl.samenhang.conformance.scenario;

import java.util.List;

/**
 * One thing that a hub must do, told as steps. Stands as YAML in {@code scenarios/}.
 *
 * @param needs what must be configured to judge it: {@code role}, {@code role@queue} or {@code role@listener}
 * @param note for after a pass, with placeholders
 */
public record Scenario(String id, Words title, List<String> needs, List<Step> steps, String note) {

    public Scenario {
        needs = needs == null ? List.of() : List.copyOf(needs);
        note = note == null ? "" : note;
        steps = steps == null ? List.of() : List.copyOf(steps);
    }
}
