package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats that only announce: what there is to fetch is read, and no word of content leaves by them. */
class AnnouncementTest {
    private static final Mappings MAPPINGS = Example.MAPPINGS;
    private static final Path EVENTS = Standards.folder().resolve("jzv/AsynchroneInteracties.yaml");

    static Stream<Announced> announcements() {
        String zaak = "https://zaken.gemeente.example/zaken/api/v1/zaken/9d3c8a4e-5b1f-4f0e-8a77-2f6b1c9d0e11";
        return Stream.of(
                new Announced("jzv-event", "published-graph", "uitkomst-overleg-2026-0317", null),
                new Announced(
                        "jzv-event",
                        "published-address",
                        "https://uitkomst.veiligthuis.example/casusoverleg/7f3a",
                        "https://uitkomst.veiligthuis.example/casusoverleg/7f3a"),
                new Announced("zgw-notificatie", "case-opened", zaak, zaak),
                new Announced(
                        "zgw-notificatie",
                        "status-set",
                        zaak,
                        "https://zaken.gemeente.example/zaken/api/v1/statussen/4e0a"));
    }

    record Announced(String format, String example, String resource, String location) {}

    @ParameterizedTest
    @MethodSource("announcements")
    void anAnnouncementSaysWhatThereIsToFetchAndWhere(Announced expected) {
        byte[] body = Example.file(expected.format(), expected.example() + ".json");
        Format format = MAPPINGS.recognise(body);
        assertThat(format.id()).isEqualTo(expected.format());
        Announcement said = MAPPINGS.announcement(format, body).orElseThrow();
        assertThat(said.resource()).isEqualTo(expected.resource());
        assertThat(said.location()).isEqualTo(expected.location());
        assertThat(said.id()).isNotBlank();
        assertThat(said.at()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://zaken.gemeente.example/zaken/1",
                "https://999900055:x@zaken.gemeente.example/zaken/1",
                "https://zaken.gemeente.example/zaken?bsn=999900055",
                "file:///etc/passwd"
            })
    void anAddressThatMayNotBeFetchedIsRefusedWithItsPath(String address) throws IOException {
        ObjectNode notification =
                (ObjectNode) SafeJson.MAPPER.readTree(Example.file("zgw-notificatie", "case-opened.json"));
        notification.put("resourceUrl", address);
        byte[] body = notification.toString().getBytes(StandardCharsets.UTF_8);
        Unmappable refused = catchThrowableOfType(
                Unmappable.class, () -> MAPPINGS.announcement(MAPPINGS.format("zgw-notificatie"), body));
        assertThat(refused.problems()).extracting(Problem::nativePath).containsExactly("$.resourceUrl");
        assertThat(refused.problems().toString()).doesNotContain(address);
    }

    @Test
    void anAnnouncementIsNeverTakenForAMessageWithContent() {
        byte[] body = Example.file("jzv-event", "published-graph.json");
        assertThatThrownBy(() -> MAPPINGS.toCanonical(MAPPINGS.format("jzv-event"), body, Example.ARRIVAL))
                .isInstanceOfSatisfying(Unmappable.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::rule)
                        .containsExactly("jzv-event-no-content"));
    }

    @Test
    void aMessageWithContentAnnouncesNothing() {
        Example report = Example.named("stuf-jz-vt-melding", "minimal");
        assertThat(MAPPINGS.announcement(MAPPINGS.format(report.format()), report.body()))
                .isEmpty();
    }

    @Test
    void whatIsAnnouncedHoldsNoWordOfTheContent() {
        Example report = Example.named("stuf-jz-vt-melding", "police-report-oudewater");
        JsonNode event = Leaves.json(new String(report.to("jzv-event").content(), StandardCharsets.UTF_8));
        List<String> content = Leaves.ofCanonical(report.canonical().json()).stream()
                .map(leaf -> leaf.substring(leaf.indexOf(" = ") + 3))
                .filter(value -> value.length() > 3)
                .toList();
        assertThat(content).isNotEmpty().noneMatch(value -> event.toString().contains(value));
        assertThat(event.path("type").asText()).isEqualTo("uitwisselen-melding.melding-beschikbaar-gesteld");
        assertThat(event.path("subject").asText()).isEqualTo(Example.DEPARTURE.messageId());
    }

    @Test
    void aNotificationOfACaseIsReadOnly() {
        Example report = Example.named("stuf-jz-vt-melding", "minimal");
        assertThatThrownBy(() -> report.to("zgw-notificatie")).isInstanceOf(Inexpressible.class);
    }

    @Test
    @EnabledIf("standardsAreThere")
    void whatIsWrittenIsACloudEventByThePublicSpecification() throws IOException {
        JsonNode schema = Resources.YAML.readTree(Files.readAllBytes(EVENTS)).at("/components/schemas/CloudEvent");
        byte[] event = Example.named("stuf-jz-vto", "minimal").to("jzv-event").content();
        var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString(), InputFormat.JSON)
                .validate(new String(event, StandardCharsets.UTF_8), InputFormat.JSON);
        assertThat(errors).isEmpty();
    }

    static boolean standardsAreThere() {
        return Files.exists(EVENTS);
    }
}
