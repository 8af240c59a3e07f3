package nl.samenhang.hub.message;

import java.util.Collection;

/**
 * Somebody of whom a message tells, in codes: as much as must be known to tell the family later what was shared.
 *
 * @param person keyed reference, {@link #UNNUMBERED} or {@link #FAMILY}
 * @param role code of CodeSystem family-role; empty when the message names none
 * @param secret whether an address of this person is secret
 * @param told whether the message says that this person was told of it (FHIR Communication); null when it does not say
 */
public record Involved(String person, String role, boolean secret, Boolean told) {

    /** What those are called who have no BSN. */
    public static final String UNNUMBERED = "";

    /** What is told to the family as a whole, or to nobody in particular, is told to this one. */
    public static final String FAMILY = "family";

    /** Everybody of whom this message tells; each once a role. */
    public static Collection<Involved> in(CanonicalMessage message) {
        return new PeopleReader(message).people();
    }

    /** The same person in the same role, told twice: what protects more holds. */
    Involved and(Involved other) {
        return new Involved(person, role, secret || other.secret, heeding(told, other.told));
    }

    /** Of two statements the one that somebody was not told goes before. */
    static Boolean heeding(Boolean one, Boolean other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one && other;
    }
}
