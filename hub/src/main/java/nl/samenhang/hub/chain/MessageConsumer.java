package nl.samenhang.hub.chain;

import java.util.List;
import org.apache.camel.Processor;
import org.apache.camel.support.DefaultConsumer;

/** Stands in the {@link RouteBook} as long as its route runs. */
final class MessageConsumer extends DefaultConsumer {

    private final MessageEndpoint endpoint;
    private final List<MessageConsumer> consumers;

    MessageConsumer(MessageEndpoint endpoint, Processor processor, List<MessageConsumer> consumers) {
        super(endpoint, processor);
        this.endpoint = endpoint;
        this.consumers = consumers;
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
        consumers.add(this);
    }

    @Override
    protected void doStop() throws Exception {
        consumers.remove(this);
        super.doStop();
    }
}
