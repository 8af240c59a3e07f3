package nl.samenhang.hub.pipeline;

import nl.samenhang.hub.message.FaultPlace;
import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells of a bug in the door of a queue, without what the exception says: that may quote the message. */
@Component
public final class QueueFaults {

    private static final Logger LOG = LoggerFactory.getLogger(QueueFaults.class);

    public void tell(Exchange exchange) {
        var bug = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        LOG.error("{} rolls a message back: {}", exchange.getFromRouteId(), FaultPlace.of(bug));
    }
}
