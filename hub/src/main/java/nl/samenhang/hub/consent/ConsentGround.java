package nl.samenhang.hub.consent;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.hub.message.AuthorisedMessage;
import nl.samenhang.hub.message.CanonicalMessage;
import nl.samenhang.hub.message.ConsentTerms;
import nl.samenhang.hub.message.DutchDays;
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
        var consents = new LinkedHashMap<String, ConsentTerms>();
        var recorders = new Recorders(message, sender, directory);
        if (CONSENT.equals(message.facts().legalBasis())) {
            rest(message, recorders, consents, issues);
        }
        if (CONSENT.equals(message.event())) {
            record(new ConsentReader(message).all(), recorders, issues);
        }
        return new Weighed(List.copyOf(consents.values()), List.copyOf(issues));
    }

    private void rest(
            CanonicalMessage message, Recorders recorders, Map<String, ConsentTerms> consents, List<Issue> issues) {
        var named = message.facts().namedConsents();
        if (named.isEmpty()) {
            issues.add(notNamed());
        }
        for (var reference : named) {
            var terms = register.assumed(message.family())
                    .or(() -> terms(reference, message, recorders))
                    .filter(known -> concerns(known, message));
            terms.ifPresent(known -> consents.put(known.consent(), known));
            terms.map(this::fault).orElse(Optional.of(notKnown())).ifPresent(issues::add);
        }
    }

    /**
     * What the register knows, and what the message adds to it: a consent that is not known, or in a message that
     * records consents; and only when the sender may record it.
     */
    private Optional<ConsentTerms> terms(Reference named, CanonicalMessage message, Recorders recorders) {
        var number = named.getIdentifier();
        var told = new ConsentReader(message)
                .all().stream()
                        .filter(terms -> number.hasValue()
                                ? terms.consent().equals(ConsentReader.reference(number))
                                : isTold(terms, named, message))
                        .findFirst();
        var reference = told.map(ConsentTerms::consent)
                .orElseGet(() -> number.hasValue() ? ConsentReader.reference(number) : "");
        var known = register.versions(reference);
        var adds = told.filter(terms -> known.isEmpty() || CONSENT.equals(message.event()))
                .filter(terms -> recorders.include(terms, known));
        return History.current(Stream.concat(known.stream(), adds.stream()).toList());
    }

    private static boolean isTold(ConsentTerms terms, Reference named, CanonicalMessage message) {
        return message.facts()
                .consent(named)
                .map(consent -> ConsentReader.reference(consent.getIdentifierFirstRep()))
                .filter(terms.consent()::equals)
                .isPresent();
    }

    /** Of another person it tells nothing, not even that it is known. */
    private static boolean concerns(ConsentTerms terms, CanonicalMessage message) {
        if (terms.person() == null) {
            return terms.family().equals(message.family());
        }
        return message.facts()
                .family()
                .map(family -> family.getMember().stream()
                        .map(member -> message.people().get(member.getEntity().getReference()))
                        .anyMatch(terms.person()::equals))
                .orElseGet(() -> message.people().containsValue(terms.person()));
    }

    private Optional<Issue> fault(ConsentTerms terms) {
        var today = DutchDays.of(clock.instant());
        if (!History.isActive(terms)) {
            return Optional.of(ended());
        }
        return History.holds(terms, today) ? Optional.empty() : Optional.of(notToday());
    }

    private void record(List<ConsentTerms> told, Recorders recorders, List<Issue> issues) {
        for (var terms : told) {
            var known = register.versions(terms.consent());
            if (!recorders.include(terms, known)) {
                issues.add(anotherRecorder());
            }
            if (!known.isEmpty() && !Objects.equals(known.get(0).person(), terms.person())) {
                issues.add(anotherPerson());
            }
        }
        if (told.stream().map(ConsentTerms::consent).distinct().count() < told.size()) {
            issues.add(twice());
        }
        if (told.size() > 1 && !told.stream().allMatch(History::isActive)) {
            issues.add(notAlone());
        }
    }

    /** What an accepted message adds to the register. */
    static List<ConsentTerms> recordedBy(AuthorisedMessage authorised, Consents register) {
        var message = authorised.message();
        return CONSENT.equals(message.event())
                ? new ConsentReader(message).all()
                : authorised.authorisation().consents().stream()
                        .filter(terms -> register.versions(terms.consent()).isEmpty())
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
                "Deze toestemming is bij de hub niet bekend voor iemand van dit gezin. Stuur eerst het bericht met de toestemming, of stuur haar in dit bericht mee als uw organisatie haar vastlegde.",
                "The hub does not know this consent for anybody of this family. Send the message with the consent first, or put it in this message when your organisation recorded it.");
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
                "Dit nummer hoort bij de toestemming van iemand anders. Geef elke toestemming een eigen nummer.",
                "This number belongs to the consent of another person. Give each consent a number of its own.");
    }

    private static Issue twice() {
        return issue(
                "consent-twice",
                "Dit bericht houdt twee toestemmingen met hetzelfde nummer in. Geef elke toestemming een eigen nummer.",
                "This message holds two consents of the same number. Give each consent a number of its own.");
    }

    private static Issue notAlone() {
        return issue(
                "consent-alone",
                "Een intrekking staat alleen: wie haar ontvangt, hoeft niet van andere toestemmingen te weten. Stuur een apart bericht per toestemming.",
                "A withdrawal stands alone: who receives it need not know of other consents. Send a message for each consent.");
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
