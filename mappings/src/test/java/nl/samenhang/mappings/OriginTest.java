package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Each translation says from which bytes it came, by which mapping, and what was lost. */
class OriginTest {
    private final Example police = Example.named("stuf-jz-vt-melding", "police-report-oudewater");

    @Test
    void aTranslatedMessageNamesItsMappingAndTheHashOfItsBytes() {
        JsonNode origin = origins(police.canonical().json()).get(0);
        assertThat(origin.at("/policy/0").asText())
                .isEqualTo("https://fhir.samenhang.nl/mapping/stuf-jz-vt-melding/1.0.0");
        assertThat(origin.at("/entity/1/what/identifier/value").asText()).matches("[0-9a-f]{64}");
        assertThat(origin.path("target")).hasSize(2);
    }

    @Test
    void aFhirMessageWasNotTranslatedAndKeepsWhatItSays() {
        Example fhir = Example.named("fhir", "transfer-after-triage");
        assertThat(origins(fhir.canonical().json())).isEmpty();
        assertThat(fhir.to("fhir").provenance()).isEmpty();
    }

    @Test
    void theWayOutHasAnOriginThatTellsEachLossButNoValue() {
        NativeMessage written = police.to("stuf-jz-vto");
        JsonNode origin = Leaves.json(written.provenance());
        assertThat(origin.path("extension")).hasSameSizeAs(written.lost());
        assertThat(written.provenance()).doesNotContain("Meerdink");
        assertThat(origin.at("/policy/0").asText()).isEqualTo("https://fhir.samenhang.nl/mapping/stuf-jz-vto/1.0.0");
    }

    @Test
    void onASecondHopTheEarlierOriginIsToldOnceInWordsAndANewOneIsMade() {
        NativeMessage written = police.to("samenhang-json");
        assertThat(written.lost())
                .singleElement()
                .satisfies(loss -> assertThat(loss.reason().nl()).contains("herkomst"));
        Mappings mappings = Example.MAPPINGS;
        Canonical again = mappings.toCanonical(mappings.format("samenhang-json"), written.content(), Example.ARRIVAL);
        assertThat(origins(again.json()))
                .extracting(origin -> origin.at("/policy/0").asText())
                .containsExactly("https://fhir.samenhang.nl/mapping/samenhang-json/1.0.0");
    }

    private static List<JsonNode> origins(String canonical) {
        return StreamSupport.stream(Leaves.json(canonical).path("entry").spliterator(), false)
                .map(entry -> entry.path("resource"))
                .filter(resource -> resource.path("resourceType").asText().equals("Provenance"))
                .toList();
    }
}
