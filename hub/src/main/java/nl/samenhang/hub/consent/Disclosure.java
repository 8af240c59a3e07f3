package nl.samenhang.hub.consent;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.hub.court.BansInForce;
import nl.samenhang.hub.label.Labels;
import nl.samenhang.hub.message.Authorisation;
import nl.samenhang.hub.message.DutchDays;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.release.Release;
import nl.samenhang.profiles.Text;
import org.hl7.fhir.r4.model.Bundle;

/**
 * Whether data of a class may be disclosed to a recipient: the policy must allow it, no court may forbid it and, where
 * the ground is consent, every consent that the message rests on must permit it.
 */
public final class Disclosure {

    /** What is told of a ban of a court: that there is one, and nothing of what it says. */
    public static final Text COURT_ORDER = new Text(
            "Een rechter heeft verboden deze gegevens aan deze ontvanger te geven.",
            "A court has forbidden to give these data to this recipient.");

    private static final String BY_COURT = "court-order";

    private final Release release;
    private final Authorisation ground;
    private final LocalDate today;
    private final BansInForce bans;

    public Disclosure(Release release, Authorisation ground, Clock clock) {
        this.release = release;
        this.ground = ground;
        this.today = DutchDays.of(clock.instant());
        this.bans = new BansInForce(ground.limits().bans(), release.partners(), today);
    }

    /**
     * What forbids it.
     *
     * @param rule {@code may-receive}, {@code court-order} or {@code consent}
     */
    public record Against(String rule, Text reason) {

        /** Whether a court forbids it, whatever other ground there is. */
        public boolean isByCourt() {
            return BY_COURT.equals(rule);
        }
    }

    /** What a message is about and this partner may not receive; empty when it may have the message. */
    public List<String> forbidden(Partner recipient, Bundle message, String event) {
        return Labels.about(message, event).stream()
                .filter(dataClass -> !permits(recipient, dataClass))
                .toList();
    }

    /** Whether a court forbids the recipient anything that it did not at that moment. */
    public boolean isForbiddenMoreThanAt(Instant moment, Partner recipient) {
        return bans.forbidMoreThanAt(moment, recipient);
    }

    public boolean permits(Partner recipient, String dataClass) {
        return against(recipient, dataClass).isEmpty();
    }

    /** Empty when nothing does. */
    public Optional<Against> against(Partner recipient, String dataClass) {
        if (!release.receiving().mayReceive(recipient, dataClass, ground.purpose(), ground.legalBasis())) {
            var roles = String.join(", ", recipient.roles());
            return Optional.of(new Against(
                    "may-receive",
                    new Text(
                            "De rol " + roles + " mag deze gegevens voor dit doel op deze grondslag niet ontvangen.",
                            "The role " + roles
                                    + " may not receive these data for this purpose on this legal basis.")));
        }
        if (bans.forbid(recipient, dataClass)) {
            return Optional.of(new Against(BY_COURT, COURT_ORDER));
        }
        return isConsented(recipient, dataClass)
                ? Optional.empty()
                : Optional.of(new Against(
                        "consent",
                        new Text(
                                "De toestemming staat deze gegevens voor dit doel aan deze ontvanger niet toe, of geldt"
                                        + " niet meer.",
                                "The consent does not permit these data for this purpose to this recipient, or does"
                                        + " not hold any more.")));
    }

    private boolean isConsented(Partner recipient, String dataClass) {
        var rule = new ConsentRule(release.partners(), recipient, ground.purpose(), dataClass, today);
        return !ground.restsOnConsent()
                || !ground.consents().isEmpty()
                        && ground.consents().stream()
                                .allMatch(terms -> History.holds(terms, today) && rule.isMetBy(terms));
    }
}
