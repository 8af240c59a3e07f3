package nl.samenhang.conformance;

import java.io.PrintWriter;
import nl.samenhang.conformance.scenario.Library;
import nl.samenhang.conformance.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code list}: what the kit can judge. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the scenarios.")
final class ListCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        for (Scenario scenario : Library.scenarios()) {
            out.printf(
                    "%-28s %s%n%-28s %s%n%-28s needs %s%n",
                    scenario.id(),
                    scenario.title().nl(),
                    "",
                    scenario.title().en(),
                    "",
                    String.join(", ", scenario.needs()));
        }
        out.flush();
    }
}
