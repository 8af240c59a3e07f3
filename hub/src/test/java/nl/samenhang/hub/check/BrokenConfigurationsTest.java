package nl.samenhang.hub.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.Finding;
import nl.samenhang.hub.configuration.FindingWordsTest;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Every defect of {@code broken-configurations.yaml} is found, by its rule and in its place. */
class BrokenConfigurationsTest {

    private static final Path EXAMPLES = Path.of("docs", "examples");
    private static final ConfigurationFiles SOUND = ConfigurationFiles.in(EXAMPLES.resolve("utrecht-west-2020"));
    private static final ConfigurationCheck CHECK = ConfigurationCheck.standalone();

    @ParameterizedTest
    @ValueSource(strings = {"utrecht-west-2020", "rotterdam-rijnmond"})
    void findsNothingWrongInTheExamples(String example) {
        assertThat(CHECK.findings(ConfigurationFiles.in(EXAMPLES.resolve(example))))
                .filteredOn(Finding::isError)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("defects")
    void findsTheDefectInItsPlace(Map<String, Object> defect) {
        var file = String.valueOf(defect.getOrDefault(
                "in", defect.getOrDefault("file", defect.getOrDefault("add", defect.get("remove")))));

        assertThat(CHECK.findings(broken(defect)))
                .extracting(Finding::rule, Finding::file, Finding::line)
                .contains(org.assertj.core.groups.Tuple.tuple(defect.get("finds"), file, defect.get("line")));
    }

    @Test
    void hasADefectOfItsOwnForMoreThanFortyMistakes() {
        var names =
                new HashSet<>(all().stream().map(defect -> defect.get("name")).toList());
        assertThat(names).hasSameSizeAs(all()).hasSizeGreaterThan(40);
    }

    /** A finding that no example shows may never be found; those left out need another folder, or a zip. */
    @Test
    void showsEveryFindingThatAConfigurationCanHave() {
        var shown =
                new HashSet<>(all().stream().map(defect -> defect.get("finds")).toList());
        assertThat(FindingWordsTest.rules())
                .filteredOn(rule -> !shown.contains(rule))
                .containsExactlyInAnyOrder(
                        "unreadable",
                        "too-long",
                        "no-partners",
                        "no-routes-at-all",
                        "changed-while-read",
                        "stray-file",
                        "no-zip",
                        "zip-too-large",
                        "template-twice",
                        "route-refused",
                        "credentials-expire-soon");
    }

    static Stream<Named<Map<String, Object>>> defects() {
        return all().stream().map(defect -> Named.of(String.valueOf(defect.get("name")), defect));
    }

    private static ConfigurationFiles broken(Map<String, Object> defect) {
        var files = new TreeMap<>(SOUND.contents());
        if (defect.containsKey("add")) {
            files.put(String.valueOf(defect.get("add")), bytes(defect.get("content")));
        } else if (defect.containsKey("remove")) {
            assertThat(files.remove(defect.get("remove"))).isNotNull();
        } else {
            var path = String.valueOf(defect.get("file"));
            var text = new String(files.get(path), StandardCharsets.UTF_8);
            assertThat(text).contains(String.valueOf(defect.get("change")));
            files.put(
                    path,
                    bytes(text.replace(String.valueOf(defect.get("change")), String.valueOf(defect.get("into")))));
        }
        return new ConfigurationFiles(files);
    }

    private static byte[] bytes(Object text) {
        return String.valueOf(text).getBytes(StandardCharsets.UTF_8);
    }

    private static List<Map<String, Object>> all() {
        try (var file = BrokenConfigurationsTest.class.getResourceAsStream("/broken-configurations.yaml")) {
            return new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
