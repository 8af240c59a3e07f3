package nl.samenhang.hub.deliver;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.hub.Deliveries;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import nl.samenhang.hub.partner.Channel;
import nl.samenhang.hub.partner.SecretReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpPushTest {

    private static final WireMockServer RECIPIENT =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    private static final Set<String> TECHNICAL = Set.of("content-length", "host", "user-agent");

    private static final SecretReference TOKEN = SecretReference.file("lokaal-team.authorization");

    private static final int TERM_MS = 1_000;

    private final HttpPush push = within(Duration.ofMillis(TERM_MS));

    /** For answers that come at once: patient enough for a busy machine. */
    private final HttpPush patient = within(Duration.ofSeconds(20));

    private final Parcel parcel = Parcel.of(Deliveries.ready(
                    "application/json", "{\"naam\": \"Willemijn Vermeer\", \"bsn\": \"999900018\"}", List.of()))
            .get(0);

    @BeforeEach
    void theRecipientKnowsNothing() {
        RECIPIENT.start();
        RECIPIENT.resetAll();
    }

    @AfterAll
    static void stop() {
        RECIPIENT.stop();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204, 299})
    void everyAnswerOfSuccessTakesTheParcel(int status) {
        recipient(aResponse().withStatus(status));
        assertThat(patient.push(parcel, door()).isTaken()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 409, 410, 413, 415, 422})
    void anAnswerAboutTheMessageRefusesItInTheRecipientsOwnWords(int status) {
        recipient(aResponse().withStatus(status).withBody("  zaaktype niet ingericht\n"));
        assertThat(patient.push(parcel, door()).refusal()).isEqualTo("HTTP " + status + ": zaaktype niet ingericht");
    }

    @Test
    void longWordsOfTheRecipientAreShortened() {
        recipient(aResponse().withStatus(422).withBody("a".repeat(300) + "b".repeat(9_000)));
        assertThat(patient.push(parcel, door()).refusal()).isEqualTo("HTTP 422: " + "a".repeat(300));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 407, 408, 425, 429, 300, 304, 500, 501, 502, 503, 504})
    void anAnswerAboutTheMomentOrTheDoorIsTriedAgain(int status) {
        recipient(aResponse().withStatus(status).withBody("de cliënt Vermeer is niet gevonden"));
        assertThatThrownBy(() -> patient.push(parcel, door()))
                .isInstanceOf(TemporarilyUnavailable.class)
                .hasMessageContaining(String.valueOf(status))
                .hasMessageNotContaining("Vermeer");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectIsNotFollowed(int status) {
        recipient(aResponse().withStatus(status).withHeader("Location", RECIPIENT.url("/elders")));
        isUnavailable(() -> patient.push(parcel, door()));
        assertThat(RECIPIENT.getAllServeEvents()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aConnectionThatBreaksIsTriedAgain(Fault fault) {
        recipient(aResponse().withFault(fault));
        isUnavailable(() -> patient.push(parcel, door()));
    }

    @Test
    void aSystemThatIsNotThereIsTriedAgain() {
        var door = door();
        RECIPIENT.stop();
        isUnavailable(() -> patient.push(parcel, door));
    }

    @Test
    void anAnswerThatIsNotWholeInTimeIsTriedAgain() {
        recipient(aResponse().withStatus(200).withFixedDelay(4 * TERM_MS));
        isUnavailable(() -> push.push(parcel, door()));
        recipient(aResponse().withStatus(200).withBody("x".repeat(100)).withChunkedDribbleDelay(20, 4 * TERM_MS));
        isUnavailable(() -> push.push(parcel, door()));
    }

    @Test
    void theHeadersCarryIdsAndFormatAndNothingOfThePersons() {
        recipient(aResponse().withStatus(200));
        patient.push(parcel, door());

        var request = RECIPIENT.getAllServeEvents().get(0).getRequest();
        assertThat(request.getBody()).isEqualTo(parcel.content());
        assertThat(request.getHeaders().all())
                .filteredOn(header -> !TECHNICAL.contains(header.key().toLowerCase(Locale.ROOT)))
                .extracting(header -> header.key() + ": " + header.firstValue())
                .containsExactlyInAnyOrder(
                        "Content-Type: application/json",
                        "Samenhang-Message-Id: " + parcel.messageId(),
                        "Samenhang-Delivery-Id: " + parcel.deliveryId(),
                        "Samenhang-Event: referral",
                        "Samenhang-Format: samenhang-json",
                        "Samenhang-Replay: false");
    }

    @Test
    void theAuthorizationThatARecipientAsksForComesFromTheSecrets() {
        recipient(aResponse().withStatus(200));
        patient.push(parcel, new Channel.Http(door().url(), TOKEN));

        var request = RECIPIENT.getAllServeEvents().get(0).getRequest();
        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer geheim");
    }

    @Test
    void withoutTheAuthorizationThatItAsksForTheRecipientIsNotCalled() {
        recipient(aResponse().withStatus(200));
        var missing = new Channel.Http(door().url(), SecretReference.file("weg"));

        isUnavailable(() -> patient.push(parcel, missing));
        assertThat(RECIPIENT.getAllServeEvents()).isEmpty();
    }

    @Test
    void thePartsOfADeliveryShareItsIdAndHaveMessageIdsOfTheirOwn() {
        recipient(aResponse().withStatus(200));
        var delivery = Deliveries.inParts("application/xml", List.of("<eerste/>", "<tweede/>"), List.of());
        Parcel.of(delivery).forEach(part -> patient.push(part, door()));

        var requests = RECIPIENT.findAll(postRequestedFor(urlEqualTo("/berichten")));
        var messageId = delivery.delivery().messageId().toString();
        assertThat(requests)
                .extracting(
                        LoggedRequest::getBodyAsString,
                        request -> request.getHeader("Samenhang-Message-Id"),
                        request -> request.getHeader("Samenhang-Delivery-Id"),
                        request -> request.getHeader("Samenhang-Part"),
                        request -> request.getHeader("Samenhang-Parts"))
                .containsExactlyInAnyOrder(
                        tuple("<eerste/>", messageId, delivery.id().toString(), "1", "2"),
                        tuple("<tweede/>", messageId + "-2", delivery.id().toString(), "2", "2"));
    }

    private static HttpPush within(Duration term) {
        return new HttpPush(new DeliverySettings(term, term), reference -> Optional.of("Bearer geheim")
                .filter(secret -> reference.equals(TOKEN)));
    }

    private static void isUnavailable(ThrowingCallable push) {
        assertThatThrownBy(push).isInstanceOf(TemporarilyUnavailable.class);
    }

    private static void recipient(ResponseDefinitionBuilder answer) {
        RECIPIENT.stubFor(post("/berichten").willReturn(answer));
    }

    private static Channel.Http door() {
        return new Channel.Http(URI.create(RECIPIENT.url("/berichten")));
    }
}
