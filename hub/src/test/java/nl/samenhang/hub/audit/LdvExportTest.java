package nl.samenhang.hub.audit;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status.StatusCode;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.hub.Deliveries;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.message.Step;
import nl.samenhang.hub.partner.HubIdentity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A logbook reads what arrives, refuses it, or is away. */
class LdvExportTest {

    private static final String PATH = "/v1/traces";
    private static final HubIdentity HUB = new HubIdentity("Samenhang", "00000099000000000001");

    private final TestClock clock = new TestClock("2026-11-23T09:00:00.123456Z");
    private final AuditDatabase database = AuditDatabase.create();
    private final AuditTrail trail = database.trail(clock);
    private final WireMockServer logbook =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    private LdvExport export;

    @BeforeEach
    void theLogbookListens() {
        logbook.start();
        logbook.stubFor(post(PATH).willReturn(ok()));
        export = export(logbook.baseUrl() + PATH);
    }

    @AfterEach
    void end() {
        export.close();
        logbook.stop();
    }

    @Test
    void aDisclosureIsARecordAsTheStandardNamesIt() {
        var delivery = Deliveries.ready();
        trail.disclose(delivery);
        export.send();

        var record = records().get(0);
        assertThat(record.getName()).isEqualTo("verstrekkenGegevens");
        assertThat(record.getStatus().getCode()).isEqualTo(StatusCode.STATUS_CODE_OK);
        assertThat(uuid(record.getTraceId()))
                .isEqualTo(delivery.delivery().messageId().value());
        assertThat(hex(record.getSpanId()))
                .isEqualTo(database.entries().get(0).hash().substring(0, 16));
        assertThat(record.getStartTimeUnixNano())
                .isEqualTo(record.getEndTimeUnixNano())
                .isEqualTo(clock.instant().toEpochMilli() * 1_000_000 + 456_000);
        assertThat(attributes(record))
                .containsEntry("dpl.core.processing_activity_id", "https://register.example/verwerking/referral")
                .containsEntry("dpl.core.data_subject_id", Deliveries.FAMILY)
                .containsEntry("dpl.core.data_subject_id_type", "https://fhir.samenhang.nl/NamingSystem/family")
                .containsEntry("samenhang.recipient", "lokaal-team")
                .containsEntry("samenhang.legal_basis", "report-right")
                .containsEntry("samenhang.withheld", "secret-address");
    }

    @Test
    void aRefusalIsARecordThatDidNotSucceedAndSaysByWhichRule() {
        var leak = new MessageRejected(
                Step.MINIMISE, Refusal.NOT_PERMITTED, Issue.error("suppressed", "leak-guard", "nee", "no"));
        trail.refuse(Deliveries.ready().delivery(), leak);
        trail.exported("beheer");
        export.send();

        assertThat(records()).extracting(Span::getName).containsExactly("weigerenVerstrekking", "inzienAudittrail");
        var refusal = records().get(0).getStatus();
        assertThat(refusal.getCode()).isEqualTo(StatusCode.STATUS_CODE_ERROR);
        assertThat(refusal.getMessage()).isEqualTo("leak-guard,may-receive:secret-address");
        assertThat(attributes(records().get(1)))
                .doesNotContainKey("dpl.core.data_subject_id")
                .containsEntry("dpl.core.processing_activity_id", "https://register.example/verwerking/audit");
    }

    @Test
    void aReadingOfConsentsIsARecordOfEachFamilyThatTheyAreAbout() {
        trail.readConsents("lokaal-team", "status=active", List.of("een", "twee", "een"));
        trail.readConsents("lokaal-team", "status=inactive", List.of());
        export.send();

        assertThat(records())
                .extracting(Span::getName)
                .containsOnly("inzienToestemming")
                .hasSize(3);
        assertThat(attributes(records().get(1)))
                .containsEntry("dpl.core.data_subject_id", "twee")
                .containsEntry("dpl.core.processing_activity_id", "https://register.example/verwerking/consent")
                .containsEntry("samenhang.recipient", "lokaal-team");
        assertThat(attributes(records().get(2))).doesNotContainKey("dpl.core.data_subject_id");
    }

    @Test
    void whatTheLogbookConfirmedIsNotSentAgain() {
        disclose(3);
        export.send();
        export.send();
        disclose(2);
        export.send();
        assertThat(numbers()).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void whatTheLogbookDidNotConfirmIsSentAgainUnderTheSameIds() {
        logbook.stubFor(post(PATH).willReturn(aResponse().withStatus(503)));
        disclose(2);
        export.send();
        logbook.stubFor(post(PATH).willReturn(ok()));
        disclose(1);
        export.send();

        assertThat(numbers()).containsExactly(1L, 2L, 1L, 2L, 3L);
        var ids = records().stream().map(Span::getSpanId).toList();
        assertThat(ids.subList(0, 2)).isEqualTo(ids.subList(2, 4));
    }

    @Test
    void aLogbookThatIsAwayStopsNothingAndLosesNothing() {
        export.close();
        export = export("http://localhost:1" + PATH);
        disclose(2);
        export.send();
        trail.disclose(Deliveries.ready());
        export.close();

        // also after the hub was started again
        export = export(logbook.baseUrl() + PATH);
        export.send();
        assertThat(numbers()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void moreThanOneBatchArrivesWholeAndInOrder() {
        disclose(1_100);
        export.send();
        assertThat(numbers()).hasSize(1_100).isSorted().doesNotHaveDuplicates();
        assertThat(logbook.findAll(postRequestedFor(urlEqualTo(PATH)))).hasSizeGreaterThan(1);
    }

    @Test
    void anotherInstanceThatIsFurtherIsNotPutBack() {
        disclose(3);
        export.send();
        new LdvPosition(database.jdbc()).confirmed(2);
        assertThat(new LdvPosition(database.jdbc()).last()).isEqualTo(3);
    }

    @Test
    void theLogbookGetsTheHeadersItAsksFor() {
        disclose(1);
        export.send();
        assertThat(logbook.findAll(postRequestedFor(urlEqualTo(PATH))).get(0).getHeader("Authorization"))
                .isEqualTo("Bearer geheim");
    }

    @Test
    void nothingIsSentUnlessAnAddressIsNamed() {
        new ApplicationContextRunner()
                .withUserConfiguration(LdvExport.class)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(LdvExport.class));
    }

    private LdvExport export(String endpoint) {
        var settings = new LdvSettings(
                URI.create(endpoint),
                Map.of("Authorization", "Bearer geheim"),
                Duration.ofSeconds(10),
                "https://register.example/verwerking");
        return new LdvExport(new AuditTable(database.jdbc()), new LdvPosition(database.jdbc()), settings, HUB);
    }

    private void disclose(int times) {
        Stream.generate(Deliveries::ready).limit(times).forEach(trail::disclose);
    }

    private List<Span> records() {
        return logbook.findAll(postRequestedFor(urlEqualTo(PATH))).stream()
                .flatMap(LdvExportTest::spans)
                .toList();
    }

    private static Stream<Span> spans(LoggedRequest request) {
        try {
            return ExportTraceServiceRequest.parseFrom(request.getBody()).getResourceSpansList().stream()
                    .flatMap(resource -> resource.getScopeSpansList().stream())
                    .flatMap(scope -> scope.getSpansList().stream());
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Long> numbers() {
        return records().stream()
                .flatMap(record -> record.getAttributesList().stream())
                .filter(attribute -> attribute.getKey().equals("samenhang.audit.number"))
                .map(attribute -> attribute.getValue().getIntValue())
                .toList();
    }

    private static Map<String, String> attributes(Span record) {
        return record.getAttributesList().stream()
                .collect(Collectors.toMap(
                        attribute -> attribute.getKey(),
                        attribute -> attribute.getValue().getStringValue()));
    }

    private static UUID uuid(ByteString bytes) {
        ByteBuffer buffer = bytes.asReadOnlyByteBuffer();
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static String hex(ByteString bytes) {
        return HexFormat.of().formatHex(bytes.toByteArray());
    }
}
