package nl.samenhang.hub.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DecisionTest {

    private static final UUID MESSAGE = UUID.fromString("018f5b0c-1c52-7f0e-8c1d-9a3700000001");

    @Test
    void tellsOfEachClassWhetherTheRecipientMayHaveItAndWhyNot() {
        var told = told(entry(
                AuditKind.DISCLOSURE,
                "lokaal-team",
                "identity,facts",
                "suspicions,contact",
                "may-send:police/referral,may-receive:suspicions,consent:contact"));

        assertThat(told.path("type").asString()).isEqualTo("evaluations");
        assertThat(told.at("/request/subject/id").asString()).isEqualTo("lokaal-team");
        assertThat(told.at("/request/action/name").asString()).isEqualTo("receive");
        assertThat(told.at("/request/context/legal_basis").asString()).isEqualTo("report-right");
        assertThat(told.path("request").path("evaluations").valueStream())
                .extracting(one -> one.at("/resource/properties/data_class").asString())
                .containsExactly("identity", "facts", "suspicions", "contact");
        assertThat(told.path("response").path("evaluations").valueStream())
                .extracting(one -> one.path("decision").asBoolean())
                .containsExactly(true, true, false, false);
        assertThat(told.at("/response/evaluations/1/context/rules").toString())
                .isEqualTo("[\"may-send:police/referral\"]");
        assertThat(told.at("/response/evaluations/3/context/rules").toString()).isEqualTo("[\"consent:contact\"]");
    }

    @Test
    void aRefusalWithoutARecipientIsAboutSending() {
        var told = told(entry(AuditKind.REFUSAL, "", "", "", "may-send"));
        assertThat(told.at("/request/subject/id").asString()).isEqualTo("politie");
        assertThat(told.at("/request/action/name").asString()).isEqualTo("send");
        assertThat(told.at("/response/evaluations").toString())
                .isEqualTo("[{\"decision\":false,\"context\":{\"rules\":[\"may-send\"]}}]");
    }

    @Test
    void aRefusedRecipientIsRefusedEachClass() {
        var told = told(entry(AuditKind.REFUSAL, "ggz", "facts,report", "", "may-receive:facts,court-order:report"));
        assertThat(told.at("/response/evaluations").toString())
                .isEqualTo("[{\"decision\":false,\"context\":{\"rules\":[\"may-receive:facts\"]}},"
                        + "{\"decision\":false,\"context\":{\"rules\":[\"court-order:report\"]}}]");
    }

    @Test
    void namesThePolicyAndTheTraceOfTheMessage() {
        var told = told(entry(AuditKind.DISCLOSURE, "ggz", "identity", "", ""));
        assertThat(told.at("/policies/release").asInt()).isEqualTo(7);
        assertThat(told.path("trace_id").asString()).isEqualTo("018f5b0c1c527f0e8c1d9a3700000001");
        assertThat(told.path("span_id").asString()).hasSize(16);
        assertThat(told.at("/response/evaluations").toString()).isEqualTo("[{\"decision\":true}]");
    }

    @Test
    void readingTheTrailIsNoDecisionAboutAnExchange() {
        assertThat(Decision.isIn(entry(AuditKind.READING, "beheer", "", "", "")))
                .isFalse();
        assertThat(Decision.isIn(entry(AuditKind.REFUSAL, "ggz", "", "", ""))).isTrue();
    }

    private static JsonNode told(StoredEntry entry) {
        var mapper = new JsonMapper();
        return mapper.readTree(mapper.writeValueAsString(Decision.of(entry)));
    }

    private static StoredEntry entry(AuditKind kind, String recipient, String data, String withheld, String rules) {
        var what = new Audited(
                kind,
                null,
                MESSAGE,
                "politie",
                recipient,
                "family-reference",
                "referral",
                "report-right",
                "safety-weighing",
                data,
                withheld,
                rules,
                "",
                7);
        return new StoredEntry(new AuditEntry(1, AuditEntry.FORM, Instant.EPOCH, what, "0".repeat(64)), "a".repeat(64));
    }
}
