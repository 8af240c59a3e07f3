package nl.samenhang.hub.dryrun;

import java.util.List;
import java.util.Optional;
import nl.samenhang.hub.authorise.Gate;
import nl.samenhang.hub.canonicalise.Normalizer;
import nl.samenhang.hub.message.AuthorisedMessage;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.ReceivedMessage;
import nl.samenhang.hub.receive.IdempotentReceiver;
import nl.samenhang.hub.route.RecipientList;
import nl.samenhang.hub.validate.MessageValidator;
import org.springframework.stereotype.Component;

/**
 * Takes a message through the same steps as a real one, up to where something would be written or sent. Nothing is kept
 * of it, so it may be asked as often as one likes.
 */
@Component
public final class DryRun {

    private final Normalizer normalizer;
    private final Optional<IdempotentReceiver> seenBefore;
    private final MessageValidator validator;
    private final Gate gate;
    private final RecipientList recipients;
    private final Weighing weighing;
    private final DryDelivery deliveries;

    /** @param seenBefore none without a journal */
    DryRun(
            Normalizer normalizer,
            Optional<IdempotentReceiver> seenBefore,
            MessageValidator validator,
            Gate gate,
            RecipientList recipients,
            Weighing weighing,
            DryDelivery deliveries) {
        this.normalizer = normalizer;
        this.seenBefore = seenBefore;
        this.validator = validator;
        this.gate = gate;
        this.recipients = recipients;
        this.weighing = weighing;
        this.deliveries = deliveries;
    }

    /** What would come of it; a refusal is an answer too, with everything that was known until then. */
    public Plan plan(ReceivedMessage received) {
        return plan(received, true);
    }

    /** As {@link #plan}, of a message that is known to keep the profiles: judging that takes the longest. */
    public Plan planOfValid(ReceivedMessage received) {
        return plan(received, false);
    }

    private Plan plan(ReceivedMessage received, boolean judged) {
        var plan = Plan.begun(received.release());
        try {
            var read = normalizer.canonicalise(received);
            plan = plan.read(read);
            seenBefore.ifPresent(receiver -> receiver.recognise(read));
            var valid = judged ? validator.validate(read) : read;
            plan = plan.valid(valid);
            return routed(plan, gate.authorise(valid));
        } catch (MessageRejected rejected) {
            return plan.refused(rejected);
        }
    }

    private Plan routed(Plan plan, AuthorisedMessage authorised) {
        var routes = weighing.routes(authorised);
        try {
            var routed = recipients.route(authorised);
            var outgoing = routed.deliveries().stream()
                    .map(planned -> deliveries.of(routed, planned))
                    .toList();
            return plan.routed(routes, outgoing, weighing.others(authorised, outgoing));
        } catch (MessageRejected rejected) {
            return plan.routed(routes, List.of(), weighing.others(authorised, List.of()))
                    .refused(rejected);
        }
    }
}
