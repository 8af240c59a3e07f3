package nl.samenhang.hub.route;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.hub.consent.Disclosure;
import nl.samenhang.hub.consent.Disclosure.Against;
import nl.samenhang.hub.consent.WithdrawalNotice;
import nl.samenhang.hub.court.CourtOrders;
import nl.samenhang.hub.message.AuthorisedMessage;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.message.Denied;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.message.RoutedMessage;
import nl.samenhang.hub.message.RoutedMessage.PlannedDelivery;
import nl.samenhang.hub.message.Step;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;
import nl.samenhang.hub.release.Release;
import nl.samenhang.hub.release.Releases;
import nl.samenhang.hub.release.Routes.Choice;
import org.springframework.stereotype.Component;

/** Turns the choices of the routes into partners, each once and in a format it reads. */
@Component
public final class RecipientList {

    private final Releases releases;
    private final NamedRecipients named;
    private final WithdrawalNotice withdrawals;
    private final CourtOrders courts;
    private final Clock clock;

    RecipientList(
            Releases releases, NamedRecipients named, WithdrawalNotice withdrawals, CourtOrders courts, Clock clock) {
        this.releases = releases;
        this.named = named;
        this.withdrawals = withdrawals;
        this.courts = courts;
        this.clock = clock;
    }

    /**
     * Those to whom a court forbids it are passed over, and the sender is told; likewise whom a withdrawal or a
     * decision of a court does not reach.
     *
     * @throws MessageRejected when nobody takes it, or not everybody who must have it can
     */
    public RoutedMessage route(AuthorisedMessage authorised) {
        var release = releases.numbered(authorised.message().received().release());
        var problems = new ArrayList<Issue>();
        var denied = new ArrayList<Denied>();
        var forbidden = new LinkedHashMap<Partner, Issue>();
        var recipients = recipients(authorised, release, problems, forbidden, denied);
        var deliveries = new ArrayList<PlannedDelivery>();
        recipients.forEach((partner, choice) -> release.formatFor(
                        partner, authorised.message().event())
                .ifPresent(format -> deliveries.add(
                        planned(partner, format, choice, authorised.message().facts(), release.partners()))));
        var meant = new HashSet<>(recipients.keySet());
        meant.addAll(forbidden.keySet());
        problems.addAll(named.notReached(authorised.message().facts(), meant, release.partners()));
        if (recipients.isEmpty() && problems.isEmpty()) {
            problems.addAll(forbidden.isEmpty() ? List.of(RoutingFaults.nobody()) : forbidden.values());
        }
        // whatever becomes of it on the way, a withdrawal is recorded, and so is what a court forbids
        if (!problems.isEmpty() && !withdrawals.ends(authorised) && !courts.tells(authorised)) {
            throw new MessageRejected(Step.ROUTE, Refusal.INVALID, problems)
                    .denying(List.copyOf(new LinkedHashSet<>(denied)))
                    .about(authorised.message());
        }
        return new RoutedMessage(
                authorised,
                deliveries,
                List.copyOf(new LinkedHashSet<>(denied)),
                Stream.concat(forbidden.values().stream(), problems.stream())
                        .map(RoutingFaults::notice)
                        .distinct()
                        .toList(),
                authorised.trail().and(Step.ROUTE, clock.instant()));
    }

    private Map<Partner, Choice> recipients(
            AuthorisedMessage authorised,
            Release release,
            List<Issue> problems,
            Map<Partner, Issue> forbidden,
            List<Denied> denied) {
        var chosen = new LinkedHashMap<Partner, Choice>();
        var facts = authorised.message().facts();
        for (var choice : release.routes().choose(authorised)) {
            var partners = named.narrow(Candidates.of(choice, facts, release.partners()), facts, release.partners());
            var problem = problem(choice, partners, authorised, release, clock);
            partners.stream()
                    .flatMap(partner -> denied(partner, partners, authorised, release))
                    .forEach(denied::add);
            if (problem.isEmpty()) {
                chosen.merge(partners.get(0), choice, Choice::sooner);
            } else if (RoutingFaults.isByCourt(problem.get())) {
                forbidden.putIfAbsent(partners.get(0), problem.get());
            } else if (!choice.copy()) {
                problems.add(problem.get());
            }
        }
        informed(authorised, release).forEach((partner, choice) -> chosen.merge(partner, choice, Choice::sooner));
        chosen.keySet().removeIf(partner -> partner.id()
                .equals(authorised.authorisation().sender()));
        return chosen;
    }

    /** Whoever received data on a consent that ends, hears of it, whether a route chooses them or not. */
    private Map<Partner, Choice> informed(AuthorisedMessage authorised, Release release) {
        var informed = new LinkedHashMap<Partner, Choice>();
        var home = authorised.message().facts().municipality().orElse("");
        withdrawals.recipients(authorised).stream()
                .filter(id -> release.partners().active(id).isPresent())
                .map(id -> release.partners().current(release.partners().byId(id), home))
                .forEach(partner -> informed.put(
                        partner, new Choice(null, partner.id(), true, Duration.ZERO, "consent-withdrawn")));
        informed.values().removeIf(choice -> problem(
                        choice, List.of(release.partners().byId(choice.partner())), authorised, release, clock)
                .isPresent());
        return informed;
    }

    /** What the message is about and this partner may not receive: without it nothing would be left. */
    static List<String> forbidden(Partner partner, AuthorisedMessage authorised, Release release, Clock clock) {
        return new Disclosure(release, authorised.authorisation(), clock)
                .forbidden(
                        partner,
                        authorised.message().bundle(),
                        authorised.message().event());
    }

    /** For the audit trail: the only one that was meant and is kept from the message by policy alone. */
    private Stream<Denied> denied(Partner partner, List<Partner> meant, AuthorisedMessage authorised, Release release) {
        var refused = meant.size() > 1
                        || partner.id().equals(authorised.authorisation().sender())
                ? List.<String>of()
                : forbidden(partner, authorised, release, clock);
        var disclosure = new Disclosure(release, authorised.authorisation(), clock);
        var rules = refused.stream()
                .flatMap(data -> disclosure.against(partner, data).stream().map(against -> against.rule() + ":" + data))
                .toList();
        return refused.isEmpty() ? Stream.empty() : Stream.of(new Denied(partner.id(), refused, rules));
    }

    private PlannedDelivery planned(
            Partner partner, String format, Choice choice, MessageFacts facts, PartnerDirectory directory) {
        var meant = choice.partner() != null ? Stream.of(directory.byId(choice.partner())) : named.by(facts, directory);
        var inPlaceOf = meant.filter(other -> !other.equals(partner))
                .filter(other -> directory
                        .current(other, facts.municipality().orElse(""))
                        .equals(partner))
                .map(Partner::id)
                .findFirst();
        return new PlannedDelivery(
                DeliveryId.next(),
                partner.id(),
                format,
                choice.route(),
                inPlaceOf.orElse(null),
                choice.copy(),
                hold(choice, facts));
    }

    /** A crisis never waits, whatever a route says. */
    private static Duration hold(Choice choice, MessageFacts facts) {
        return facts.crisis() ? Duration.ZERO : choice.hold();
    }

    /** Why this choice comes to nothing. */
    private static Optional<Issue> problem(
            Choice choice, List<Partner> partners, AuthorisedMessage authorised, Release release, Clock clock) {
        if (partners.size() != 1) {
            return Optional.of(
                    partners.isEmpty() ? RoutingFaults.nobodyServes(choice) : RoutingFaults.severalServe(choice));
        }
        var partner = partners.get(0);
        if (partner.id().equals(authorised.authorisation().sender())) {
            // it gets nothing back, so it need not be able to
            return Optional.empty();
        }
        if (release.formatFor(partner, authorised.message().event()).isEmpty()) {
            return Optional.of(RoutingFaults.noFormat(partner));
        }
        var refused = forbidden(partner, authorised, release, clock);
        if (isByCourt(partner, refused, authorised, release, clock)) {
            return Optional.of(RoutingFaults.forbiddenByCourt(choice, partner));
        }
        return refused.isEmpty() ? Optional.empty() : Optional.of(RoutingFaults.notPermitted(choice, partner, refused));
    }

    /** Whether a court forbids any of this. */
    static boolean isByCourt(
            Partner partner, List<String> refused, AuthorisedMessage authorised, Release release, Clock clock) {
        var disclosure = new Disclosure(release, authorised.authorisation(), clock);
        return refused.stream()
                .flatMap(data -> disclosure.against(partner, data).stream())
                .anyMatch(Against::isByCourt);
    }
}
