package nl.samenhang.hub.consent;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.message.Step;
import nl.samenhang.hub.referral.ClosedReferrals;
import nl.samenhang.hub.release.Release;
import nl.samenhang.profiles.Text;

/**
 * Whether a delivery may still leave; it may have waited since it was routed. Its consent may have ended, a court may
 * have forbidden it, or its report may be closed.
 */
public final class StandingConsent {

    private static final Text CONSENT = new Text(
            "De toestemming staat deze gegevens niet meer toe, of geldt niet meer.",
            "The consent does not permit these data any more, or does not hold.");

    private StandingConsent() {}

    /** Why it may not: its rule and reason. Empty when it may. */
    public static Optional<MessageRejected> refusal(Delivery delivery, Release release, Clock clock) {
        var ground = delivery.authorisation();
        if (ground.limits().closed()) {
            return Optional.of(refused(ClosedReferrals.RULE, ClosedReferrals.REASON, List.of()));
        }
        if (!ground.restsOnConsent() && ground.limits().bans().isEmpty()) {
            return Optional.empty();
        }
        var disclosure = new Disclosure(release, ground, clock);
        var recipient = release.partners().byId(delivery.recipient());
        var forbidden = disclosure.forbidden(recipient, delivery.content(), delivery.event());
        return forbidden.stream()
                .flatMap(data -> disclosure.against(recipient, data).stream())
                .filter(Disclosure.Against::isByCourt)
                .findFirst()
                .map(against -> refused(against.rule(), against.reason(), forbidden))
                .or(() -> forbidden.isEmpty() || !ground.restsOnConsent()
                        ? Optional.empty()
                        : Optional.of(refused("consent", CONSENT, forbidden)));
    }

    /**
     * Whether it was written when a court forbade less than now: then it may not leave as it is.
     *
     * @param writtenSince a moment before it was written
     */
    public static boolean isOutdated(Delivery delivery, Release release, Clock clock, Instant writtenSince) {
        return !delivery.authorisation().limits().bans().isEmpty()
                && new Disclosure(release, delivery.authorisation(), clock)
                        .isForbiddenMoreThanAt(writtenSince, release.partners().byId(delivery.recipient()));
    }

    private static MessageRejected refused(String rule, Text reason, List<String> data) {
        var which = data.isEmpty() ? "" : " (" + String.join(", ", data) + ")";
        return new MessageRejected(
                Step.MINIMISE,
                Refusal.NOT_PERMITTED,
                Issue.error("forbidden", rule, reason.nl() + which, reason.en() + which));
    }
}
