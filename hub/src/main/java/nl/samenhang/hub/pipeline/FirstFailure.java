package nl.samenhang.hub.pipeline;

import nl.samenhang.hub.journal.Journal;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.message.FaultPlace;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Says, in the timeline and in the log, that a delivery must wait: at the first failure, not at each of the many that
 * may follow.
 */
@Component
final class FirstFailure implements Processor {

    private static final Logger LOG = LoggerFactory.getLogger(FirstFailure.class);

    private final Journal journal;

    FirstFailure(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void process(Exchange exchange) {
        var counter = exchange.getIn().getHeader(Exchange.REDELIVERY_COUNTER, Integer.class);
        var item = exchange.getProperty("workItem", String.class);
        if (item != null && counter != null && counter == 1) {
            var fault = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
            LOG.warn("{} waits with delivery {}: {}", exchange.getFromRouteId(), item, FaultPlace.of(fault));
            tell(item);
        }
    }

    /** What cannot be told may not spoil the delivery itself. */
    private void tell(String item) {
        try {
            journal.attempted(DeliveryId.of(item), "unavailable", "wordt herhaald / will be repeated");
        } catch (RuntimeException e) {
            LOG.warn("the timeline could not be written: {}", FaultPlace.of(e));
        }
    }
}
