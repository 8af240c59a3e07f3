package nl.samenhang.hub.chain;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.support.DefaultComponent;

/**
 * {@code chain:message}, {@code chain:deliver}, {@code chain:copy} and {@code chain:hold}: the only endpoints that a
 * route file may use.
 */
@Component("chain")
public final class ChainComponent extends DefaultComponent {

    private final Map<String, MessageConsumer> consumers;

    /** For Camel's own tools, which find the component by its name and need no hub. */
    public ChainComponent() {
        this(new ConcurrentHashMap<>());
    }

    /** @param consumers where the beginnings of running routes stand, by route id */
    ChainComponent(Map<String, MessageConsumer> consumers) {
        this.consumers = consumers;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String word, Map<String, Object> parameters) throws Exception {
        var endpoint = new ChainEndpoint(uri, this, word, consumers);
        setProperties(endpoint, parameters);
        return endpoint;
    }
}
