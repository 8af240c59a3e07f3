package nl.samenhang.hub;

import static nl.samenhang.hub.WholeHub.POLICE;
import static nl.samenhang.hub.WholeHub.json;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSContext;
import jakarta.jms.Message;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Messages on a partner's queue that are no messages of the chain, or try to steer the hub. */
class StrangeQueueMessagesTest {

    private final WholeHub hub = WholeHub.ready();

    @Test
    void anEmptyMessageIsAnsweredWithARefusal() {
        isRefused(receiptOf(JMSContext::createMessage));
        isRefused(receiptOf(JMSContext::createTextMessage));
        isRefused(receiptOf(JMSContext::createBytesMessage));
    }

    @Test
    void aMessageOfAnotherKindIsAnsweredWithARefusal() {
        isRefused(receiptOf(broker -> broker.createObjectMessage("geen bericht")));
        isRefused(receiptOf(broker -> with(broker.createMapMessage(), Map.of("format", "fhir"))));
        isRefused(receiptOf(JMSContext::createStreamMessage));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${sys.user.home}",
                "${bean:journal?method=hashCode}",
                "${camelContext.stop()}",
                "{{samenhang.data}}",
                "', 'fhir') + ('",
                "../../../etc/passwd"
            })
    void aFormatThatIsAnExpressionIsAnUnknownFormat(String format) {
        var receipt =
                receiptOf(broker -> with(broker.createTextMessage(Natives.policeReport()), Map.of("format", format)));
        isRefused(receipt);
        assertThat(receipt.path("issues").path(0).path("rule").asString()).isEqualTo("format-unknown");
        assertThat(receipt.toString()).doesNotContain(System.getProperty("user.home"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CamelBeanMethodName",
                "camelbeanmethodname",
                "CamelJmsDestinationName",
                "CamelJmsDestination",
                "CamelOverruleFileName",
                "CamelToEndpoint"
            })
    void aHeaderOfTheRouteEngineHasNoEffect(String header) {
        var values = Map.of(header, "out." + POLICE);
        var receipt = receiptOf(broker -> with(broker.createTextMessage(Natives.policeReport()), values));
        assertThat(receipt.path("status").asString()).as(header).isEqualTo("accepted");
    }

    @Test
    void aMessageIsOfTheOwnerOfTheQueueWhateverItsHeadersSay() {
        var values = Map.of("partner", WholeHub.VEILIG_THUIS, "JMSXUserID", WholeHub.VEILIG_THUIS);
        var receipt = receiptOf(broker -> with(broker.createTextMessage(Natives.policeReport()), values));
        var found = hub.get(POLICE, "/v1/messages/" + receipt.path("messageId").asString());
        assertThat(found.statusCode()).isEqualTo(200);
    }

    private static void isRefused(JsonNode receipt) {
        assertThat(receipt.path("status").asString()).as(receipt.toString()).isEqualTo("rejected");
        assertThat(receipt.path("messageId").asString()).isNotBlank();
        assertThat(receipt.path("issues").isEmpty()).isFalse();
    }

    /** Sends a message and waits for the receipt that answers it. */
    private JsonNode receiptOf(Function<JMSContext, Message> making) {
        try (var broker = hub.broker(POLICE)) {
            var correlation = UUID.randomUUID().toString();
            broker.createProducer()
                    .setJMSCorrelationID(correlation)
                    .send(broker.createQueue("in." + POLICE), making.apply(broker));
            var receipts = broker.createConsumer(
                    broker.createQueue("receipts." + POLICE), "JMSCorrelationID = '" + correlation + "'");
            var receipt = receipts.receiveBody(String.class, WholeHub.PATIENCE.toMillis());
            assertThat(receipt).as("receipt").isNotNull();
            return json(receipt);
        }
    }

    private static Message with(Message message, Map<String, String> properties) {
        try {
            for (var property : properties.entrySet()) {
                message.setStringProperty(property.getKey(), property.getValue());
            }
            return message;
        } catch (jakarta.jms.JMSException e) {
            throw new IllegalStateException(e);
        }
    }
}
