package nl.samenhang.hub.disclosures;

import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.hub.message.Involved;
import nl.samenhang.hub.partner.Partner;

/**
 * Which organisations would tell where somebody lives who may not be found. As long as anybody else in the family has a
 * secret address, or nobody knows whether somebody has, only organisations that serve the municipality where the family
 * was first known are named.
 *
 * @param history of the family
 * @param reader keyed reference of who gets the report; null when the whole family does
 * @param rules which roles and classes of data tell it by themselves
 */
record Whereabouts(History history, String reader, Rules rules) {

    /** Whether the name of this organisation tells nothing. */
    boolean mayName(Partner partner) {
        return partner.serves(history.home())
                || !history.isPartlyUnknown() && history.messages().stream().allMatch(this::hidesNobodyElse);
    }

    /** Whether somebody could be found by this organisation alone, a shelter for instance. */
    boolean areToldBy(Partner partner, SentMessage message) {
        return partner.roles().stream().anyMatch(rules.whereaboutsRoles()::contains) && !isOwn(message);
    }

    /** Whether this class of data may be told of: that an address is secret, to nobody but who lives there. */
    boolean mayTellOf(String dataClass, SentMessage message) {
        return !rules.whereaboutsData().contains(dataClass) || isOwn(message);
    }

    private boolean isOwn(SentMessage message) {
        return reader != null && hidden(message).equals(Set.of(reader));
    }

    private boolean hidesNobodyElse(SentMessage message) {
        return hidden(message).stream().allMatch(person -> person.equals(reader));
    }

    private static Set<String> hidden(SentMessage message) {
        return message.people().stream()
                .filter(Involved::secret)
                .map(Involved::person)
                .collect(Collectors.toSet());
    }
}
