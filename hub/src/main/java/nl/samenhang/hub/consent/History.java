package nl.samenhang.hub.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.hub.message.ConsentTerms;

/** What the versions of one consent, the oldest first, come to. */
final class History {

    private static final String ACTIVE = "active";

    private History() {}

    /**
     * The version that counts: the last, but for one that would bring back what has ended. A consent that was withdrawn
     * holds again only when it was given on a later day; the same message sent again does not undo a withdrawal.
     */
    static Optional<ConsentTerms> current(List<ConsentTerms> versions) {
        return versions.stream().reduce((counts, next) -> revives(counts, next) ? counts : next);
    }

    private static boolean revives(ConsentTerms counts, ConsentTerms next) {
        return !isActive(counts) && isActive(next) && !next.given().isAfter(endOf(counts));
    }

    private static LocalDate endOf(ConsentTerms terms) {
        return terms.ended() == null ? terms.given() : terms.ended();
    }

    static boolean isActive(ConsentTerms terms) {
        return ACTIVE.equals(terms.status());
    }

    static boolean holds(ConsentTerms terms, LocalDate day) {
        return isActive(terms)
                && !day.isBefore(terms.given())
                && ConsentRule.isWithin(terms.from(), terms.until(), day);
    }
}
