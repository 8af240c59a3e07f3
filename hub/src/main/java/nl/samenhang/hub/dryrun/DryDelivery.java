package nl.samenhang.hub.dryrun;

import java.io.ByteArrayOutputStream;
import java.util.List;
import nl.samenhang.hub.message.ContentHash;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.Lost;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Part;
import nl.samenhang.hub.message.RoutedMessage;
import nl.samenhang.hub.message.RoutedMessage.PlannedDelivery;
import nl.samenhang.hub.minimise.ContentFilter;
import nl.samenhang.hub.minimise.LeakGuard;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.release.Releases;
import nl.samenhang.hub.translate.MessageTranslator;
import org.springframework.stereotype.Component;

/** Steps 6 and 7 for one recipient, and the last look; then it ends, where the audit trail would begin. */
@Component
final class DryDelivery {

    private final ContentFilter filter;
    private final MessageTranslator translator;
    private final LeakGuard guard;
    private final Releases releases;

    DryDelivery(ContentFilter filter, MessageTranslator translator, LeakGuard guard, Releases releases) {
        this.filter = filter;
        this.translator = translator;
        this.guard = guard;
        this.releases = releases;
    }

    Plan.Outgoing of(RoutedMessage routed, PlannedDelivery planned) {
        var less = filter.minimise(delivery(routed, planned));
        try {
            var told = guard.inspect(translator.translate(less));
            return outgoing(planned, less, told.lost(), List.of(), hash(told.parts()));
        } catch (MessageRejected rejected) {
            return outgoing(planned, less, List.of(), rejected.issues(), null);
        }
    }

    private static Delivery delivery(RoutedMessage routed, PlannedDelivery planned) {
        var message = routed.message();
        return Delivery.planned(
                planned.id(),
                message.received().id(),
                message.received().release(),
                planned.recipient(),
                planned.format(),
                message.event(),
                message.family(),
                message.facts().crisis(),
                routed.authorised().authorisation(),
                message.bundle());
    }

    private Plan.Outgoing outgoing(
            PlannedDelivery planned, Delivery less, List<Lost> lost, List<Issue> issues, ContentHash content) {
        Partner recipient = releases.numbered(less.release()).partners().byId(planned.recipient());
        return new Plan.Outgoing(
                recipient.id(),
                String.join(", ", recipient.roles()),
                planned.format(),
                planned.route(),
                planned.inPlaceOf(),
                planned.copy() ? true : null,
                planned.hold().isZero() ? null : planned.hold(),
                less.withheld(),
                lost,
                issues,
                content);
    }

    private static ContentHash hash(List<Part> parts) {
        var all = new ByteArrayOutputStream();
        parts.forEach(part -> all.writeBytes(part.content()));
        return ContentHash.of(all.toByteArray());
    }
}
