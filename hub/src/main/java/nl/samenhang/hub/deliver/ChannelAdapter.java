package nl.samenhang.hub.deliver;

import java.time.Clock;
import java.util.List;
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
    private final Clock clock;

    ChannelAdapter(Releases releases, HttpPush http, QueuePush queue, Clock clock) {
        this.releases = releases;
        this.http = http;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * A delivery in parts is delivered when its last part is. A later attempt begins again at the first part, under the
     * same ids.
     *
     * @throws nl.samenhang.hub.message.TemporarilyUnavailable when the recipient does not answer now
     */
    public DeliveryReceipt deliver(TranslatedDelivery delivery) {
        var outcome = push(Parcel.of(delivery));
        var done = delivery.with(delivery.trail().and(Step.DELIVER, clock.instant()));
        return outcome.isTaken() ? DeliveryReceipt.delivered(done) : DeliveryReceipt.dead(done, outcome.refusal());
    }

    /**
     * Brings a FHIR response message to the registered endpoint of the partner that asked for it. There is no response
     * to a response: a refusal ends it.
     *
     * @throws nl.samenhang.hub.message.TemporarilyUnavailable when the partner does not answer now
     */
    public void answer(String partner, String messageId, byte[] response) {
        push(Parcel.answer(partner, messageId, response));
    }

    /** In order, until one is refused. */
    private Outcome push(List<Parcel> parcels) {
        var outcome = Outcome.TAKEN;
        for (var parcel : parcels) {
            outcome = push(parcel).of(parcel);
            if (!outcome.isTaken()) {
                break;
            }
        }
        return outcome;
    }

    /** By the way that holds now: a mended address helps what already waits. */
    private Outcome push(Parcel parcel) {
        var channel = releases.inForce().partners().byId(parcel.recipient()).channel();
        return channel instanceof Channel.Http http ? this.http.push(parcel, http.url()) : queue.push(parcel);
    }
}
