package nl.samenhang.hub.deliver;

import java.time.Clock;
import java.util.List;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.message.DeliveryReceipt;
import nl.samenhang.hub.message.Step;
import nl.samenhang.hub.message.TranslatedDelivery;
import nl.samenhang.hub.partner.Channel;
import nl.samenhang.hub.release.Releases;
import org.springframework.stereotype.Component;

/** Brings a delivery to its recipient by the channel that its partner file names. */
@Component
public final class ChannelAdapter {

    private final Releases releases;
    private final HttpPush http;
    private final QueuePush queue;
    private final MailboxPush mailbox;
    private final Clock clock;

    ChannelAdapter(Releases releases, HttpPush http, QueuePush queue, MailboxPush mailbox, Clock clock) {
        this.releases = releases;
        this.http = http;
        this.queue = queue;
        this.mailbox = mailbox;
        this.clock = clock;
    }

    /**
     * A delivery in parts is delivered when its last part is. A later attempt begins again at the first part, under the
     * same ids.
     *
     * @throws nl.samenhang.hub.message.TemporarilyUnavailable when the recipient does not answer now
     */
    public DeliveryReceipt deliver(TranslatedDelivery delivery) {
        var channel = channel(delivery.delivery());
        var outcome = push(Parcel.of(delivery), channel);
        var done = delivery.with(delivery.trail().and(Step.DELIVER, clock.instant()));
        if (channel instanceof Channel.Mailbox) {
            return DeliveryReceipt.ready(done);
        }
        return outcome.isTaken() ? DeliveryReceipt.delivered(done) : DeliveryReceipt.dead(done, outcome.refusal());
    }

    /**
     * Brings a FHIR response message to the registered endpoint of the partner that asked for it. There is no response
     * to a response: a refusal ends it.
     *
     * @throws nl.samenhang.hub.message.TemporarilyUnavailable when the partner does not answer now
     */
    public void answer(String partner, String messageId, byte[] response) {
        push(
                Parcel.answer(partner, messageId, response),
                releases.inForce().partners().byId(partner).channel());
    }

    /** In order, until one is refused. */
    private Outcome push(List<Parcel> parcels, Channel channel) {
        var outcome = Outcome.TAKEN;
        for (var parcel : parcels) {
            outcome = push(parcel, channel).of(parcel);
            if (!outcome.isTaken()) {
                break;
            }
        }
        return outcome;
    }

    /**
     * By the way that holds now, so that a mended address helps what already waits; a partner that left keeps its own.
     */
    private Channel channel(Delivery delivery) {
        var now = releases.inForce().partners();
        var directory = now.knows(delivery.recipient())
                ? now
                : releases.numbered(delivery.release()).partners();
        return directory.byId(delivery.recipient()).channel();
    }

    private Outcome push(Parcel parcel, Channel channel) {
        if (channel instanceof Channel.Http door) {
            return http.push(parcel, door);
        }
        return channel instanceof Channel.Mailbox ? mailbox.push(parcel) : queue.push(parcel);
    }
}
