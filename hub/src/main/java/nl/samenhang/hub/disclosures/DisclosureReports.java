package nl.samenhang.hub.disclosures;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.samenhang.hub.audit.AuditTrail;
import nl.samenhang.hub.canonicalise.FamilyReference;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.UnknownPartner;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.util.function.SingletonSupplier;

/** Makes reports of what was shared, for who had a part in it. */
@Component
class DisclosureReports {

    /** Exchanges in one report; what is more comes in the next. */
    static final int MOST = 100;

    private final SingletonSupplier<Words> words = SingletonSupplier.of(Words::read);
    private final ExchangeTable exchanges;
    private final FamilyReference references;
    private final KnownPartners partners;
    private final AuditTrail trail;
    private final Clock clock;

    DisclosureReports(
            ExchangeTable exchanges,
            FamilyReference references,
            KnownPartners partners,
            AuditTrail trail,
            Clock clock) {
        this.exchanges = exchanges;
        this.references = references;
        this.partners = partners;
        this.trail = trail;
        this.clock = clock;
    }

    Words words() {
        return words.obtain();
    }

    /**
     * What this partner may show of it. Of a family in whose exchanges it had no part the report is as empty as of one
     * that nobody knows. What is said in any family of a person is weighed in all of them. That it asked stands in the
     * audit trail first, with the reference of the person also when nobody knows of that one.
     *
     * @throws TemporarilyUnavailable when that cannot be written, or nothing can be read
     */
    Report report(String asker, Sought sought) {
        try {
            var person = sought.bsn() == null ? null : references.person(sought.bsn());
            var families = person == null ? known(sought.family()) : exchanges.familiesOf(person);
            trail.reported(asker, sought.asked(person), families);
            var by = partners.of(asker, 0).orElseThrow(() -> new UnknownPartner(asker));
            var history = exchanges.of(exchanges.concern(asker, families) ? families : Set.of());
            var told = new Discretion(history, person, by, partners, words().rules(), words()::informed)
                    .told(history.knownTo(asker)).stream()
                            .filter(one -> one.entry().number() < sought.before())
                            .sorted(Comparator.comparing(
                                            (Told one) -> one.entry().number())
                                    .reversed())
                            .limit(MOST + 1L)
                            .toList();
            return report(by, person != null, told);
        } catch (DataAccessException | TransactionException e) {
            throw new TemporarilyUnavailable("the journal cannot be read", e);
        }
    }

    private Set<String> known(String family) {
        return exchanges.knows(family) ? Set.of(family) : Set.of();
    }

    private Report report(Partner by, boolean ofPerson, List<Told> found) {
        var told = found.subList(0, Math.min(MOST, found.size()));
        var more = found.size() > MOST;
        return new Report(
                words().text(ofPerson ? "about-person" : "about-family"),
                clock.instant(),
                words().reachable(by),
                told.stream().map(words()::line).toList(),
                words().text("left-out"),
                more ? words().text("more") : null,
                more ? told.get(MOST - 1).entry().number() : null,
                told);
    }
}
