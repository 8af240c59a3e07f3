package nl.samenhang.hub.route;

import java.util.List;
import nl.samenhang.hub.consent.Disclosure;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.release.Routes.Choice;

/** Why a message does not reach whom a route means, for its sender: what, and what to do. */
final class RoutingFaults {

    private static final String COURT_ORDER = "court-order:";

    private RoutingFaults() {}

    /** Whether a court keeps it in. */
    static boolean isByCourt(Issue problem) {
        return problem.rule().startsWith(COURT_ORDER);
    }

    /** Which data it is about is not told: that would tell what the court decided. */
    static Issue forbiddenByCourt(Choice choice, Partner partner) {
        var text = Disclosure.COURT_ORDER;
        return Issue.error(
                "forbidden",
                COURT_ORDER + choice.route(),
                partner.id() + ": " + text.nl(),
                partner.id() + ": " + text.en());
    }

    /** The message is taken all the same. */
    static Issue notice(Issue problem) {
        return new Issue(
                "warning", problem.code(), problem.rule(), problem.nativePath(), problem.fhirPath(), problem.message());
    }

    static Issue nobody() {
        return Issue.error(
                "not-found",
                "route",
                "Geen enkele route neemt dit bericht aan: controleer de soort verwijzing en de gemeente van het gezin.",
                "No route takes this message: check the kind of referral and the family's municipality.");
    }

    static Issue nobodyServes(Choice choice) {
        return Issue.error(
                "not-found",
                "route:" + choice.route(),
                "In de gemeente van het gezin is geen organisatie met de rol " + choice.role()
                        + " bekend, of de gemeente ontbreekt.",
                "No organisation of the role " + choice.role()
                        + " is known in the family's municipality, or the municipality is missing.");
    }

    static Issue severalServe(Choice choice) {
        return Issue.error(
                "multiple-matches",
                "route:" + choice.route(),
                "Meer dan één organisatie met de rol " + choice.role()
                        + " werkt in deze gemeente: noem de ontvanger met zijn OIN.",
                "More than one organisation of the role " + choice.role()
                        + " works in this municipality: name the recipient by its OIN.");
    }

    static Issue notPermitted(Choice choice, Partner partner, List<String> refused) {
        var data = String.join(", ", refused);
        return Issue.error(
                "forbidden",
                "may-receive:" + choice.route(),
                "De ontvanger %s mag deze gegevens voor dit doel op deze grondslag niet ontvangen: %s."
                        .formatted(partner.id(), data),
                "The recipient %s may not receive these data for this purpose on this legal basis: %s."
                        .formatted(partner.id(), data));
    }

    static Issue noFormat(Partner partner) {
        return Issue.error(
                "not-supported",
                "format-out",
                "De ontvanger " + partner.id() + " leest geen formaat dat deze gebeurtenis kan dragen.",
                "The recipient " + partner.id() + " reads no format that can carry this event.");
    }
}
