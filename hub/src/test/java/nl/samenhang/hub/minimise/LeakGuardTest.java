package nl.samenhang.hub.minimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import nl.samenhang.hub.Deliveries;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeakGuardTest {

    private static final String JSON = "application/json";
    private static final String XML = "application/xml";

    private final LeakGuard guard = new LeakGuard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"adres\": \"Schuilstraat 12\"}",
                "[{\"diep\": [\"zij is op SCHUILSTRAAT 12.\"]}]",
                "{\"adres\": \"Schuil\\u0073traat\\t12\"}",
                "\"Schuilstraat 12\""
            })
    void aWithheldWordInAJsonValueStopsTheDelivery(String content) {
        isStopped(JSON, content);
        isStopped("application/fhir+json", content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>Schuilstraat 12</a>",
                "<a><b><![CDATA[op schuilstraat 12]]></b></a>",
                "<a>Schuil&#115;traat 12</a>",
                "<a>Schuil<!-- x -->straat 12</a>"
            })
    void aWithheldWordInXmlTextStopsTheDelivery(String content) {
        isStopped(XML, content);
    }

    @Test
    void aWithheldWordInAnXmlAttributeStopsTheDelivery() {
        isStopped(XML, "<a><b adres=\"Schuilstraat 12\"/></a>");
        isStopped("text/xml", "<a xmlns:x=\"urn:x\" x:adres='schuilstraat  12'>niets</a>");
    }

    @Test
    void aWithheldWordInAnyOtherFormatStopsTheDelivery() {
        isStopped("text/csv", "naam;adres\nVermeer;Schuilstraat 12");
    }

    @Test
    void aNameOfAFieldIsNoWordOfTheMessage() {
        passes(JSON, "{\"schuilstraat 12\": \"niets\"}", "Schuilstraat 12");
        passes(JSON, "{\"straat\": {\"naam\": 1}}", "Straat");
        passes(XML, "<straat><naam straat=\"1\">niets</naam></straat>", "Straat");
    }

    @Test
    void anotherValuePasses() {
        passes(JSON, "{\"adres\": \"Schuilstraat 125\"}", "Schuilstraat 12");
        passes(XML, "<a>Schuilstraat</a>", "Schuilstraat 12");
    }

    @Test
    void nothingWithheldPasses() {
        passes(JSON, "{\"adres\": \"Schuilstraat 12\"}");
        passes(XML, "<a>Schuilstraat 12</a>");
    }

    @Test
    void aWithheldWordInAnyPartStopsAllOfThem() {
        var delivery = Deliveries.inParts(
                XML, List.of("<a>Dorpsplein 3</a>", "<a>Schuilstraat 12</a>"), List.of("Schuilstraat 12"));
        assertThatThrownBy(() -> guard.inspect(delivery)).isInstanceOf(MessageRejected.class);
    }

    private void isStopped(String mediaType, String content) {
        var delivery = Deliveries.ready(mediaType, content, List.of("Schuilstraat 12"));
        assertThatThrownBy(() -> guard.inspect(delivery))
                .as(content)
                .hasMessageNotContaining("chuilstraat")
                .asInstanceOf(type(MessageRejected.class))
                .extracting(MessageRejected::refusal)
                .isEqualTo(Refusal.NOT_PERMITTED);
    }

    private void passes(String mediaType, String content, String... secrets) {
        var delivery = Deliveries.ready(mediaType, content, List.of(secrets));
        assertThat(guard.inspect(delivery)).isSameAs(delivery);
    }
}
