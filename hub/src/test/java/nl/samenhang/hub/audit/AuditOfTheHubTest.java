package nl.samenhang.hub.audit;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static nl.samenhang.hub.WholeHub.POLICE;
import static nl.samenhang.hub.WholeHub.VEILIG_THUIS;
import static nl.samenhang.hub.WholeHub.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.Natives;
import nl.samenhang.hub.WholeHub;
import nl.samenhang.hub.command.HubCommand;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.release.StoredReleases;
import nl.samenhang.profiles.Vocabulary.Codes;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The audit trail of a running hub: what it tells, to whom, and what an operator sees of who touched it. */
@ExtendWith(OutputCaptureExtension.class)
class AuditOfTheHubTest {

    private static final String OPERATOR = "beheer-van-de-hub";
    private static final String SHELTER = "opvang-midden-nederland";
    private static final String NAMING = "https://fhir.samenhang.nl/NamingSystem/";
    private static final String POLICE_OIN = NAMING + "oin|00000099000000001000";

    private static WholeHub hub;
    private static String report;
    private static String forged;
    private static String stopped;

    /** A report that is delivered, and not copied to a shelter; one that is refused; a transfer that is stopped. */
    @BeforeAll
    static void begin() {
        // a logbook that is away, all the while
        hub = WholeHub.with(
                "--samenhang.audit.ldv.endpoint=http://localhost:1/v1/traces", "--samenhang.audit.ldv.every=200ms");
        hub.localTeam().stubFor(any(anyUrl()).willReturn(ok()));
        hub.bean(StoredReleases.class).apply(withOperatorAndShelter(), "test", "");
        report = sent(POLICE, "/v1/messages", Natives.policeReport(), 202);
        assertThat(hub.delivery(POLICE, report).path("status").asString()).isEqualTo("delivered");
        forged = sent(
                POLICE,
                "/v1/messages",
                Natives.policeReport().replaceFirst("00000099000000001000", "00000099000000003000"),
                403);
        stopped = sent(VEILIG_THUIS, "/v1/messages", labelledTransfer(), 202);
        assertThat(hub.delivery(VEILIG_THUIS, stopped).path("status").asString())
                .isEqualTo("stopped");
    }

    @AfterAll
    static void end() {
        hub.close();
    }

    @Test
    void aDisclosureTellsWhatLeftToWhomOnWhichGround() {
        var disclosure =
                events("?entity:identifier=" + message(report) + "&outcome=0").get(0);
        assertThat(disclosure.at("/agent/0/who/display").asString()).isEqualTo("Politie Midden-Nederland");
        assertThat(disclosure.at("/agent/1/who/identifier/value").asString()).isEqualTo("00000099000000002000");
        assertThat(disclosure.at("/agent/0/policy/0").asString()).endsWith("/may-send:police/referral");
        assertThat(disclosure.at("/meta/profile/0").asString()).endsWith("/ChainAuditEvent");
        assertThat(disclosure.at("/entity/1/securityLabel").findValuesAsString("code"))
                .contains("identity", "facts");
    }

    @Test
    void aRecipientThatPolicyDeniesHasARefusalOfItsOwn() {
        var refusal = events("?entity:identifier=" + message(report) + "&outcome=8");
        assertThat(refusal).hasSize(1);
        assertThat(refusal.get(0).at("/agent/1/who/display").asString()).isEqualTo("Opvang Midden-Nederland");
        assertThat(refusal.get(0).at("/agent/0/policy").toString())
                .contains("may-receive:identity", "may-receive:facts");
    }

    @Test
    void aMessageThatTheGateRefusesHasARefusalWithItsRules() {
        var refusal = events("?entity:identifier=" + message(forged)).get(0);
        assertThat(refusal.path("outcome").asString()).isEqualTo("8");
        assertThat(refusal.path("agent")).hasSize(1);
        assertThat(refusal.at("/agent/0/policy/0").asString()).endsWith("/sender-is-caller");
        assertThat(refusal.at("/meta/profile").isMissingNode())
                .as("it has no recipient, which the profile asks")
                .isTrue();
    }

    @Test
    void aDeliveryThatIsStoppedHasARefusalAndNoDisclosure() {
        var found = events("?entity:identifier=" + message(stopped));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).path("outcome").asString()).isEqualTo("8");
        assertThat(found.get(0).at("/agent/1/who/identifier/value").asString()).isEqualTo("00000099000000003000");
        assertThat(found.get(0).at("/agent/0/policy/0").asString()).endsWith("/may-receive");
    }

    @Test
    void aLogbookThatIsAwayStopsNoneOfThis() {
        assertThat(hub.bean(LdvExport.class)).isNotNull();
        assertThat(hub.bean(LdvPosition.class).last()).isZero();
    }

    @Test
    void whoSearchedForAFamilyIsFoundByThatFamilyToo() {
        var family = events("?entity:identifier=" + message(report)).get(0).at("/entity/0/what/identifier/value");
        var search = "?entity:identifier=" + encoded(NAMING + "family|" + family.asString());
        events(search);
        assertThat(events(search + "&type=rest"))
                .isNotEmpty()
                .allMatch(event -> event.at("/agent/0/who/display").asString().equals("Beheer van de hub"));
    }

    @Test
    void everyKindIsValidByTheStandardAndByTheProfileItClaims() {
        var all = new ArrayList<JsonNode>();
        all.addAll(events("?outcome=0&subtype=disclose"));
        all.addAll(events("?outcome=8"));
        var family = all.get(0).at("/entity/0/what/identifier/value").asString();
        events("?entity:identifier=" + encoded(NAMING + "family|" + family));
        all.addAll(events("?type=rest"));
        assertThat(all).hasSizeGreaterThanOrEqualTo(5);
        assertThat(all.stream().filter(event -> event.at("/meta/profile/0").isString()))
                .hasSizeGreaterThanOrEqualTo(3);
        for (var event : all) {
            var outcome = hub.post(POLICE, "/fhir/AuditEvent/$validate", event.toString());
            assertThat(outcome.statusCode()).isEqualTo(200);
            assertThat(json(outcome).path("issue").findValuesAsString("severity"))
                    .as(outcome.body() + event)
                    .doesNotContain("error", "fatal");
        }
    }

    @Test
    void aFamilysEntriesAreFoundByItsReference() {
        var family = events("?entity:identifier=" + message(report)).get(0).at("/entity/0/what/identifier/value");
        var found = events("?entity:identifier=" + encoded(NAMING + "family|" + family.asString()));
        assertThat(found).isNotEmpty().allMatch(event -> event.at("/entity/0/what/identifier/value")
                .equals(family));
        assertThat(events("?entity:identifier=" + encoded(NAMING + "family|" + "0".repeat(24)) + "&subtype=disclose"))
                .isEmpty();
    }

    @Test
    void entriesAreFoundByOrganisationDayAndKind() {
        assertThat(events("?agent:identifier=" + encoded(POLICE_OIN) + "&agent:identifier="
                        + encoded(NAMING + "oin|00000099000000002000")))
                .isNotEmpty()
                .allMatch(event -> event.toString().contains("00000099000000001000"));
        assertThat(events("?agent:identifier=" + encoded(NAMING + "oin|00000099000000007777")))
                .isEmpty();
        assertThat(events("?date=ge2000-01-01&date=lt2001")).isEmpty();
        assertThat(events("?date=gt2020-01-01T00:00:00Z&type=110106")).isNotEmpty();
        assertThat(events("?type=http://dicom.nema.org/resources/ontology/DCM%7Crest"))
                .isEmpty();
        assertThat(events("?subtype=nothing")).isEmpty();
    }

    @Test
    void resultsComeInPages() {
        var first = json(asked("?outcome=0,8&type=110106&_count=2"));
        assertThat(first.path("entry")).hasSize(2);
        assertThat(first.path("total").asInt()).isGreaterThanOrEqualTo(4);
        var next = json(asked("?outcome=0,8&type=110106&_count=2&_offset=2"));
        assertThat(next.at("/entry/0/resource/id").asInt())
                .isLessThan(first.at("/entry/1/resource/id").asInt());
        assertThat(first.path("link").toString()).contains("\"next\"");
    }

    @Test
    void oneEntryIsReadByItsNumberAndWhoAskedIsWritten() {
        assertThat(json(hub.get(OPERATOR, "operate", "/fhir/AuditEvent/1"))
                        .path("id")
                        .asString())
                .isEqualTo("1");
        assertThat(hub.get(OPERATOR, "operate", "/fhir/AuditEvent/999999").statusCode())
                .isEqualTo(404);
        assertThat(hub.get(OPERATOR, "operate", "/fhir/AuditEvent/jansen").statusCode())
                .isEqualTo(404);

        var readings = hub.bean(JdbcClient.class)
                .sql("select asked from audit_entry where kind = 'reading' and recipient = ?")
                .param(OPERATOR)
                .query(String.class)
                .list();
        assertThat(readings)
                .anyMatch(asked -> asked.startsWith("number=1&"))
                .anyMatch(asked -> asked.startsWith("number=999999&"));
    }

    @Test
    void nobodyElseReadsIt() {
        for (var path : List.of("/fhir/AuditEvent", "/fhir/AuditEvent/1", "/v1/audit/export", "/v1/audit/decisions")) {
            assertThat(hub.call(hub.get(path)).statusCode()).as(path).isEqualTo(401);
            assertThat(hub.get(POLICE, path).statusCode()).as(path).isEqualTo(403);
        }
        var search = hub.get("/fhir/AuditEvent/_search").POST(BodyPublishers.ofString("type=rest"));
        assertThat(hub.call(search).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?entity:identifier=http://fhir.nl/fhir/NamingSystem/bsn%7C999900043",
                "?entity:identifier=https://fhir.samenhang.nl/NamingSystem/family%7C999900043",
                "?entity:identifier=999900043",
                "?entity=Patient/999900043",
                "?agent:identifier=https://fhir.samenhang.nl/NamingSystem/oin%7CJansen999900043",
                "?agent=Organization/999900043",
                "?patient=999900043",
                "?agent-name=999900043",
                "?_id=Jansen999900043",
                "?date=999900043",
                "?type:not=999900043",
                "?_count=-1&_id=1"
            })
    void whatIsNoNumberOfTheHubIsRefusedAndNotRepeatedOrKept(String query, CapturedOutput output) {
        var answer = asked(query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("999900043");
        assertThat(output).doesNotContain("999900043");
        assertThat(hub.bean(JdbcClient.class)
                        .sql("select count(*) from audit_entry where asked like '%999900043%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anOperatorVerifiesTheTrailOfARunningHubOrAnExportOfIt(@TempDir Path folder, CapturedOutput output)
            throws IOException {
        var file = folder.resolve("audit.jsonl");
        var key = folder.resolve("hub.public.jwk.json");
        Files.writeString(key, hub.bean(ECKey.class).toPublicJWK().toJSONString());

        assertThat(run("audit", "verify", "--hub", hub.address(), "--client", OPERATOR, "--key", operatorsKey()))
                .as(output.getAll())
                .isZero();
        assertThat(output).contains("in orde / in order", "--trust");
        assertThat(run(
                        "audit",
                        "export",
                        file.toString(),
                        "--hub",
                        hub.address(),
                        "--client",
                        OPERATOR,
                        "--key",
                        operatorsKey()))
                .isZero();
        assertThat(run("audit", "verify", file.toString(), "--trust", key.toString()))
                .isZero();

        Files.writeString(file, Files.readString(file).replace(VEILIG_THUIS, SHELTER));
        assertThat(run("audit", "verify", file.toString(), "--trust", key.toString()))
                .isOne();
        assertThat(output.getOut())
                .containsPattern("regel \\d+ \\(\\d{4}-\\d\\d-\\d\\d\\) is gewijzigd nadat hij is geschreven");
    }

    @Test
    void whoMayNotOperateCannotExport(@TempDir Path folder, CapturedOutput output) {
        var police = hub.keyOf(POLICE).toString();
        assertThat(run("audit", "verify", "--hub", hub.address(), "--client", POLICE, "--key", police))
                .isOne();
        assertThat(output).contains("no token for operate");
        assertThat(run("audit", "verify")).isEqualTo(2);
        assertThat(run("audit", "verify", folder.resolve("none").toString())).isOne();
    }

    @Test
    void aRefusalThatCannotBeWrittenIsNotAnsweredAndNothingLeavesMeanwhile() {
        var jdbc = hub.bean(JdbcClient.class);
        jdbc.sql("alter table audit_entry add constraint full_disk check (kind <> 'refusal') nocheck")
                .update();
        String transfer;
        try {
            var claimed = Natives.policeReport().replaceFirst("00000099000000001000", "00000099000000003000");
            var answer = hub.post(POLICE, "/v1/messages", claimed);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            transfer = sent(VEILIG_THUIS, "/v1/messages", labelledTransfer(), 202);
        } finally {
            jdbc.sql("alter table audit_entry drop constraint full_disk").update();
        }
        assertThat(hub.delivery(VEILIG_THUIS, transfer).path("status").asString())
                .isEqualTo("stopped");
        assertThat(events("?outcome=8&entity:identifier=" + message(transfer))).hasSize(1);
        assertThat(hub.localTeam().getAllServeEvents()).isEmpty();
    }

    @Test
    void noEntryHoldsAWordOfTheFamily() {
        var all = hub.get(OPERATOR, "operate", "/v1/audit/export").body();
        assertThat(all).contains(VEILIG_THUIS).doesNotContain("9999", "Oudewater,", "Vermeer", "straat");
    }

    @Test
    void givesEveryDecisionInTheFormOfTheDecisionLog() {
        var decisions = hub.get(OPERATOR, "operate", "/v1/audit/decisions")
                .body()
                .lines()
                .toList();
        var exchanges = hub.bean(JdbcClient.class)
                .sql("select number from audit_entry where kind <> 'reading' order by number")
                .query(Long.class)
                .list();

        assertThat(decisions).isNotEmpty().allMatch(line -> line.contains("\"type\":\"evaluations\""));
        assertThat(decisions)
                .extracting(line -> new JsonMapper().readTree(line).path("id").asLong())
                .containsExactlyElementsOf(exchanges);
        assertThat(String.join("", decisions)).doesNotContain("9999", "Vermeer", "straat");
    }

    private static int run(String... arguments) {
        assertThat(HubCommand.isAskedBy(arguments)).isTrue();
        return HubCommand.run(arguments);
    }

    private static String operatorsKey() {
        return hub.keyOf(OPERATOR).toString();
    }

    private static HttpResponse<String> asked(String query) {
        return hub.get(OPERATOR, "operate", "/fhir/AuditEvent" + query);
    }

    private static List<JsonNode> events(String query) {
        var answer = asked(query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer)
                .path("entry")
                .valueStream()
                .map(entry -> entry.path("resource"))
                .toList();
    }

    private static String message(String id) {
        return encoded(NAMING + "message-id|" + UUID.fromString(id));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String sent(String partner, String path, String message, int status) {
        var answer = hub.post(partner, path, message);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return json(answer).path("messageId").asString();
    }

    /** Its header as a whole is labelled with what a local team may not know. */
    private static String labelledTransfer() {
        var bundle = Examples.FHIR.newJsonParser().parseResource(Bundle.class, Natives.transferAfterTriage());
        new MessageFacts(bundle).header().orElseThrow().getMeta().addSecurity(Codes.DATA_CLASS, "criminal-data", null);
        return Examples.FHIR.newJsonParser().encodeResourceToString(bundle);
    }

    private static ConfigurationFiles withOperatorAndShelter() {
        var files = new TreeMap<>(ConfigurationFiles.shipped().contents());
        files.put(
                "partners/" + OPERATOR + ".yaml",
                """
                id: %s
                name: Beheer van de hub
                roles: [municipality]
                oin: 00000099000000009009
                municipalities: ["*"]
                channel: queue
                scopes: [operate]
                """
                        .formatted(OPERATOR)
                        .getBytes(StandardCharsets.UTF_8));
        files.put(
                "partners/" + SHELTER + ".yaml",
                """
                id: %s
                name: Opvang Midden-Nederland
                roles: [womens-shelter]
                oin: 00000099000000009001
                municipalities: ["*"]
                formatsOut: [fhir]
                channel: queue
                """
                        .formatted(SHELTER)
                        .getBytes(StandardCharsets.UTF_8));
        var route = new String(files.get("routes/report-to-veilig-thuis.camel.yaml"), StandardCharsets.UTF_8)
                + "        - to:\n            uri: chain:copy\n            parameters:\n              role: womens-shelter\n";
        files.put("routes/report-to-veilig-thuis.camel.yaml", route.getBytes(StandardCharsets.UTF_8));
        // for another purpose than that of a report
        var policy = new String(files.get("policy/may-receive.yaml"), StandardCharsets.UTF_8)
                + "womens-shelter:\n  - {data: [identity, facts], purposes: [execution-of-measure], bases: any}\n";
        files.put("policy/may-receive.yaml", policy.getBytes(StandardCharsets.UTF_8));
        return new ConfigurationFiles(files);
    }
}
