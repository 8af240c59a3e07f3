package nl.samenhang.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.samenhang.hub.command.HubCommand;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.release.StoredReleases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The engineer's hour of {@code docs/route-guide.md}: every command in it, on a running hub. */
@ExtendWith(OutputCaptureExtension.class)
class RouteGuideTest {

    private static final String OPERATOR = "beheer-van-de-hub";
    private static final String PILOT = "routes/pilot-straight-to-local-team.camel.yaml";
    private static final String JOINED = "municipality: 0589, 0335, 0632";

    @TempDir
    static Path work;

    private static final Path MESSAGE =
            Path.of("docs", "examples", "utrecht-west-2020", "messages", "transfer-woerden.json");

    private static Path config;
    private static WholeHub hub;

    @BeforeAll
    static void begin() throws IOException {
        config = work.resolve("config");
        for (var file : ConfigurationFiles.in(Path.of("docs", "examples", "utrecht-west-2020"))
                .contents()
                .entrySet()) {
            write(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8));
        }
        write("partners/" + OPERATOR + ".yaml", operator());
        hub = WholeHub.with("--samenhang.config=" + config);
    }

    @AfterAll
    static void end() {
        hub.close();
    }

    @Test
    void theGuidesCommandsDoWhatItSays(CapturedOutput output) throws IOException {
        assertThat(run("check", config.toString())).as(output.getOut()).isZero();

        var before = copied(work.resolve("before"));
        change(PILOT, "municipality: 0589, 0335", JOINED);
        assertThat(run("check", config.toString())).isZero();
        assertThat(run("map", config.toString(), "-o", work.resolve("map.svg").toString()))
                .isZero();
        assertThat(work.resolve("map.svg")).content().contains("0335, 0589, 0632");
        showsWhatThatDoes(before);
        assertThat(run(
                        "policy",
                        "print",
                        config.toString(),
                        "-o",
                        work.resolve("policy.html").toString()))
                .isZero();
        assertThat(output).contains("Wie mag welk bericht versturen");
        assertThat(work.resolve("policy.html")).content().contains("Handtekening");
        assertThat(asOperator("apply", config.toString(), "--note", "Woerden joins"))
                .isZero();
        assertThat(output).contains("release 2 is in force");
        assertThat(inForce(PILOT)).contains(JOINED);

        assertThat(asOperator("list")).isZero();
        assertThat(output).contains("Woerden joins").contains("*    2");

        assertThat(asOperator("rollback")).isZero();
        assertThat(output).contains("release 1 is in force");
        assertThat(inForce(PILOT)).doesNotContain(JOINED);

        assertThat(asOperator("export", "1", work.resolve("old").toString())).isZero();
        assertThat(work.resolve("old").resolve(PILOT)).content().doesNotContain(JOINED);
    }

    /** What the guide shows of it is what the commands say. */
    private static void showsWhatThatDoes(Path before) throws IOException {
        var old = said("dry-run", MESSAGE.toString(), "--config", before.toString());
        var joined = said("dry-run", MESSAGE.toString(), "--config", config.toString());
        var page = work.resolve("change.html");
        var compared = said("compare", before.toString(), config.toString(), "-o", page.toString());
        var guide = Files.readAllLines(Path.of("docs", "route-guide.md"));
        assertThat(guide).containsAll(old.subList(0, 2)).containsAll(joined.subList(0, 2));
        assertThat(guide)
                .contains(old.stream()
                        .filter(line -> line.startsWith("    - pilot"))
                        .findFirst()
                        .orElseThrow());
        assertThat(compared).filteredOn(line -> line.startsWith("- ")).hasSize(1);
        assertThat(guide).containsAll(compared.subList(0, compared.size() - 1));
        assertThat(page).content().contains("lokaal-team-woerden", "save-utrecht-west", "</html>");
    }

    private static List<String> said(String... arguments) {
        var out = System.out;
        var bytes = new ByteArrayOutputStream();
        try (var stream = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(stream);
            assertThat(run(arguments)).isZero();
            return bytes.toString(StandardCharsets.UTF_8).lines().toList();
        } finally {
            System.setOut(out);
        }
    }

    private static Path copied(Path target) throws IOException {
        for (var file : ConfigurationFiles.in(config).contents().entrySet()) {
            Files.createDirectories(target.resolve(file.getKey()).getParent());
            Files.write(target.resolve(file.getKey()), file.getValue());
        }
        return target;
    }

    @Test
    void aWrongFolderIsRefusedWithItsFindingsAndTheHubGoesOn(CapturedOutput output) throws IOException {
        var before = releases().inForce().number();
        var text = Files.readString(config.resolve(PILOT));
        change(PILOT, "role: local-team", "role: local-teem");

        assertThat(asOperator("apply", config.toString())).isOne();
        assertThat(output).contains(PILOT + ":17 role:").contains("the one before stays in force");
        assertThat(releases().inForce().number()).isEqualTo(before);
        write(PILOT, text);
    }

    @Test
    void theRunningHubShowsItsMapToAnOperatorAndToNobodyElse() {
        var map = hub.get(OPERATOR, "operate", "/map");
        assertThat(map.statusCode()).isEqualTo(200);
        assertThat(map.headers().firstValue("Content-Type")).contains("image/svg+xml");
        assertThat(map.body()).contains("<svg", releases().inForce().hash().substring(0, 12), "Stadsteam Oudewater");
        assertThat(hub.get(WholeHub.POLICE, "/map").statusCode()).isEqualTo(403);
        assertThat(hub.call(hub.get("/map")).statusCode()).isEqualTo(401);
    }

    @Test
    void whoHasNotTheScopeOperateCannotChangeAnything(CapturedOutput output) {
        var politie = WholeHub.POLICE;
        assertThat(run(
                        "release",
                        "list",
                        "--hub",
                        hub.address(),
                        "--client",
                        politie,
                        "--key",
                        hub.keyOf(politie).toString()))
                .isOne();
        assertThat(output).contains("no token for operate");
        assertThat(hub.get(politie, "/v1/configurations").statusCode()).isEqualTo(403);
    }

    @Test
    void theGuidesTemplateCanTakeThePlaceOfThePilotsRoute(@TempDir Path templated) throws IOException {
        var guide = Files.readString(Path.of("docs", "route-guide.md"));
        var begin = guide.indexOf("- routeTemplate:");
        var files = new TreeMap<>(ConfigurationFiles.in(Path.of("docs", "examples", "utrecht-west-2020"))
                .contents());
        files.put(PILOT, guide.substring(begin, guide.indexOf("```", begin)).getBytes(StandardCharsets.UTF_8));
        for (var file : files.entrySet()) {
            Files.createDirectories(templated.resolve(file.getKey()).getParent());
            Files.write(templated.resolve(file.getKey()), file.getValue());
        }

        assertThat(run("check", templated.toString())).isZero();
        assertThat(run(
                        "map",
                        templated.toString(),
                        "-o",
                        templated.resolve("map.svg").toString()))
                .isZero();
        assertThat(templated.resolve("map.svg")).content().contains("pilot-oudewater, pilot-montfoort, pilot-woerden");
    }

    /** Every indented line of the guide that calls the hub is one of the commands above. */
    @Test
    void theGuideNamesNoOtherCommand() throws IOException {
        assertThat(Files.readAllLines(Path.of("docs", "route-guide.md")))
                .filteredOn(line -> line.startsWith("    hub "))
                .allMatch(line -> line.matches(
                        "    hub (check|compare|dry-run|map|policy print|release (apply|list|rollback|export)) .*"))
                .hasSizeGreaterThanOrEqualTo(9);
    }

    private static int asOperator(String command, String... more) {
        // rollback stands for those two that need no "release" before them
        var arguments = new ArrayList<>(command.equals("rollback") ? List.of(command) : List.of("release", command));
        arguments.addAll(List.of(more));
        Map.of(
                        "--hub",
                        hub.address(),
                        "--client",
                        OPERATOR,
                        "--key",
                        hub.keyOf(OPERATOR).toString())
                .forEach((option, value) -> arguments.addAll(List.of(option, value)));
        return run(arguments.toArray(String[]::new));
    }

    private static int run(String... arguments) {
        assertThat(HubCommand.isAskedBy(arguments)).isTrue();
        return HubCommand.run(arguments);
    }

    private static String inForce(String file) {
        return new String(
                releases().filesOf(releases().inForce().number()).contents().get(file), StandardCharsets.UTF_8);
    }

    private static StoredReleases releases() {
        return hub.bean(StoredReleases.class);
    }

    private static void change(String file, String what, String into) throws IOException {
        var text = Files.readString(config.resolve(file));
        assertThat(text).contains(what);
        write(file, text.replace(what, into));
    }

    private static void write(String file, String content) throws IOException {
        var path = config.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    private static String operator() {
        return """
                id: beheer-van-de-hub
                name: Beheer van de hub
                roles: [municipality]
                oin: 00000099000000009009
                municipalities: ["*"]
                channel: queue
                scopes: [operate]
                """;
    }
}
