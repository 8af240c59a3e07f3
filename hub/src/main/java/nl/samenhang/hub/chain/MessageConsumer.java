package nl.samenhang.hub.chain;

import java.util.Map;
import org.apache.camel.Processor;
import org.apache.camel.support.DefaultConsumer;

/** The beginning of a route; stands in the {@link RouteBook} as long as its route runs. */
final class MessageConsumer extends DefaultConsumer {

    private final Map<String, MessageConsumer> consumers;

    MessageConsumer(ChainEndpoint endpoint, Processor processor, Map<String, MessageConsumer> consumers) {
        super(endpoint, processor);
        this.consumers = consumers;
    }

    void pass(RoutePlan plan) throws Exception {
        var exchange = createExchange(true);
        exchange.getIn().setBody(plan);
        getProcessor().process(exchange);
        if (exchange.getException() != null) {
            throw exchange.getException();
        }
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        consumers.put(getRouteId(), this);
    }

    @Override
    protected void doStop() throws Exception {
        consumers.remove(getRouteId());
        super.doStop();
    }
}
