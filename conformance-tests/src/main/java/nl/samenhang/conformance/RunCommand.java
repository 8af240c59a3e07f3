package nl.samenhang.conformance;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.samenhang.conformance.config.ConfigFile;
import nl.samenhang.conformance.config.KitConfig;
import nl.samenhang.conformance.config.WrongConfig;
import nl.samenhang.conformance.report.Console;
import nl.samenhang.conformance.report.HtmlReport;
import nl.samenhang.conformance.report.Masking;
import nl.samenhang.conformance.report.RunReport;
import nl.samenhang.conformance.scenario.Library;
import nl.samenhang.conformance.scenario.Player;
import nl.samenhang.conformance.scenario.Scenario;
import nl.samenhang.conformance.scenario.ScenarioResult;
import nl.samenhang.conformance.scenario.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code run}: plays the scenarios against the hub that a configuration file names. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "Plays the scenarios and reports.")
final class RunCommand implements Callable<Integer> {
    private static final int COULD_NOT_RUN = 2;

    @Spec
    private CommandSpec spec;

    @Option(names = "--config", required = true, paramLabel = "FILE", description = "whom to judge, as YAML")
    private Path config;

    @Option(names = "--only", paramLabel = "ID", description = "only this scenario (may be given more than once)")
    private List<String> only = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "conformance-report",
            description = "where report.html goes (default: ${DEFAULT-VALUE})")
    private Path folder;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            return run(ConfigFile.read(config), chosen());
        } catch (WrongConfig | IOException | IllegalArgumentException e) {
            err.println(e.getMessage());
            err.flush();
            return COULD_NOT_RUN;
        }
    }

    private List<Scenario> chosen() {
        List<Scenario> all = Library.scenarios();
        List<String> known = all.stream().map(Scenario::id).toList();
        only.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("no scenario " + id + "; see 'list'");
        });
        return only.isEmpty()
                ? all
                : all.stream().filter(s -> only.contains(s.id())).toList();
    }

    private int run(KitConfig judged, List<Scenario> scenarios) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Masking masking = Masking.of(judged);
        Console console = new Console(out, scenarios.size(), masking);
        Instant started = Instant.now();
        List<ScenarioResult> results = new ArrayList<>();
        try (Stage stage = Stage.open(judged)) {
            Player player = new Player(stage);
            for (Scenario scenario : scenarios) {
                ScenarioResult result = player.play(scenario);
                console.ended(result);
                results.add(result);
            }
        }
        RunReport report = new RunReport(judged, started, results);
        out.println(report.summary());
        out.println("Report: " + new HtmlReport(report, masking).write(folder).toAbsolutePath());
        out.flush();
        return report.exitStatus();
    }
}
