package nl.samenhang.hub.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import nl.samenhang.mappings.workbench.MappingRun;
import nl.samenhang.mappings.workbench.Remark;
import nl.samenhang.mappings.workbench.Workbench;
import nl.samenhang.profiles.ProfileValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The workbench for formats: {@code mapping check | run | new | diff}. */
@Command(
        name = "mapping",
        mixinStandardHelpOptions = true,
        description = "Werkt aan berichtformaten / works on message formats")
final class MappingCommand {

    @Spec
    private CommandSpec spec;

    /** Formats beside those of the project. */
    static final class MoreFormats {
        @Option(
                names = "--config",
                paramLabel = "DIR",
                description = "map met meer formaten, of met een / folder with more formats, or with one")
        private Path config;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private static Workbench workbench() {
        return new Workbench(ProfileValidator::load);
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description =
                    "Controleert een map met een formaat, of met formaten: beschrijving, codes, mapping, voorbeelden"
                            + " / checks a format folder, or a folder of them: description, codes, mapping, examples")
    int check(
            @Parameters(paramLabel = "DIR") Path directory,
            @Option(
                            names = "--write-expected",
                            description = "schrijft eerst de verwachte resultaten van de voorbeelden"
                                    + " / first writes the expected results of the examples")
                    boolean writeExpected)
            throws NoSuchFileException {
        there(directory);
        var workbench = workbench();
        if (writeExpected) {
            workbench.writeExpected(directory);
        }
        var remarks = workbench.check(directory);
        remarks.forEach(remark -> out().println(remark.inWords()));
        var errors = remarks.stream().filter(Remark::isError).count();
        var warnings = remarks.size() - errors;
        out().println(
                        errors == 0
                                ? "in orde / in order"
                                        + (warnings == 0 ? "" : ", " + warnings + " waarschuwing(en) / warning(s)")
                                : errors + " fout(en) / error(s)");
        return errors == 0 ? 0 : 1;
    }

    @Command(
            name = "run",
            mixinStandardHelpOptions = true,
            description =
                    "Vertaalt een bericht en toont wat ervan komt / translates one message and shows what comes of it")
    int run(
            @Parameters(paramLabel = "FORMAT") String format,
            @Parameters(paramLabel = "FILE") Path file,
            @Option(
                            names = "--to",
                            paramLabel = "FORMAT",
                            description = "schrijft het in dit formaat / writes it in this format")
                    String to,
            @Mixin MoreFormats more)
            throws IOException {
        MappingRun run = workbench().run(more.config, format, Files.readAllBytes(aFile(file)), to);
        run.inWords().forEach(out()::println);
        return run.isValid() ? 0 : 1;
    }

    @Command(
            name = "new",
            mixinStandardHelpOptions = true,
            description = "Begint een formaat: een map die compileert, met een voorbeeld dat nog faalt"
                    + " / begins a format: a folder that compiles, with one example that still fails")
    int begin(
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--in", paramLabel = "DIR", defaultValue = ".", description = "waar / where") Path parent,
            @Option(
                            names = "--xml",
                            description =
                                    "XML met XSLT; anders JSON met JSLT / XML with XSLT; otherwise JSON with JSLT")
                    boolean xml) {
        var folder = workbench().begin(parent, id, xml);
        out().println(folder);
        out().println("1. vul in wat er TO DO heet, met de codes van /vocabulary / fill in what is called TO DO,"
                + " with the codes of /vocabulary");
        out().println("2. mapping check --write-expected " + folder);
        out().println("3. mapping run --config " + parent + " --to stuf-jz-vt-melding " + id + " "
                + folder.resolve("examples").resolve(xml ? "first.xml" : "first.json"));
        return 0;
    }

    @Command(
            name = "diff",
            mixinStandardHelpOptions = true,
            description = "Toont wat een gewijzigd bestand (of map) verandert aan alle voorbeelden van een formaat"
                    + " / shows what a changed file (or folder) changes in all examples of a format")
    int diff(
            @Parameters(paramLabel = "FORMAT") String format,
            @Parameters(paramLabel = "FILE") Path changed,
            @Mixin MoreFormats more)
            throws NoSuchFileException {
        List<String> lines = workbench().diff(more.config, format, there(changed));
        lines.forEach(out()::println);
        if (lines.isEmpty()) {
            out().println("geen verschil / no difference");
        }
        return 0;
    }

    private static Path aFile(Path path) throws NoSuchFileException {
        if (Files.isDirectory(path)) {
            throw new IllegalArgumentException(path + ": is een map; noem een bestand / is a folder; name a file");
        }
        return there(path);
    }

    private static Path there(Path path) throws NoSuchFileException {
        if (Files.notExists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        return path;
    }
}
