package nl.samenhang.hub.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What can be learned from a running hub without recognising anyone: {@code learning extract}. */
@Command(
        name = "learning",
        mixinStandardHelpOptions = true,
        description = "Leren zonder namen / learning without names")
final class LearningCommand {

    /** How an extract is written. */
    enum Format {
        csv("text/csv"),
        json("application/json");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }
    }

    @Spec
    private CommandSpec spec;

    @Command(
            name = "extract",
            mixinStandardHelpOptions = true,
            description =
                    "Geeft het uittreksel van een maand: aantallen gezinnen per gemeente, in tientallen / gives the extract"
                            + " of a month: numbers of families per municipality, in tens")
    int extract(
            @Mixin HubClient hub,
            @Option(names = "--month", paramLabel = "YYYY-MM", required = true, description = "maand / month")
                    YearMonth month,
            @Option(
                            names = "--format",
                            defaultValue = "csv",
                            description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
                    Format format,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            description = "waarheen; zonder: hier / where to; without: here")
                    Path file)
            throws IOException {
        var answer = hub.get("/v1/learning-extracts/" + month, format.mediaType);
        if (answer.statusCode() != 200) {
            spec.commandLine()
                    .getErr()
                    .println(HubClient.json(answer).path("detail").asString());
            return 1;
        }
        write(answer.body(), file);
        return 0;
    }

    private void write(byte[] extract, Path file) throws IOException {
        if (file == null) {
            spec.commandLine().getOut().println(new String(extract, StandardCharsets.UTF_8));
        } else {
            Files.write(file, extract);
            spec.commandLine().getOut().println(file);
        }
    }
}
