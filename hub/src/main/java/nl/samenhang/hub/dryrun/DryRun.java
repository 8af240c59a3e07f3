package nl.samenhang.hub.dryrun;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.samenhang.hub.authorise.Gate;
import nl.samenhang.hub.canonicalise.Normalizer;
import nl.samenhang.hub.message.AuthorisedMessage;
import nl.samenhang.hub.message.CanonicalMessage;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.ReceivedMessage;
import nl.samenhang.hub.receive.IdempotentReceiver;
import nl.samenhang.hub.release.Releases;
import nl.samenhang.hub.route.RecipientList;
import nl.samenhang.hub.validate.MessageValidator;
import nl.samenhang.mappings.Format;
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
    private final Releases releases;

    /** @param seenBefore none without a journal */
    DryRun(
            Normalizer normalizer,
            Optional<IdempotentReceiver> seenBefore,
            MessageValidator validator,
            Gate gate,
            RecipientList recipients,
            Weighing weighing,
            DryDelivery deliveries,
            Releases releases) {
        this.normalizer = normalizer;
        this.seenBefore = seenBefore;
        this.validator = validator;
        this.gate = gate;
        this.recipients = recipients;
        this.weighing = weighing;
        this.deliveries = deliveries;
        this.releases = releases;
    }

    /** What would come of it; a refusal is an answer too, with everything that was known until then. */
    public Plan plan(ReceivedMessage received) {
        return plan(received, validator::validate);
    }

    /**
     * As {@link #plan}, of an example of the vocabulary: it is valid, and told as if it came in a format of its
     * sender's own.
     */
    public Plan planOfExample(ReceivedMessage received) {
        return plan(received, message -> message.in(ownFormat(message)));
    }

    private Plan plan(ReceivedMessage received, UnaryOperator<CanonicalMessage> validate) {
        var plan = Plan.begun(received.release());
        try {
            var read = normalizer.canonicalise(received);
            plan = plan.read(read);
            seenBefore.ifPresent(receiver -> receiver.recognise(read));
            var valid = validate.apply(read);
            plan = plan.valid(valid);
            return routed(plan, gate.authorise(valid));
        } catch (MessageRejected rejected) {
            return plan.refused(rejected);
        }
    }

    /** That of the message itself when the sender has none for it: then it will be refused for that. */
    private String ownFormat(CanonicalMessage message) {
        var release = releases.numbered(message.received().release());
        return release.partners().byId(message.received().sender()).formatsIn().stream()
                .map(release.mappings()::format)
                .filter(format -> format.in() && format.events().contains(message.event()))
                .map(Format::id)
                .findFirst()
                .orElse(message.format());
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
