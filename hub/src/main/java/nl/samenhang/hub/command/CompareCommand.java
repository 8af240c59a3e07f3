package nl.samenhang.hub.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.samenhang.hub.check.ConfigurationCheck;
import nl.samenhang.hub.compare.Comparison;
import nl.samenhang.hub.compare.ReleaseNote;
import nl.samenhang.hub.compare.ReleasePage;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.validate.WarmValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code compare DIR_A DIR_B}: what another configuration would change. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Toont wat een andere configuratie aan berichten verandert / shows what another configuration"
                + " changes for messages")
final class CompareCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR_A", description = "zoals het is / as it is")
    private Path before;

    @Parameters(paramLabel = "DIR_B", description = "zoals het wordt / as it becomes")
    private Path after;

    @Option(
            names = "--messages",
            paramLabel = "DIR",
            description =
                    "eigen berichten, in plaats van de voorbeelden / messages of your own, instead of the examples")
    private Path messages;

    @Option(names = "-o", paramLabel = "FILE.html", description = "ook als pagina / also as a page")
    private Path page;

    /** Also when something changes 0: that is what a change is for. */
    @Override
    public Integer call() throws IOException {
        if (messages != null) {
            there(messages);
            WarmValidator.begin();
        }
        var comparison = Comparison.of(
                ConfigurationCheck.standalone(),
                ConfigurationFiles.in(there(before)),
                ConfigurationFiles.in(there(after)),
                Optional.ofNullable(messages),
                Clock.systemUTC());
        var out = spec.commandLine().getOut();
        new ReleaseNote(comparison).lines().forEach(out::println);
        out.flush();
        if (page != null) {
            Files.writeString(page, new ReleasePage(comparison).html());
        }
        return 0;
    }

    private static Path there(Path folder) throws NoSuchFileException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        return folder;
    }
}
