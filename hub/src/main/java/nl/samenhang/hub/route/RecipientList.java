package nl.samenhang.hub.route;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.hub.message.AuthorisedMessage;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.message.RoutedMessage;
import nl.samenhang.hub.message.RoutedMessage.PlannedDelivery;
import nl.samenhang.hub.message.Step;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.release.Release;
import nl.samenhang.hub.release.Releases;
import nl.samenhang.hub.release.Routes.Choice;
import org.springframework.stereotype.Component;

/** Turns the choices of the routes into partners, each once and in a format it reads. */
@Component
public final class RecipientList {

    private final Releases releases;
    private final NamedRecipients named;
    private final Clock clock;

    RecipientList(Releases releases, NamedRecipients named, Clock clock) {
        this.releases = releases;
        this.named = named;
        this.clock = clock;
    }

    /** @throws MessageRejected when nobody takes it, or not everybody who must have it can */
    public RoutedMessage route(AuthorisedMessage authorised) {
        var release = releases.numbered(authorised.message().received().release());
        var problems = new ArrayList<Issue>();
        var recipients = recipients(authorised, release, problems);
        var deliveries = new ArrayList<PlannedDelivery>();
        recipients.forEach((partner, choice) -> format(partner, authorised, release)
                .ifPresentOrElse(
                        format -> deliveries.add(new PlannedDelivery(
                                DeliveryId.next(), partner.id(), format, choice.route(), choice.copy())),
                        () -> problems.add(noFormat(partner))));
        problems.addAll(named.notReached(authorised.message().facts(), recipients.keySet(), release.partners()));
        if (recipients.isEmpty() && problems.isEmpty()) {
            problems.add(nobody());
        }
        if (!problems.isEmpty()) {
            throw new MessageRejected(Step.ROUTE, Refusal.INVALID, problems).about(authorised.message());
        }
        return new RoutedMessage(authorised, deliveries, authorised.trail().and(Step.ROUTE, clock.instant()));
    }

    private Map<Partner, Choice> recipients(AuthorisedMessage authorised, Release release, List<Issue> problems) {
        var chosen = new LinkedHashMap<Partner, Choice>();
        var facts = authorised.message().facts();
        for (var choice : release.routes().choose(authorised)) {
            var partners = named.narrow(Candidates.of(choice, facts, release.partners()), facts);
            if (partners.size() == 1) {
                chosen.putIfAbsent(partners.get(0), choice);
            } else if (!choice.copy()) {
                problems.add(partners.isEmpty() ? nobodyServes(choice) : severalServe(choice));
            }
        }
        chosen.keySet().removeIf(partner -> partner.id()
                .equals(authorised.authorisation().sender()));
        return chosen;
    }

    private static Optional<String> format(Partner partner, AuthorisedMessage authorised, Release release) {
        return partner.formatsOut().stream()
                .flatMap(id -> Stream.of(release.mappings().format(id)))
                .filter(format -> format.out()
                        && format.events().contains(authorised.message().event()))
                .map(format -> format.id())
                .findFirst();
    }

    private static Issue nobody() {
        return Issue.error(
                "not-found",
                "route",
                "Geen enkele route neemt dit bericht aan: controleer de soort verwijzing en de gemeente van het gezin.",
                "No route takes this message: check the kind of referral and the family's municipality.");
    }

    private static Issue nobodyServes(Choice choice) {
        return Issue.error(
                "not-found",
                "route:" + choice.route(),
                "In de gemeente van het gezin is geen organisatie met de rol " + choice.role()
                        + " bekend, of de gemeente ontbreekt.",
                "No organisation of the role " + choice.role()
                        + " is known in the family's municipality, or the municipality is missing.");
    }

    private static Issue severalServe(Choice choice) {
        return Issue.error(
                "multiple-matches",
                "route:" + choice.route(),
                "Meer dan één organisatie met de rol " + choice.role()
                        + " werkt in deze gemeente: noem de ontvanger met zijn OIN.",
                "More than one organisation of the role " + choice.role()
                        + " works in this municipality: name the recipient by its OIN.");
    }

    private static Issue noFormat(Partner partner) {
        return Issue.error(
                "not-supported",
                "format-out",
                "De ontvanger " + partner.id() + " leest geen formaat dat deze gebeurtenis kan dragen.",
                "The recipient " + partner.id() + " reads no format that can carry this event.");
    }
}
