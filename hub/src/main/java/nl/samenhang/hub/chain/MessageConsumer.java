package nl.samenhang.hub.chain;

import org.apache.camel.Processor;
import org.apache.camel.support.DefaultConsumer;

/** Stands in {@link ChainRoutes} as long as its route runs. */
final class MessageConsumer extends DefaultConsumer {

    private final MessageEndpoint endpoint;
    private final ChainRoutes routes;

    MessageConsumer(MessageEndpoint endpoint, Processor processor, ChainRoutes routes) {
        super(endpoint, processor);
        this.endpoint = endpoint;
        this.routes = routes;
    }

    boolean takes(RoutePlan plan) {
        var facts = plan.message().message().facts();
        return endpoint.takes(facts.event(), facts.kind());
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
        routes.add(this);
    }

    @Override
    protected void doStop() throws Exception {
        routes.remove(this);
        super.doStop();
    }
}
