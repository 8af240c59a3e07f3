package nl.samenhang.hub.court;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.hub.message.AuthorisedMessage;
import nl.samenhang.hub.message.CanonicalMessage;
import nl.samenhang.hub.message.DisclosureBan;
import nl.samenhang.hub.message.DisclosureBan.Party;
import nl.samenhang.hub.message.DutchDays;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Organization;
import org.springframework.stereotype.Component;

/**
 * Finds the bans that hold a message in when it comes, once for all its recipients, and weighs those that it tells
 * itself: they count only from the court that decided, about people of its own case.
 */
@Component
public final class CourtOrders {

    private static final String DECISION = "court-decision";
    private static final String COURT = "court";

    private final Bans register;
    private final Clock clock;

    CourtOrders(Bans register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param bans about somebody in the message, with those that it tells itself
     * @param issues why what it tells cannot be recorded; none when it can
     */
    public record Weighed(List<DisclosureBan> bans, List<Issue> issues) {}

    /** Of a message about nobody whom a court protects neither bans nor issues. */
    public Weighed weigh(CanonicalMessage message, Partner sender, PartnerDirectory directory) {
        var references = references(message);
        var known = register.versionsAbout(references);
        var decisions = BanReader.decisions(message);
        if (decisions.isEmpty()) {
            return new Weighed(BanHistory.current(known, references), List.of());
        }
        if (!message.event().equals(DECISION)
                || !sender.has(COURT)
                || !decisions.stream().allMatch(CourtOrders::is)) {
            return new Weighed(List.of(), List.of(BanFaults.notACourt()));
        }
        var told = new BanReader(message, sender, directory).all();
        var issues = new ArrayList<Issue>();
        decisions.forEach(decision -> ofTheSender(decision, message.facts(), sender, directory, issues));
        told.forEach(ban -> sound(ban, message, issues));
        told.forEach(ban -> fits(ban, sender, references, directory, issues));
        if (told.stream().map(DisclosureBan::ban).distinct().count() < told.size()) {
            issues.add(BanFaults.twice());
        }
        var all = Stream.concat(known.stream(), told.stream()).toList();
        return new Weighed(
                BanHistory.current(all, references), issues.stream().distinct().toList());
    }

    /** Whether the message tells bans, which are recorded whatever becomes of the message itself. */
    public boolean tells(AuthorisedMessage authorised) {
        return !BanReader.decisions(authorised.message()).isEmpty();
    }

    /** Keyed references of all whom a message is about, and of their family. */
    static Set<String> references(CanonicalMessage message) {
        var references = new HashSet<>(message.people().values());
        references.add(message.family());
        return references;
    }

    private static boolean is(DocumentReference document) {
        return document.getMeta().hasProfile(Vocabulary.Profiles.COURT_DECISION) && document.hasDate();
    }

    private static void ofTheSender(
            DocumentReference decision,
            MessageFacts facts,
            Partner sender,
            PartnerDirectory directory,
            Collection<Issue> issues) {
        var own = directory.withThoseBefore(sender);
        if (!decision.getAuthor().stream().allMatch(author -> facts.organization(author)
                .filter(court -> own.stream().anyMatch(partner -> isKnown(directory, partner, court)))
                .isPresent())) {
            issues.add(BanFaults.anotherCourt());
        }
    }

    private static boolean isKnown(PartnerDirectory directory, Partner partner, Organization court) {
        return directory.isKnownAs(partner, MessageFacts.oinOf(court), court.getName());
    }

    private void sound(DisclosureBan ban, CanonicalMessage message, Collection<Issue> issues) {
        if (ban.decided().isAfter(DutchDays.of(clock.instant()))) {
            issues.add(BanFaults.inTheFuture());
        }
        if (ban.recipients().stream().anyMatch(CourtOrders::forbidsNobody)
                || ban.exceptions().stream().anyMatch(CourtOrders::exemptsNobody)) {
            issues.add(BanFaults.recipientNotKnown());
        }
        if (Collections.disjoint(ban.about(), message.people().values())) {
            issues.add(BanFaults.nobodyKnown());
        }
    }

    private static boolean forbidsNobody(Party party) {
        return exemptsNobody(party) && party.roles().isEmpty();
    }

    /** A role does not help an exception: that somebody unknown is exempt says nothing of others of its role. */
    private static boolean exemptsNobody(Party party) {
        return !party.meansEach() && party.partner() == null;
    }

    private void fits(
            DisclosureBan told,
            Partner sender,
            Collection<String> references,
            PartnerDirectory directory,
            Collection<Issue> issues) {
        var known = register.versions(told.ban());
        var own = directory.withThoseBefore(sender).stream().map(Partner::id).toList();
        if (known.stream()
                .anyMatch(ban -> !own.contains(ban.court()) || Collections.disjoint(ban.about(), references))) {
            issues.add(BanFaults.notYours());
        } else if (BanHistory.current(
                        Stream.concat(known.stream(), Stream.of(told)).toList())
                .map(BanHistory::terms)
                .filter(told::equals)
                .isEmpty()) {
            issues.add(BanFaults.superseded());
        }
    }
}
