package nl.samenhang.hub.disclosures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenhang.hub.message.Involved;

/**
 * An accepted message, in codes.
 *
 * @param sender partner id
 * @param at when it came in
 * @param kind code of referral-kind; empty when it is no referral; null when it came in before that was kept
 * @param legalBasis code of legal-basis; empty for an acknowledgement
 * @param municipality CBS code of the family's; null when it is not known
 * @param people of whom it tells
 */
record SentMessage(
        UUID id,
        String sender,
        Instant at,
        String kind,
        String legalBasis,
        String municipality,
        List<Involved> people) {

    /** Whether it was kept of whom it tells; if not, nobody knows what it would give away. */
    boolean isKnown() {
        return kind != null;
    }

    /** Whether this person is told of in it, in another role than these. */
    boolean concerns(String person, List<String> aside) {
        return people.stream().anyMatch(one -> one.person().equals(person) && !aside.contains(one.role()));
    }

    /** Whether it says of somebody that he or she was told of it, or of somebody that he or she was not. */
    boolean says(boolean told) {
        return people.stream().anyMatch(one -> one.told() != null && one.told() == told);
    }
}
