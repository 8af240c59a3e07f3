package nl.samenhang.hub.consent;

import java.time.Clock;
import java.util.Optional;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.message.Step;
import nl.samenhang.hub.release.Release;

/** Whether a delivery that rests on consent may still leave; it may have waited since it was routed. */
public final class StandingConsent {

    private StandingConsent() {}

    /** Why it may not: the consent was withdrawn, has run out, or permits less now. Empty when it may. */
    public static Optional<MessageRejected> refusal(Delivery delivery, Release release, Clock clock) {
        if (!delivery.authorisation().restsOnConsent()) {
            return Optional.empty();
        }
        var forbidden = new Disclosure(release, delivery.authorisation(), clock)
                .forbidden(release.partners().byId(delivery.recipient()), delivery.content(), delivery.event());
        if (forbidden.isEmpty()) {
            return Optional.empty();
        }
        var data = String.join(", ", forbidden);
        return Optional.of(new MessageRejected(
                Step.MINIMISE,
                Refusal.NOT_PERMITTED,
                Issue.error(
                        "forbidden",
                        "consent",
                        "De toestemming staat deze gegevens niet meer toe, of geldt niet meer: " + data + ".",
                        "The consent does not permit these data any more, or does not hold: " + data + ".")));
    }
}
