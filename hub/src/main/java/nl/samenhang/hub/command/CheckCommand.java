package nl.samenhang.hub.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.samenhang.hub.check.ConfigurationCheck;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check DIR}: everything that is wrong with a configuration, before a hub takes it. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Controleert een configuratie als geheel / checks a configuration as a whole")
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "map met partners, routes, policy, mappings / folder with them")
    private Path folder;

    /** 0: can be taken; 1: cannot. */
    @Override
    public Integer call() {
        var findings = ConfigurationCheck.standalone().findings(ConfigurationFiles.in(folder));
        var out = spec.commandLine().getOut();
        findings.forEach(finding -> out.println(finding.inWords()));
        var errors = findings.stream().filter(Finding::isError).count();
        out.println(errors == 0 ? "in orde / in order" + remarks(findings.size()) : errors + " fout(en) / error(s)");
        return errors == 0 ? 0 : 1;
    }

    private static String remarks(long warnings) {
        return warnings == 0 ? "" : ", " + warnings + " waarschuwing(en) / warning(s)";
    }
}
