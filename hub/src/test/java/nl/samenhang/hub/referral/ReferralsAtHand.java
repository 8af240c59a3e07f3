package nl.samenhang.hub.referral;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Registers of referrals for tests. */
public final class ReferralsAtHand {

    private ReferralsAtHand() {}

    /** Nothing was closed. */
    public static ClosedReferrals noneClosed() {
        return new ClosedReferrals((numbers, kind, people) -> false);
    }

    /** A real one. */
    public static ReferralRegister in(JdbcClient database) {
        return new ReferralRegister(database, Clock.systemUTC());
    }
}
