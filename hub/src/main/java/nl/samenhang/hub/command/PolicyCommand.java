package nl.samenhang.hub.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenhang.hub.check.ConfigurationCheck;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.policy.PolicyMatrix;
import nl.samenhang.hub.policy.PolicyPage;
import nl.samenhang.hub.policy.PolicyText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code policy print DIR}: who may send what, and receive which data. */
@Command(name = "policy", mixinStandardHelpOptions = true, description = "Toont de policy / shows the policy")
final class PolicyCommand {

    @Spec
    private CommandSpec spec;

    @Command(
            name = "print",
            mixinStandardHelpOptions = true,
            description = "Wie mag wat versturen en ontvangen, als tabel / who may send and receive what, as a table")
    int print(
            @Parameters(
                            paramLabel = "DIR",
                            description = "map met partners, routes, policy, mappings / folder with them")
                    Path folder,
            @Option(names = "-o", paramLabel = "FILE.html", description = "ook als pagina / also as a page") Path page)
            throws IOException {
        var release = ConfigurationCheck.standalone().read(0, ConfigurationFiles.in(folder));
        try (var routes = release.routes()) {
            var matrix = PolicyMatrix.of(release);
            new PolicyText(matrix).lines().forEach(spec.commandLine().getOut()::println);
            spec.commandLine().getOut().flush();
            if (page != null) {
                Files.writeString(page, new PolicyPage(matrix).html());
            }
        }
        return 0;
    }
}
