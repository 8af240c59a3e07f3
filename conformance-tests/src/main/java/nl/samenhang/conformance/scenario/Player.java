package nl.samenhang.conformance.scenario;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Plays one scenario to its verdict; stops at the first step where something else was seen than expected. */
public final class Player {
    private final Stage stage;

    public Player(Stage stage) {
        this.stage = stage;
    }

    /** Plays it. Never throws for what the hub does: that is what the verdict is for. */
    public ScenarioResult play(Scenario scenario) {
        List<String> missing =
                scenario.needs().stream().filter(need -> !stage.meets(need)).toList();
        Instant start = Instant.now();
        return missing.isEmpty()
                ? played(scenario, start)
                : result(scenario, Verdict.SKIP, "not configured: " + String.join(", ", missing), List.of(), start, "");
    }

    private ScenarioResult played(Scenario scenario, Instant start) {
        List<StepResult> steps = new ArrayList<>();
        try {
            Play play = new Play(stage);
            String reason = playSteps(scenario, play, steps);
            return reason.isEmpty()
                    ? result(
                            scenario,
                            Verdict.PASS,
                            "",
                            steps,
                            start,
                            play.placeholders().fill(scenario.note()))
                    : result(scenario, Verdict.FAIL, reason, steps, start, "");
        } catch (IOException | BrokenScenario e) {
            return result(scenario, Verdict.ERROR, String.valueOf(e.getMessage()), steps, start, "");
        } finally {
            stage.settle();
        }
    }

    private static String playSteps(Scenario scenario, Play play, List<StepResult> steps) throws IOException {
        for (Step raw : scenario.steps()) {
            Step step = raw.filled(play.placeholders());
            Verb.Done done = Verbs.named(step.verb()).play(step, play);
            StepResult result = judged(step, done);
            steps.add(result);
            if (!result.unmet().isEmpty()) {
                return "step " + steps.size() + " (" + result.did() + "): "
                        + result.unmet().get(0);
            }
            if (step.save() != null) {
                play.placeholders().save(step.save(), done.seen());
            }
        }
        return scenario.steps().isEmpty() ? "has no steps" : "";
    }

    private static StepResult judged(Step step, Verb.Done done) {
        return new StepResult(
                step.as() + " " + step.verb(),
                done.sent(),
                step.expect().stream().map(Expectation::sentence).toList(),
                done.seen().told(),
                step.expect().stream()
                        .flatMap(e -> e.unmetBy(done.seen()).stream())
                        .toList());
    }

    private static ScenarioResult result(
            Scenario scenario, Verdict verdict, String reason, List<StepResult> steps, Instant start, String note) {
        Duration took = Duration.between(start, Instant.now());
        return new ScenarioResult(scenario, verdict, reason, List.copyOf(steps), took, note);
    }
}
