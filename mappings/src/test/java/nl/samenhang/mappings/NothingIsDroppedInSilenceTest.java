package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our own formats carry every leaf of every example or say in {@code dropped.yaml} why not; a mapping of somebody else
 * that forgets one cannot lose it in silence.
 */
class NothingIsDroppedInSilenceTest {
    private static final String JSON = "samenhang-json";
    private static final String CASE = "referral-transfer-after-triage";

    @TempDir
    private Path extra;

    static Stream<Example> examples() {
        return Example.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyLeafIsCarriedTranslatedOrDeclared(Example example) {
        assertThat(example.canonical().lost()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"gender\": $person.gender,                 | $.persons[0].gender",
                "\"birthDate\": $person.birthDate,           | $.persons[0].birthDate",
                "+ {\"@source\": $source + \".secret\"}      | $.persons[0].addresses[0].secret",
                "\"restriction\": {\"period\": {\"end\": $referral.deadline}}, | $.referral.deadline",
                "\"effectiveDateTime\": $statement.date,     | $.statements[0].date",
                "\"sent\": $told.date,                       | $.informed[0].date",
                "\"text\": $statement.title                  | $.statements[6].title",
                "\"valueBoolean\": if (is-boolean($statement.value)) $statement.value, | $.statements[5].value",
            })
    void aMappingThatForgetsAFieldIsFoundOut(String forgotten, String path) throws IOException {
        Path folder = copy(JSON);
        Path mapping = folder.resolve("shared-in.jslt");
        String text = Files.readString(mapping);
        assertThat(text).contains(forgotten);
        Files.writeString(mapping, text.replace(forgotten, ""));
        Mappings forgetful = Mappings.load(extra);
        Canonical canonical = forgetful.toCanonical(
                forgetful.format(JSON), Example.named(JSON, CASE).body(), Example.ARRIVAL);
        assertThat(canonical.lost()).extracting(Loss::path).contains(path);
    }

    @Test
    void anUnknownElementOfAFormatWithoutRulesIsTold() throws IOException {
        Path folder = copy("stuf-jz-vto");
        Files.writeString(folder.resolve("rules.yaml"), "[]");
        Mappings lenient = Mappings.load(extra);
        String text = Example.named("stuf-jz-vto", "minimal")
                .text()
                .replace("</JZ:object>", "<JZ:eigenVeld soort=\"1\">J</JZ:eigenVeld></JZ:object>");
        Canonical canonical = lenient.toCanonical(
                lenient.format("stuf-jz-vto"), text.getBytes(java.nio.charset.StandardCharsets.UTF_8), Example.ARRIVAL);
        assertThat(canonical.lost())
                .extracting(Loss::path)
                .containsExactly("/JZ:vtoDi01/JZ:object/JZ:eigenVeld/@soort", "/JZ:vtoDi01/JZ:object/JZ:eigenVeld");
    }

    private Path copy(String format) throws IOException {
        Path folder = Files.createDirectory(extra.resolve(format));
        CopyOfFormat.into(folder, format);
        return folder;
    }
}
