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
            issues.add(ConsentFaults.notNamed());
        }
        for (var reference : named) {
            var terms = register.assumed(message.family())
                    .or(() -> terms(reference, message, recorders))
                    .filter(known -> concerns(known, message));
            terms.ifPresent(known -> consents.put(known.consent(), known));
            terms.map(this::fault).orElse(Optional.of(ConsentFaults.notKnown())).ifPresent(issues::add);
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
            return Optional.of(ConsentFaults.ended());
        }
        return History.holds(terms, today) ? Optional.empty() : Optional.of(ConsentFaults.notToday());
    }

    private void record(List<ConsentTerms> told, Recorders recorders, List<Issue> issues) {
        for (var terms : told) {
            var known = register.versions(terms.consent());
            if (!recorders.include(terms, known)) {
                issues.add(ConsentFaults.anotherRecorder());
            }
            if (!known.isEmpty() && !Objects.equals(known.get(0).person(), terms.person())) {
                issues.add(ConsentFaults.anotherPerson());
            }
        }
        if (told.stream().map(ConsentTerms::consent).distinct().count() < told.size()) {
            issues.add(ConsentFaults.twice());
        }
        if (told.size() > 1 && !told.stream().allMatch(History::isActive)) {
            issues.add(ConsentFaults.notAlone());
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
}
