package nl.samenhang.hub.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import nl.samenhang.hub.check.ConfigurationCheck;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.map.MapPicture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code map DIR}: a picture of who sends what to whom by a configuration. */
@Command(
        name = "map",
        mixinStandardHelpOptions = true,
        description = "Tekent wie wat aan wie stuurt, als SVG / draws who sends what to whom, as SVG")
final class MapCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "map met partners, routes, policy, mappings / folder with them")
    private Path folder;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "map.svg",
            description = "waarheen / where to (${DEFAULT-VALUE})")
    private Path file;

    /** 0: drawn. A configuration with a wrong file is refused with every finding. */
    @Override
    public Integer call() throws IOException {
        var release = ConfigurationCheck.standalone().read(0, ConfigurationFiles.in(folder));
        try (var routes = release.routes()) {
            Files.write(file, new MapPicture().of(release, LocalDate.now()));
            spec.commandLine().getOut().println(file);
        }
        return 0;
    }
}
