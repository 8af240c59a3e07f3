package nl.samenhang.hub.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.hub.message.AuthorisedMessage;
import nl.samenhang.hub.message.CanonicalMessage;
import nl.samenhang.hub.message.ConsentTerms;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;
import nl.samenhang.profiles.Text;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;

/**
 * Weighs the consents of a message that comes in: whether those on which it rests hold today, and whether who records
 * or withdraws one may.
 */
@Component
public final class ConsentGround {

    private static final String CONSENT = "consent";

    private final Consents register;
    private final Clock clock;

    ConsentGround(Consents register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param consents on which the message rests, as they stand with what it says itself; none when the ground is
     *     another
     * @param issues why it may not rest on them; none when it may
     */
    public record Weighed(List<ConsentTerms> consents, List<Issue> issues) {}

    /** Empty for a message that rests on another ground and records no consent. */
    public Weighed weigh(CanonicalMessage message, Partner sender, PartnerDirectory directory) {
        var issues = new ArrayList<Issue>();
        var consents = new ArrayList<ConsentTerms>();
        if (CONSENT.equals(message.facts().legalBasis())) {
            rest(message, consents, issues);
        }
        if (CONSENT.equals(message.event())) {
            new ConsentReader(message)
                    .all().stream()
                            .filter(terms -> !mayRecord(terms, sender, directory))
                            .forEach(terms -> issues.add(anotherRecorder()));
        }
        return new Weighed(List.copyOf(consents), List.copyOf(issues));
    }

    private void rest(CanonicalMessage message, List<ConsentTerms> consents, List<Issue> issues) {
        var named = message.facts().namedConsents();
        if (named.isEmpty()) {
            issues.add(notNamed());
        }
        for (var reference : named) {
            var terms = register.assumed(message.family()).or(() -> terms(reference, message));
            terms.ifPresent(consents::add);
            terms.map(known -> fault(known, message))
                    .orElse(Optional.of(notKnown()))
                    .ifPresent(issues::add);
        }
    }

    /** What the register knows, and what the message adds to it: only one that records consents changes a known one. */
    private Optional<ConsentTerms> terms(Reference named, CanonicalMessage message) {
        var told = message.facts().consent(named).map(new ConsentReader(message)::terms);
        var reference = told.map(ConsentTerms::consent).or(() -> Optional.of(named.getIdentifier())
                .filter(number -> number.hasValue())
                .map(ConsentReader::reference));
        var known = reference.map(register::versions).orElse(List.of());
        var adds = known.isEmpty() || CONSENT.equals(message.event());
        return History.current(Stream.concat(known.stream(), told.stream().filter(terms -> adds))
                .toList());
    }

    private Optional<Issue> fault(ConsentTerms terms, CanonicalMessage message) {
        var today = LocalDate.ofInstant(clock.instant(), Disclosure.ZONE);
        if (!History.isActive(terms)) {
            return Optional.of(ended());
        }
        if (!History.holds(terms, today)) {
            return Optional.of(notToday());
        }
        var concerns = terms.person() == null
                ? terms.family().equals(message.family())
                : message.people().containsValue(terms.person());
        return concerns ? Optional.empty() : Optional.of(anotherPerson());
    }

    /** Who recorded it first, and nobody else: a consent cannot be withdrawn or widened by another. */
    private boolean mayRecord(ConsentTerms terms, Partner sender, PartnerDirectory directory) {
        return Stream.concat(Stream.of(terms), register.versions(terms.consent()).stream())
                .allMatch(version -> directory.isKnownAs(sender, version.recorder(), null));
    }

    /** What an accepted message adds to the register. */
    static List<ConsentTerms> recordedBy(AuthorisedMessage authorised, Consents register) {
        var message = authorised.message();
        return new ConsentReader(message)
                .all().stream()
                        .filter(terms -> CONSENT.equals(message.event())
                                || register.versions(terms.consent()).isEmpty())
                        .toList();
    }

    private static Issue notNamed() {
        return issue(
                "consent-named",
                "Dit bericht steunt op toestemming maar noemt er geen. Noem het nummer van de toestemming.",
                "This message rests on consent but names none. Name the number of the consent.");
    }

    private static Issue notKnown() {
        return issue(
                "consent-known",
                "Deze toestemming is bij de hub niet bekend. Stuur eerst het bericht met de toestemming, of stuur haar in dit bericht mee.",
                "The hub does not know this consent. Send the message with the consent first, or put it in this message.");
    }

    private static Issue ended() {
        return issue(
                "consent-withdrawn",
                "Deze toestemming is geweigerd of ingetrokken. Deel alleen op een andere grondslag, of vraag opnieuw toestemming.",
                "This consent was refused or withdrawn. Share on another ground only, or ask for consent anew.");
    }

    private static Issue notToday() {
        return issue(
                "consent-period",
                "Deze toestemming geldt vandaag niet. Vraag opnieuw toestemming of deel op een andere grondslag.",
                "This consent does not hold today. Ask for consent anew or share on another ground.");
    }

    private static Issue anotherPerson() {
        return issue(
                "consent-person",
                "Deze toestemming gaat over iemand die niet in dit bericht staat. Noem de toestemming van iemand uit dit gezin.",
                "This consent is about somebody who is not in this message. Name the consent of somebody of this family.");
    }

    private static Issue anotherRecorder() {
        return issue(
                "consent-recorder",
                "Alleen de organisatie die een toestemming vastlegde, kan haar wijzigen of intrekken.",
                "Only the organisation that recorded a consent can change or withdraw it.");
    }

    private static Issue issue(String rule, String nl, String en) {
        return new Issue("error", "forbidden", rule, null, null, new Text(nl, en));
    }
}
