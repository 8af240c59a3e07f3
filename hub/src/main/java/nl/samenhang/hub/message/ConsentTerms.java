package nl.samenhang.hub.message;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a consent allows, in codes: nothing in it tells who gave it, or why.
 *
 * @param consent reference of the consent: SHA-256 of the number under which its recorder keeps it
 * @param recorder the organisation that recorded it: its OIN, else its name
 * @param person keyed reference of the person whose data they are; null when that person has no BSN
 * @param family keyed reference of the family
 * @param status code of FHIR consent-state-codes
 * @param given the day on which it was given
 * @param ended the day on which it was withdrawn; null when it was not
 * @param from first day, null when that is not limited
 * @param until last day, null when that is not limited
 * @param provisions what is permitted and what is not; the rest is not
 */
public record ConsentTerms(
        String consent,
        String recorder,
        String person,
        String family,
        String status,
        LocalDate given,
        LocalDate ended,
        LocalDate from,
        LocalDate until,
        List<Provision> provisions) {

    /** Copies the list. */
    public ConsentTerms {
        provisions = List.copyOf(provisions);
    }

    /** The same with other provisions. */
    public ConsentTerms with(List<Provision> others) {
        return new ConsentTerms(consent, recorder, person, family, status, given, ended, from, until, others);
    }

    /** The reference of a consent, from the number that its recorder gave it: 64 hexadecimal digits. */
    public static String referenceOf(String system, String number) {
        return ContentHash.of((system + "|" + number).getBytes(StandardCharsets.UTF_8))
                .value();
    }

    /**
     * A rule, with exceptions to it (FHIR Consent.provision).
     *
     * @param permit or deny
     * @param actors to whom; none means everybody
     * @param purposes codes of processing-purpose; none means every purpose
     * @param dataClasses codes of data-class; none means every class
     * @param from first day, null when that is not limited
     * @param until last day, null when that is not limited
     * @param narrowed whether it says more than is weighed here: kinds of resource, codes, dates of the data, actions
     * @param exceptions rules inside it, which go before it
     */
    public record Provision(
            boolean permit,
            List<Actor> actors,
            Set<String> purposes,
            Set<String> dataClasses,
            LocalDate from,
            LocalDate until,
            boolean narrowed,
            List<Provision> exceptions) {

        /** Copies the lists. */
        public Provision {
            actors = List.copyOf(actors);
            purposes = Set.copyOf(purposes);
            dataClasses = Set.copyOf(dataClasses);
            exceptions = List.copyOf(exceptions);
        }

        /** The same for others, with other exceptions. */
        public Provision with(List<Actor> others, List<Provision> otherExceptions) {
            return new Provision(permit, others, purposes, dataClasses, from, until, narrowed, otherExceptions);
        }
    }

    /**
     * An organisation, or each of a role.
     *
     * @param role code of organisation-role; empty when none is named
     * @param oin null when it is not named by its OIN
     * @param name null when it is not named
     */
    public record Actor(String role, String oin, String name) {

        /** Whether each organisation of the role is meant. */
        public boolean meansEach() {
            return oin == null && name == null;
        }
    }
}
