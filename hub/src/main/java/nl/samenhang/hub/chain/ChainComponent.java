package nl.samenhang.hub.chain;

import java.util.List;
import java.util.Map;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.support.DefaultComponent;

/** {@code chain:message} and {@code chain:deliver}: the only endpoints that a route file may use. */
@Component("chain")
public final class ChainComponent extends DefaultComponent {

    private final List<MessageConsumer> consumers;
    private final ChainWords words;

    ChainComponent(List<MessageConsumer> consumers, ChainWords words) {
        this.consumers = consumers;
        this.words = words;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String word, Map<String, Object> parameters) throws Exception {
        Endpoint endpoint =
                switch (word) {
                    case "message" -> new MessageEndpoint(uri, this, consumers, words);
                    case "deliver" -> new DeliverEndpoint(uri, this, words);
                    default -> throw new IllegalArgumentException(
                            "chain: knows message and deliver, not '" + word + "'");
                };
        setProperties(endpoint, parameters);
        return endpoint;
    }
}
