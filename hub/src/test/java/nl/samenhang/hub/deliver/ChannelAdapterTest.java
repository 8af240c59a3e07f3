package nl.samenhang.hub.deliver;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenhang.hub.Deliveries;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.TestPartner;
import nl.samenhang.hub.message.DeliveryStatus;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import nl.samenhang.hub.message.TranslatedDelivery;
import nl.samenhang.hub.partner.Channel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A delivery of several parts: all of them or not delivered. */
class ChannelAdapterTest {

    private final WireMockServer recipient =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    private final TranslatedDelivery delivery =
            Deliveries.inParts("application/xml", List.of("<eerste/>", "<tweede/>"), List.of());

    @BeforeEach
    void start() {
        recipient.start();
        recipient.stubFor(post("/berichten").willReturn(ok()));
    }

    @AfterEach
    void stop() {
        recipient.stop();
    }

    @Test
    void isDeliveredWhenEveryPartIsAndKeepsTheOriginOfEach() {
        var receipt = adapter().deliver(delivery);
        assertThat(receipt.status()).isEqualTo(DeliveryStatus.DELIVERED);
        assertThat(receipt.origins()).hasSize(2);
        assertThat(bodies()).containsExactly("<eerste/>", "<tweede/>");
    }

    @Test
    void beginsAgainAtTheFirstPartWhenALaterOneDidNotArrive() {
        secondPart(503);
        assertThatThrownBy(() -> adapter().deliver(delivery)).isInstanceOf(TemporarilyUnavailable.class);
        secondPart(200);
        adapter().deliver(delivery);
        assertThat(bodies()).containsExactly("<eerste/>", "<tweede/>", "<eerste/>", "<tweede/>");
    }

    @Test
    void saysWhichPartWasRefused() {
        secondPart(422);
        var receipt = adapter().deliver(delivery);
        assertThat(receipt.status()).isEqualTo(DeliveryStatus.DEAD);
        assertThat(receipt.reason()).contains("part 2 of 2").contains("HTTP 422");
    }

    @Test
    void sendsNothingAfterAPartThatWasRefused() {
        recipient.stubFor(post("/berichten").willReturn(aResponse().withStatus(422)));
        assertThat(adapter().deliver(delivery).reason()).contains("part 1 of 2");
        assertThat(bodies()).containsExactly("<eerste/>");
    }

    private void secondPart(int status) {
        recipient.stubFor(post("/berichten")
                .withHeader("Samenhang-Part", equalTo("2"))
                .willReturn(aResponse().withStatus(status)));
    }

    private List<String> bodies() {
        var bodies = new ArrayList<String>();
        // the latest stands first
        recipient
                .getAllServeEvents()
                .forEach(event -> bodies.add(0, event.getRequest().getBodyAsString()));
        return bodies;
    }

    private ChannelAdapter adapter() {
        var wait = Duration.ofSeconds(20);
        var http = new HttpPush(new DeliverySettings(wait, wait), reference -> Optional.empty());
        return new ChannelAdapter(recipientOnly(), http, null, null, Clock.systemUTC());
    }

    private OneRelease recipientOnly() {
        var partner = TestPartner.partner("lokaal-team", "00000099000000002000", "local-team")
                .reads("fhir")
                .by(new Channel.Http(URI.create(recipient.url("/berichten"))))
                .make();
        return OneRelease.with(partner);
    }
}
