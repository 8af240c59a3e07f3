package nl.samenhang.conformance.report;

import java.io.PrintWriter;
import nl.samenhang.conformance.scenario.Scenario;
import nl.samenhang.conformance.scenario.ScenarioResult;
import nl.samenhang.conformance.scenario.Verdict;

/** Tells a run line by line while it goes: counter, verdict, scenario, and why when it is no pass. */
public final class Console {
    private final PrintWriter out;
    private final int total;
    private final Masking masking;
    private int done;

    public Console(PrintWriter out, int total, Masking masking) {
        this.out = out;
        this.total = total;
        this.masking = masking;
    }

    /** One scenario has ended. */
    public void ended(ScenarioResult result) {
        done++;
        Scenario scenario = result.scenario();
        out.printf(
                "[%2d/%d] %-5s %-28s %s (%.1f s)%n",
                done,
                total,
                result.verdict(),
                scenario.id(),
                scenario.title().line(),
                result.took().toMillis() / 1000.0);
        if (result.verdict() != Verdict.PASS) {
            out.println("        " + masking.mask(result.reason()).replace("\n", "\n        "));
        }
        out.flush();
    }
}
