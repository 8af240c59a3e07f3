package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who was heard, what the child says, and what is fact, suspicion or opinion stay what they were. */
class ReportInJsonTest {
    private static final Format JSON = Example.MAPPINGS.format("samenhang-json");
    private static final Example FULL = Example.named("samenhang-json", "investigation-report-full");

    @Test
    void aStatementStandsInThePartOfItsKindUnlessAPartNamesIt() {
        assertThat(textsIn("facts")).hasSize(1);
        assertThat(textsIn("suspicions")).containsExactly("School vermoedt dat Bram ook klappen krijgt.");
        assertThat(textsIn("opinions")).hasSize(1);
        assertThat(textsIn("hearing")).hasSize(2);
        assertThat(textsIn("child-view")).singleElement().asString().startsWith("Ik wil bij mama blijven");
    }

    @Test
    void everybodyKeepsTheStatusOfTheHearingOnTheWayOut() {
        JsonNode report = back(FULL).path("report");
        assertThat(report.path("hearings").findValuesAsText("status"))
                .containsExactly("heard-and-responded", "heard-and-responded", "heard-and-responded", "declined");
        assertThat(report.at("/hearings/3/reason").asText()).isNotEmpty();
        assertThat(report.at("/parts/child-view/statements").size()).isOne();
    }

    @Test
    void thePartThatTheSenderDidNotFillInSaysSo() {
        JsonNode suspicions = section(Example.named("samenhang-json", "investigation-report-minimal"), "suspicions");
        assertThat(suspicions.at("/text/div").asText()).contains("De afzender vulde dit deel niet in.");
        assertThat(suspicions.at("/emptyReason/coding/0/code").asText()).isEqualTo("unavailable");
    }

    @Test
    void aHearingWithoutItsResponseOrReasonIsRefusedWithTheirPlaces() {
        String text = FULL.text()
                .replace(", \"response\": \"s5\"", "")
                .replace(", \"reason\": \"Oma wil zich niet uitspreken over de ouders.\"", "");
        Unmappable refused = catchThrowableOfType(
                Unmappable.class,
                () -> Example.MAPPINGS.toCanonical(JSON, text.getBytes(StandardCharsets.UTF_8), Example.ARRIVAL));
        assertThat(refused.problems().stream().map(Problem::nativePath))
                .contains("$.report.hearings[1].response", "$.report.hearings[3].reason");
    }

    private static JsonNode back(Example example) {
        return Leaves.json(new String(example.to("samenhang-json").content(), StandardCharsets.UTF_8));
    }

    private static List<String> textsIn(String part) {
        JsonNode bundle = Leaves.json(FULL.canonical().json());
        List<String> references = section(FULL, part).path("entry").findValuesAsText("reference");
        return bundle.path("entry")
                .valueStream()
                .filter(entry -> references.contains(entry.path("fullUrl").asText()))
                .map(entry -> entry.at("/resource/valueString").asText())
                .toList();
    }

    private static JsonNode section(Example example, String part) {
        JsonNode bundle = Leaves.json(example.canonical().json());
        return bundle.path("entry")
                .valueStream()
                .map(entry -> entry.path("resource"))
                .filter(resource -> resource.path("resourceType").asText().equals("Composition"))
                .flatMap(report -> report.path("section").valueStream())
                .filter(section -> section.at("/code/coding/0/code").asText().equals(part))
                .findFirst()
                .orElseThrow();
    }
}
