package nl.samenhang.conformance.scenario;

import java.time.Duration;
import java.util.List;

/**
 * One scenario as it went.
 *
 * @param reason why it is no pass, in one line; empty for a pass
 * @param note what a reader may want to look at afterwards, such as the address of a receipt; empty when there is
 *     nothing
 */
public record ScenarioResult(
        Scenario scenario, Verdict verdict, String reason, List<StepResult> steps, Duration took, String note) {}
