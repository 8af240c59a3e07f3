package nl.samenhang.conformance.report;

import java.time.Instant;
import java.util.List;
import nl.samenhang.conformance.config.KitConfig;
import nl.samenhang.conformance.scenario.ScenarioResult;
import nl.samenhang.conformance.scenario.Verdict;

/** A whole run: whom it judged and what came of it. */
public record RunReport(KitConfig config, Instant started, List<ScenarioResult> results) {

    /** How many scenarios ended so. */
    public long count(Verdict verdict) {
        return results.stream().filter(r -> r.verdict() == verdict).count();
    }

    /**
     * Exit status: 0 when there were scenarios and all passed, 2 when nothing failed but something could not be judged,
     * else 1.
     */
    public int exitStatus() {
        if (!results.isEmpty() && count(Verdict.PASS) == results.size()) {
            return 0;
        }
        boolean onlyErrors = count(Verdict.FAIL) == 0 && count(Verdict.ERROR) > 0;
        return results.isEmpty() || onlyErrors ? 2 : 1;
    }

    /** One line that says it all. */
    public String summary() {
        return "%d scenarios: %d pass, %d fail, %d error, %d skip"
                .formatted(
                        results.size(),
                        count(Verdict.PASS),
                        count(Verdict.FAIL),
                        count(Verdict.ERROR),
                        count(Verdict.SKIP));
    }
}
