package nl.samenhang.hub.route;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.samenhang.hub.message.AuthorisedMessage;
import nl.samenhang.hub.message.CanonicalMessage;
import nl.samenhang.hub.message.Reasons;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.release.Release;
import nl.samenhang.hub.release.Releases;
import nl.samenhang.hub.release.RouteOutline;
import nl.samenhang.hub.release.Routes.Choice;
import nl.samenhang.profiles.Text;
import org.springframework.stereotype.Component;

/**
 * Says of the partners that do not get a message why not: what {@link RecipientList} passes over in silence, and what
 * no route chooses. Decides nothing.
 */
@Component
public final class PassedOver {

    private static final Text REFUSED =
            new Text("is gekozen, maar het bericht is geweigerd", "is chosen, but the message is refused");

    private static final Text BY_COURT = new Text(
            "mag deze gegevens niet krijgen: een rechter heeft het verboden",
            "may not have these data: a court has forbidden it");

    private static final Text NO_FORMAT =
            new Text("leest geen formaat dat dit kan dragen", "reads no format that can carry this");

    private final Releases releases;
    private final NamedRecipients named;
    private final Clock clock;

    PassedOver(Releases releases, NamedRecipients named, Clock clock) {
        this.releases = releases;
        this.named = named;
        this.clock = clock;
    }

    /** The reason for every partner but these, by partner id. */
    public Map<String, Text> reasons(AuthorisedMessage authorised, Set<String> recipients) {
        var release = releases.numbered(authorised.message().received().release());
        var choices = release.routes().choose(authorised);
        var reasons = new TreeMap<String, Text>();
        release.partners().all().stream()
                .filter(partner -> !recipients.contains(partner.id()))
                .forEach(partner -> reasons.put(partner.id(), reason(partner, authorised, choices, release)));
        return reasons;
    }

    /** Why a chosen copy is not made; it refuses nothing, so only here is it told. Empty when it is made. */
    public Optional<Text> notMade(Choice choice, AuthorisedMessage authorised) {
        var release = releases.numbered(authorised.message().received().release());
        var meant = meant(choice, authorised.message(), release);
        if (!choice.copy()) {
            return Optional.empty();
        }
        if (meant.size() != 1) {
            return Optional.of(meant.isEmpty() ? nobody(choice) : several(choice));
        }
        var partner = meant.get(0);
        return unable(partner, authorised, release)
                .map(text -> new Text(
                        "kopie niet gemaakt: " + partner.id() + " " + text.nl(),
                        "copy not made: " + partner.id() + " " + text.en()));
    }

    private Text reason(Partner partner, AuthorisedMessage authorised, List<Choice> choices, Release release) {
        if (partner.id().equals(authorised.authorisation().sender())) {
            return new Text("is de afzender", "is the sender");
        }
        if (release.partners().active(partner.id()).isEmpty()) {
            return new Text("doet vandaag niet mee", "does not take part today");
        }
        var message = authorised.message();
        var chosen = choices.stream()
                .filter(choice -> choice.mayMean(partner)
                        || meant(choice, message, release).contains(partner))
                .map(choice -> reason(partner, choice, authorised, release))
                .toList();
        return chosen.isEmpty() ? notChosen(partner, message, release) : Reasons.together(chosen);
    }

    private Text reason(Partner partner, Choice choice, AuthorisedMessage authorised, Release release) {
        var facts = authorised.message().facts();
        var home = facts.municipality().orElse("");
        var current = release.partners().current(partner, home);
        if (!current.equals(partner)) {
            return new Text(
                    current.id() + " heeft het overgenomen voor gemeente " + home,
                    current.id() + " took over for municipality " + home);
        }
        var candidates = Candidates.of(choice, facts, release.partners());
        if (!candidates.contains(partner)) {
            return partner.serves(home) ? another(home, candidates) : worksElsewhere(home);
        }
        var meant = named.narrow(candidates, facts, release.partners());
        if (meant.size() > 1) {
            return several(choice);
        }
        return meant.contains(partner)
                ? unable(partner, authorised, release).orElse(REFUSED)
                : new Text("de afzender noemt " + ids(meant), "the sender names " + ids(meant));
    }

    private static Text another(String home, List<Partner> candidates) {
        return new Text(
                "werkt overal; voor gemeente " + home + " gaat " + ids(candidates) + " voor",
                "works everywhere; in municipality " + home + " " + ids(candidates) + " comes first");
    }

    /** What keeps it from a partner that is meant: it cannot read this, or may not. */
    private Optional<Text> unable(Partner partner, AuthorisedMessage authorised, Release release) {
        return release.formatFor(partner, authorised.message().event()).isEmpty()
                ? Optional.of(NO_FORMAT)
                : forbidden(partner, authorised, release);
    }

    private Optional<Text> forbidden(Partner partner, AuthorisedMessage authorised, Release release) {
        var refused = RecipientList.forbidden(partner, authorised, release, clock);
        if (RecipientList.isByCourt(partner, refused, authorised, release, clock)) {
            return Optional.of(BY_COURT);
        }
        var data = String.join(", ", refused);
        return data.isEmpty()
                ? Optional.empty()
                : Optional.of(new Text(
                        "mag deze gegevens voor dit doel op deze grondslag niet ontvangen: " + data,
                        "may not receive these data for this purpose on this legal basis: " + data));
    }

    /** By the routes that could send to it: what keeps each of them from doing so. */
    private static Text notChosen(Partner partner, CanonicalMessage message, Release release) {
        var reasons = release.routes().outlines().stream()
                .filter(route -> route.takes().event().equals(message.event()))
                .filter(route -> route.targets().stream().anyMatch(target -> target.mayMean(partner)))
                .map(route -> blocked(route, message, release))
                .toList();
        return reasons.isEmpty()
                ? new Text("geen route stuurt deze gebeurtenis hierheen", "no route sends this event there")
                : Reasons.together(reasons);
    }

    private static Text blocked(RouteOutline route, CanonicalMessage message, Release release) {
        Optional<Text> why = release.routes().whyNot(route, message);
        return why.map(text ->
                        new Text("route " + route.id() + ": " + text.nl(), "route " + route.id() + ": " + text.en()))
                .orElseGet(() -> new Text(
                        "route " + route.id() + ": de voorwaarden in de route kiezen hier niet voor",
                        "route " + route.id() + ": the conditions inside it do not choose this"));
    }

    private List<Partner> meant(Choice choice, CanonicalMessage message, Release release) {
        var facts = message.facts();
        return named.narrow(Candidates.of(choice, facts, release.partners()), facts, release.partners());
    }

    private static Text worksElsewhere(String home) {
        return home.isEmpty()
                ? new Text("de gemeente van het gezin ontbreekt", "the family's municipality is missing")
                : new Text("werkt niet in gemeente " + home, "does not work in municipality " + home);
    }

    private static Text nobody(Choice choice) {
        return new Text(
                "kopie niet gemaakt: niemand heeft hier de rol " + choice.role(),
                "copy not made: nobody has the role " + choice.role() + " here");
    }

    private static Text several(Choice choice) {
        var nl = choice.copy() ? "kopie niet gemaakt: " : "";
        var en = choice.copy() ? "copy not made: " : "";
        return new Text(
                nl + "meer dan één organisatie heeft hier de rol " + choice.role() + " en de afzender noemt er geen",
                en + "more than one organisation has the role " + choice.role() + " here and the sender names none");
    }

    private static String ids(List<Partner> partners) {
        return partners.stream().map(Partner::id).collect(Collectors.joining(", "));
    }
}
