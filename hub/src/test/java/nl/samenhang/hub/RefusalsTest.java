package nl.samenhang.hub;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static nl.samenhang.hub.WholeHub.LOCAL_TEAM;
import static nl.samenhang.hub.WholeHub.POLICE;
import static nl.samenhang.hub.WholeHub.VEILIG_THUIS;
import static nl.samenhang.hub.WholeHub.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input: each gets the answer of the contract, never a 500, and stays findable by its sender. */
class RefusalsTest {

    private final WholeHub hub = WholeHub.ready();

    @Test
    void tellsAllThreeFaultsEachByItsPathInTheSendersFormat() {
        var faulty = Natives.policeReport()
                .replaceFirst("<JZ:jeugzorgrol>[^<]*<", "<JZ:jeugzorgrol>oppas<")
                .replaceFirst("<JZ:datumMelding>[^<]*</JZ:datumMelding>", "")
                .replaceFirst("<BG:inp.bsn>[^<]*<", "<BG:inp.bsn>999900044<");

        var answer = hub.post(POLICE, "/v1/messages", faulty);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(nativePaths(answer))
                .hasSize(3)
                .anySatisfy(path -> assertThat(path).contains("heeftBetrokken").endsWith("JZ:jeugzorgrol"))
                .anySatisfy(path -> assertThat(path).contains("/JZ:vtMeldingDi01/JZ:object"))
                .anySatisfy(path -> assertThat(path).endsWith("BG:inp.bsn"));
        isFindable(answer);
    }

    @Test
    void answersTheSameMessageAgainWithTheFirstReceipt() {
        var report = Natives.policeReport();
        var first = hub.post(POLICE, "/v1/messages", report);
        var again = hub.post(POLICE, "/v1/messages", report);
        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).path("messageId")).isEqualTo(json(first).path("messageId"));
        assertThat(json(again).path("status").asString()).isEqualTo("duplicate");
    }

    @Test
    void refusesOtherContentUnderTheSameId() {
        var reference = UUID.randomUUID().toString();
        hub.post(POLICE, "/v1/messages", Natives.policeReport(reference));
        var other = Natives.policeReport(reference).replaceFirst("<JZ:aanhouding>[^<]*<", "<JZ:aanhouding>Anders.<");
        var answer = hub.post(POLICE, "/v1/messages", other);
        assertThat(answer.statusCode()).isEqualTo(409);
        isFindable(answer);
    }

    @Test
    void letsARefusedMessageBeMendedUnderItsOwnId() {
        var reference = UUID.randomUUID().toString();
        var sound = Natives.policeReport(reference);
        var faulty = sound.replaceFirst("<JZ:jeugzorgrol>[^<]*<", "<JZ:jeugzorgrol>oppas<");
        assertThat(hub.post(POLICE, "/v1/messages", faulty).statusCode()).isEqualTo(422);
        assertThat(hub.post(POLICE, "/v1/messages", sound).statusCode()).isEqualTo(202);
    }

    @Test
    void refusesAClaimedSenderThatIsNotTheCaller() {
        var claimed = Natives.policeReport().replaceFirst("00000099000000001000", "00000099000000003000");
        var answer = hub.post(POLICE, "/v1/messages", claimed);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(json(answer).path("issues").path(0).path("rule").asString()).isEqualTo("sender-is-caller");
        isFindable(answer);
    }

    @Test
    void refusesAnUnknownNamedRecipient() {
        var lost = Natives.policeReport().replaceFirst("00000099000000002000", "00000099000000009999");
        var answer = hub.post(POLICE, "/v1/messages", lost);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).path("issues").path(0).path("rule").asString()).isEqualTo("recipient-unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<JZ:vtMeldingDi01",
                "{\"format\": \"samenhang-json\", ",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
                "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]><lolz>&lol2;</lolz>"
            })
    void refusesWhatCannotBeRead(String unreadable) {
        var answer = hub.post(POLICE, "/v1/messages", unreadable);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        isFindable(answer);
    }

    @Test
    void refusesAnIdThatIsTooLongAtEveryDoorWithoutRepeatingIt() {
        var transfer = Natives.transferAfterTriage();
        var header =
                json(transfer).path("entry").path(0).path("resource").path("id").asString();
        var tooLong = transfer.replace(header, "a".repeat(300));
        for (var door : List.of("/v1/messages", "/fhir/$process-message")) {
            var answer = hub.post(VEILIG_THUIS, door, tooLong);
            assertThat(answer.statusCode()).as(door).isEqualTo(422);
            assertThat(answer.body()).doesNotContain("aaaaaaaa").doesNotContainIgnoringCase("insert into");
        }
    }

    @Test
    void takesAByteOrderMarkForNothing() {
        var marked = "\uFEFF" + Natives.transferAfterTriage();
        assertThat(hub.post(VEILIG_THUIS, "/v1/messages", marked).statusCode()).isEqualTo(202);
    }

    @Test
    void refusesAnotherEncodingThanTheMessageSays() {
        var latin = Natives.policeReport().replaceFirst("Geen", "Gëën").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(hub.post(POLICE, "/v1/messages", latin).statusCode()).isEqualTo(400);
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        assertThat(hub.post(POLICE, "/v1/messages", "<a>".repeat(5000) + "</a>".repeat(5000))
                        .statusCode())
                .isIn(400, 415);
        assertThat(hub.post(POLICE, "/v1/messages", "[".repeat(5000) + "]".repeat(5000))
                        .statusCode())
                .isIn(400, 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<brief>hallo</brief>", "{\"hallo\": 1}"})
    void refusesAFormatThatNobodyRegistered(String unknown) {
        var answer = hub.post(POLICE, "/v1/messages", unknown);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(415);
        isFindable(answer);
    }

    @Test
    void refusesWhatIsTooLarge() {
        var answer = hub.post(POLICE, "/v1/messages", new byte[10 * 1024 * 1024 + 1]);
        assertThat(answer.statusCode()).isEqualTo(413);
        isFindable(answer);
    }

    @Test
    void refusesWithoutATokenAndWithoutShowingAnything() {
        assertThat(hub.call(hub.get("/v1/messages/" + UUID.randomUUID())).statusCode())
                .isEqualTo(401);
    }

    @Test
    void showsNobodyTheMessageOfAnother() {
        var answer = hub.post(POLICE, "/v1/messages", Natives.policeReport());
        var path = "/v1/messages/" + json(answer).path("messageId").asString();
        assertThat(hub.get(LOCAL_TEAM, path).statusCode()).isEqualTo(404);
        assertThat(hub.get(LOCAL_TEAM, path + "/timeline").statusCode()).isEqualTo(404);
        assertThat(hub.get(POLICE, "/v1/messages/geen-nummer").statusCode()).isEqualTo(404);
    }

    @Test
    void answersAFhirMessageThatIsWrongWithAFatalErrorAndItsOutcome() {
        var wrong = Natives.transferAfterTriage().replaceFirst("\"transfer-after-triage\"", "\"doorgeven\"");
        var answer = hub.post(VEILIG_THUIS, "/fhir/$process-message", wrong);
        assertThat(answer.statusCode()).isEqualTo(422);
        var header = json(answer).path("entry").path(0).path("resource");
        assertThat(header.path("response").path("code").asString()).isEqualTo("fatal-error");
        var outcome = json(answer).path("entry").path(1).path("resource");
        assertThat(outcome.path("resourceType").asString()).isEqualTo("OperationOutcome");
        assertThat(outcome.path("issue").path(0).path("expression").path(0).asString())
                .startsWith("Bundle.entry");
    }

    @Test
    void answersTheSameFhirMessageAgainWithTheSameAnswer() {
        var transfer = Natives.transferAfterTriage();
        hub.localTeam().stubFor(any(anyUrl()).willReturn(ok()));
        var first = hub.post(VEILIG_THUIS, "/fhir/$process-message", transfer);
        var again = hub.post(VEILIG_THUIS, "/fhir/$process-message", transfer);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void acceptsAFhirMessageForLaterAndAnswersOnTheRegisteredChannel() throws Exception {
        var wrong = Natives.transferAfterTriage().replaceFirst("\"transfer-after-triage\"", "\"doorgeven\"");
        var header =
                json(wrong).path("entry").path(0).path("resource").path("id").asString();
        var answer = hub.post(VEILIG_THUIS, "/fhir/$process-message?async=true", wrong);
        assertThat(answer.statusCode()).isEqualTo(202);
        try (var broker = hub.broker(VEILIG_THUIS);
                var consumer =
                        broker.createConsumer(broker.createQueue("out." + VEILIG_THUIS), "event = 'acknowledgement'")) {
            var response = new String(consumer.receiveBody(byte[].class, WholeHub.PATIENCE.toMillis()));
            assertThat(response)
                    .contains("fatal-error")
                    .contains("OperationOutcome")
                    .contains(header);
        }
    }

    @Test
    void refusesAResponseUrlThatIsNotRegistered() {
        var path = "/fhir/$process-message?async=true&response-url=http://localhost:1/steal";
        var answer = hub.post(VEILIG_THUIS, path, Natives.transferAfterTriage());
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private void isFindable(HttpResponse<String> refusal) {
        var id = json(refusal).path("messageId").asString();
        var kept = json(hub.get(POLICE, "/v1/messages/" + id));
        assertThat(kept.path("status").asString()).isEqualTo("rejected");
        assertThat(kept.path("issues").size()).isPositive();
    }

    @Test
    void answersABodyThatIsNoFhirMessageWithAnOperationOutcomeAlone() {
        var answer = hub.post(VEILIG_THUIS, "/fhir/$process-message", "{\"resourceType\":\"Bundle\"}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).path("resourceType").asString()).isEqualTo("OperationOutcome");
    }

    private static List<String> nativePaths(HttpResponse<String> answer) {
        return StreamSupport.stream(json(answer).path("issues").spliterator(), false)
                .map(issue -> issue.path("nativePath").asString())
                .toList();
    }
}
