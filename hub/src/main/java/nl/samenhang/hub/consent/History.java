package nl.samenhang.hub.consent;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.hub.message.ConsentTerms;

/** What the versions of one consent, the oldest first, come to. */
final class History {

    private static final String ACTIVE = "active";

    private History() {}

    /**
     * The version that counts: the last, but for one that would bring back what was changed or has ended. A consent
     * that ended holds again only when it was given on a later day; a version that was there before, sent again, undoes
     * nothing.
     */
    static Optional<ConsentTerms> current(List<ConsentTerms> versions) {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(counting(versions)));
    }

    /** Where the version that counts stands among these, which may not be empty. */
    static int counting(List<ConsentTerms> versions) {
        int counting = 0;
        var ended = LocalDate.MIN;
        var seen = new HashSet<ConsentTerms>();
        for (int i = 0; i < versions.size(); i++) {
            var next = versions.get(i);
            if (!isActive(next)) {
                ended = latest(ended, next.given(), next.ended() == null ? next.given() : next.ended());
                counting = i;
            } else if (!seen.contains(next)
                    && next.given().isAfter(ended)
                    && !next.given().isBefore(versions.get(counting).given())) {
                counting = i;
            }
            seen.add(next);
        }
        return counting;
    }

    private static LocalDate latest(LocalDate... days) {
        return Stream.of(days).max(LocalDate::compareTo).orElseThrow();
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
