package nl.samenhang.hub.referral;

import java.util.Optional;
import nl.samenhang.hub.message.CanonicalMessage;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;
import nl.samenhang.profiles.Text;
import org.springframework.stereotype.Component;

/** Keeps a referral that was closed from being made again under its number. */
@Component
public final class ClosedReferrals {

    /** The rule that keeps in what is closed. */
    public static final String RULE = "referral-closed";

    /** Why it is kept in, and what to do. */
    public static final Text REASON = new Text(
            "Deze melding of verwijzing is gesloten. Is er iets nieuws, maak dan een nieuwe met een eigen nummer.",
            "This report or referral is closed. When there is something new, make a new one with a number of its own.");

    private final Referrals register;

    ClosedReferrals(Referrals register) {
        this.register = register;
    }

    /** Why the message may not come in; empty for all that makes no referral, such as answers. */
    public Optional<Issue> against(CanonicalMessage message, Partner sender, PartnerDirectory directory) {
        var people = message.people().values();
        return new ReferralReader(message)
                .made().stream()
                        .filter(made -> register.isClosed(
                                ReferralReader.references(sender, made.number(), directory), made.kind(), people))
                        .findFirst()
                        .map(made -> new Issue("error", "forbidden", RULE, null, null, REASON));
    }
}
