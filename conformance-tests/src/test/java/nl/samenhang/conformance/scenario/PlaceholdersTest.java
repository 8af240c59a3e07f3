package nl.samenhang.conformance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import nl.samenhang.conformance.config.PartnerConfig;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {
    private final Placeholders placeholders = Placeholders.of(Map.of(
            "police",
            new PartnerConfig("politie", "police", "Politie", "00000099000000001000", null, null, null, null, null)));

    @Test
    void givesTheSameBytesForTheSameMessageAndOthersForAnother() {
        String text = "${ref} ${uuid.header} ${now} ${stamp}";

        assertThat(placeholders.fill(text)).isEqualTo(placeholders.fill(text)).doesNotContain("${");
        assertThat(placeholders.about("second").fill("${ref}")).isNotEqualTo(placeholders.fill("${ref}"));
        assertThat(placeholders.about("second").fill("${uuid.header}"))
                .isNotEqualTo(placeholders.fill("${uuid.header}"));
        assertThat(placeholders.fill("${ref.second}"))
                .isEqualTo(placeholders.about("second").fill("${ref}"));
    }

    @Test
    void tellsADayThatIsLongerAgoOrStillToCome() {
        LocalDate today = LocalDate.parse(placeholders.fill("${date}"));

        assertThat(placeholders.fill("${date.P6M}"))
                .isEqualTo(today.plusMonths(6).toString());
        assertThat(placeholders.fill("${date.P-13Y-2M}"))
                .isEqualTo(today.minusYears(13).minusMonths(2).toString());
        assertThat(placeholders.fill("${day.P-1D}"))
                .isEqualTo(today.minusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    @Test
    void namesThePartnerThatPlaysARole() {
        assertThat(placeholders.fill("${id.police} ${oin.police} ${name.police}"))
                .isEqualTo("politie 00000099000000001000 Politie");
    }

    @Test
    void remembersWhatWasSeen() {
        placeholders.save(
                "receipt",
                new Seen(
                        "202",
                        Map.of("location", List.of("/there")),
                        "{\"messageId\":\"m\"}".getBytes(StandardCharsets.UTF_8),
                        1));

        assertThat(placeholders.fill("${receipt.messageId} ${receipt.location}"))
                .isEqualTo("m /there");
        assertThat(placeholders.fill("${receipt.nothing}")).contains("no nothing in receipt");
    }

    @Test
    void leavesAFhirOperationAlone() {
        assertThat(placeholders.fill("/fhir/$process-message")).isEqualTo("/fhir/$process-message");
    }

    @Test
    void aNameThatNobodyGaveIsAMistakeOfTheKit() {
        assertThatThrownBy(() -> placeholders.fill("${nothing.here}")).isInstanceOf(BrokenScenario.class);
        assertThatThrownBy(() -> placeholders.fill("${oin.court}")).isInstanceOf(BrokenScenario.class);
    }
}
