package nl.samenhang.hub.journal;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.hub.consent.Disclosure;
import nl.samenhang.hub.court.BanRegister;
import nl.samenhang.hub.court.BanRegister.Waiting;
import nl.samenhang.hub.court.BansInForce;
import nl.samenhang.hub.message.DisclosureBan;
import nl.samenhang.hub.message.DutchDays;
import nl.samenhang.hub.message.Limits;
import nl.samenhang.hub.message.RoutedMessage;
import nl.samenhang.hub.partner.DataOfEvents;
import nl.samenhang.hub.referral.ClosedReferrals;
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

    /** A delivery that may not leave any more, and why. */
    record Stopped(UUID delivery, Text reason) {}

    /**
     * Keeps what an accepted message forbids or closes.
     *
     * @return what may not leave any more because of it
     */
    List<Stopped> record(RoutedMessage routed) {
        var message = routed.message();
        var directory = releases.numbered(message.received().release()).partners();
        var forbidden = stoppedBy(bans.record(message, directory));
        var closed = referrals.record(message, directory).stream()
                .map(delivery -> new Stopped(delivery, ClosedReferrals.REASON));
        return Stream.concat(forbidden, closed).toList();
    }

    /** As they stand now. */
    Limits of(UUID message) {
        return new Limits(bans.about(message), referrals.isClosed(message));
    }

    private Stream<Stopped> stoppedBy(Collection<DisclosureBan> told) {
        var about = new HashSet<String>();
        told.forEach(ban -> about.addAll(ban.about()));
        return about.isEmpty()
                ? Stream.empty()
                : bans.waiting(about).stream()
                        .filter(this::isForbidden)
                        .map(waiting -> new Stopped(waiting.delivery(), Disclosure.COURT_ORDER));
    }

    private boolean isForbidden(Waiting waiting) {
        var directory = releases.numbered(waiting.release()).partners();
        var inForce = new BansInForce(bans.about(waiting.message()), directory, DutchDays.of(clock.instant()));
        return directory.knows(waiting.recipient())
                && DataOfEvents.of(waiting.event()).stream()
                        .anyMatch(data -> inForce.forbid(directory.byId(waiting.recipient()), data));
    }
}
