package nl.samenhang.hub.pipeline;

import nl.samenhang.hub.journal.Journal;
import nl.samenhang.hub.message.DeliveryId;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.springframework.stereotype.Component;

/** Writes in the timeline that a recipient does not answer: at the first failure, not at each of the many that may follow. */
@Component
final class FirstFailure implements Processor {

    private final Journal journal;

    FirstFailure(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void process(Exchange exchange) {
        var counter = exchange.getIn().getHeader(Exchange.REDELIVERY_COUNTER, Integer.class);
        var item = exchange.getProperty("workItem", String.class);
        if (item != null && counter != null && counter == 1) {
            journal.attempted(DeliveryId.of(item), "unavailable", "wordt herhaald / will be repeated");
        }
    }
}
