package nl.samenhang.hub.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a court forbids to share, in codes: nothing in it tells about whom it is, or why.
 *
 * @param ban reference of the ban: SHA-256 of the number under which the court keeps it
 * @param court partner id of the court
 * @param about keyed references of the persons whose data they are; of a whole family also that of the family
 * @param decided the day of the decision
 * @param lifted the day from which it forbids nothing; null when it was not lifted
 * @param from first day, null when that is not limited
 * @param until last day, null when that is not limited
 * @param dataClasses codes of data-class; none means every class
 * @param recipients who may not have the data; none means nobody may
 * @param exceptions to whom it is not forbidden
 * @param recorded when the hub recorded it; null as long as it did not
 */
public record DisclosureBan(
        String ban,
        String court,
        Set<String> about,
        LocalDate decided,
        LocalDate lifted,
        LocalDate from,
        LocalDate until,
        Set<String> dataClasses,
        List<Party> recipients,
        List<Party> exceptions,
        Instant recorded) {

    /** Copies the lists. */
    public DisclosureBan {
        about = Set.copyOf(about);
        dataClasses = Set.copyOf(dataClasses);
        recipients = List.copyOf(recipients);
        exceptions = List.copyOf(exceptions);
    }

    /**
     * An organisation, or each of a role.
     *
     * @param partner partner id; null when each of the roles is meant, or when the organisation is not known
     * @param oin null when it is not named by its OIN
     * @param name null when it is not named
     * @param roles codes of organisation-role
     */
    public record Party(String partner, String oin, String name, Set<String> roles) {

        /** Copies the codes. */
        public Party {
            roles = Set.copyOf(roles);
        }

        /** Each organisation of a role. */
        public static Party each(String role) {
            return new Party(null, null, null, Set.of(role));
        }

        /** Whether each organisation of the roles is meant. */
        public boolean meansEach() {
            return partner == null && oin == null && name == null;
        }
    }

    /** The same, recorded then. */
    public DisclosureBan recordedAt(Instant moment) {
        return new DisclosureBan(
                ban, court, about, decided, lifted, from, until, dataClasses, recipients, exceptions, moment);
    }

    /** Whether it forbids anything on this day. */
    public boolean holdsOn(LocalDate day) {
        return (lifted == null || day.isBefore(lifted))
                && (from == null || !day.isBefore(from))
                && (until == null || !day.isAfter(until));
    }
}
