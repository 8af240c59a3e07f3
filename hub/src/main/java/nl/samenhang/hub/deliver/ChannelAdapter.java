package nl.samenhang.hub.deliver;

import nl.samenhang.hub.message.DeliveryReceipt;
import nl.samenhang.hub.message.TranslatedDelivery;
import nl.samenhang.hub.partner.Channel;
import nl.samenhang.hub.partner.PartnerDirectory;
import org.springframework.stereotype.Component;

/** Brings a delivery to its recipient by the channel that its partner file names. */
@Component
public final class ChannelAdapter {

    private final PartnerDirectory directory;
    private final HttpPush http;
    private final QueuePush queue;

    ChannelAdapter(PartnerDirectory directory, HttpPush http, QueuePush queue) {
        this.directory = directory;
        this.http = http;
        this.queue = queue;
    }

    /** @throws nl.samenhang.hub.message.TemporarilyUnavailable when the recipient does not answer now */
    public DeliveryReceipt deliver(TranslatedDelivery delivery) {
        var channel = directory.byId(delivery.delivery().recipient()).channel();
        if (channel instanceof Channel.Http push) {
            return http.deliver(delivery, push.url());
        }
        return queue.deliver(delivery);
    }
}
