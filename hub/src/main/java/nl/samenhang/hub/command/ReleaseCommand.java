package nl.samenhang.hub.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.ConfigurationZip;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** The releases of a running hub: {@code release apply | list | rollback | export}. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        description = "De configuraties van een draaiende hub / the configurations of a running hub")
final class ReleaseCommand {

    private static final String PATH = "/v1/configurations";

    @Spec
    private CommandSpec spec;

    @Command(
            name = "apply",
            mixinStandardHelpOptions = true,
            description = "Laat de hub een map overnemen, als geheel / has the hub take a folder, as a whole")
    int apply(
            @Mixin HubClient hub,
            @Parameters(paramLabel = "DIR") Path folder,
            @Option(names = "--note", defaultValue = "", description = "waarom / why") String note)
            throws IOException {
        var zip = ConfigurationZip.write(ConfigurationFiles.in(folder));
        var query = "?note=" + URLEncoder.encode(note, StandardCharsets.UTF_8);
        return told(hub.post(PATH + query, "application/zip", zip));
    }

    @Command(
            name = "rollback",
            mixinStandardHelpOptions = true,
            description = "Zet een eerdere uitgave terug; zonder nummer de vorige / puts an earlier release back;"
                    + " without a number the one before")
    int rollback(@Mixin HubClient hub, @Parameters(paramLabel = "NUMBER", arity = "0..1") Integer number)
            throws IOException {
        var path = number == null ? "/rollback" : "/" + number + "/in-force";
        return told(hub.post(PATH + path, "application/json", new byte[0]));
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Toont de uitgaven / lists the releases")
    int list(@Mixin HubClient hub) throws IOException {
        var inForce = HubClient.json(hub.get(PATH + "/in-force")).path("number").asInt();
        for (var release : HubClient.json(hub.get(PATH))) {
            out().printf(
                            "%s %4d  %s  %s  %.12s  %s%n",
                            release.path("number").asInt() == inForce ? "*" : " ",
                            release.path("number").asInt(),
                            release.path("takenAt").asString(),
                            release.path("takenBy").asString(),
                            release.path("hash").asString(),
                            release.path("note").asString());
        }
        return 0;
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Schrijft een uitgave als map / writes a release as a folder")
    int export(
            @Mixin HubClient hub,
            @Parameters(paramLabel = "NUMBER") int number,
            @Parameters(paramLabel = "DIR") Path target)
            throws IOException {
        var answer = hub.get(PATH + "/" + number);
        if (answer.statusCode() != 200) {
            return told(answer);
        }
        for (var file : ConfigurationZip.read(answer.body()).contents().entrySet()) {
            var path = target.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        out().println(target);
        return 0;
    }

    /** 0 when the hub did it; otherwise 1, with its own words. */
    private int told(HttpResponse<byte[]> answer) {
        var body = HubClient.json(answer);
        if (answer.statusCode() == 200) {
            out().println("uitgave " + body.path("number").asInt() + " geldt / release "
                    + body.path("number").asInt() + " is in force");
            return 0;
        }
        out().println(body.path("detail").asString());
        body.path("findings").forEach(finding -> out().println("  " + place(finding) + " "
                + finding.path("what").path("nl").asString() + " / "
                + finding.path("what").path("en").asString()));
        return 1;
    }

    private static String place(JsonNode finding) {
        return finding.path("file").asString() + ":" + finding.path("line").asInt() + " "
                + finding.path("field").asString() + ":";
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
