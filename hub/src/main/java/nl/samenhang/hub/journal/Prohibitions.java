package nl.samenhang.hub.journal;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.hub.consent.StandingConsent;
import nl.samenhang.hub.court.BanRegister;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.message.Limits;
import nl.samenhang.hub.message.RoutedMessage;
import nl.samenhang.hub.referral.ReferralRegister;
import nl.samenhang.hub.release.Releases;
import nl.samenhang.profiles.Text;
import org.springframework.stereotype.Component;

/** What keeps messages in whatever their ground: what courts forbid, and that a report is closed. */
@Component
class Prohibitions {

    private final BanRegister bans;
    private final ReferralRegister referrals;
    private final Releases releases;
    private final Clock clock;

    Prohibitions(BanRegister bans, ReferralRegister referrals, Releases releases, Clock clock) {
        this.bans = bans;
        this.referrals = referrals;
        this.releases = releases;
        this.clock = clock;
    }

    /**
     * Keeps what an accepted message forbids or closes.
     *
     * @return what waits and may not leave any more because of it
     */
    List<DeliveryId> record(RoutedMessage routed) {
        var message = routed.message();
        var directory = releases.numbered(message.received().release()).partners();
        var about = new HashSet<String>();
        bans.record(message, directory).forEach(ban -> about.addAll(ban.about()));
        var closed = referrals.record(message, directory);
        return Stream.concat(bans.waiting(about).stream(), closed.stream())
                .distinct()
                .sorted() // in one order, so that two messages at once do not wait for each other
                .map(DeliveryId::new)
                .toList();
    }

    /** As they stand now. */
    Limits of(UUID message) {
        return new Limits(bans.about(message), referrals.isClosed(message));
    }

    /** Why it may not leave; empty when it may. */
    Optional<Text> against(Delivery delivery) {
        return StandingConsent.refusal(delivery, releases.numbered(delivery.release()), clock)
                .map(refusal -> refusal.issues().get(0).message());
    }
}
