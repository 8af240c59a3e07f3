package nl.samenhang.hub.broker;

import nl.samenhang.hub.release.ReleaseComing;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;

/** Makes the queues of partners that come with a release; the embedded broker makes those of the start itself. */
final class PartnerQueues {

    private final EmbeddedBroker broker;

    PartnerQueues(EmbeddedBroker broker) {
        this.broker = broker;
    }

    @EventListener
    @Order(1)
    public void comes(ReleaseComing coming) {
        coming.release().partners().all().forEach(broker::addQueuesOf);
    }
}
