package nl.samenhang.hub.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.samenhang.hub.message.MessageFacts;

/**
 * What a route file says, without running it: for checks, for the map, and for readers.
 *
 * @param id of the route
 * @param file path inside the configuration folder
 * @param line where the route begins
 * @param takes which messages come into the route
 * @param targets to whom it may send them
 */
public record RouteOutline(String id, String file, int line, Takes takes, List<Target> targets) {

    /**
     * A condition on messages; an empty set takes every value.
     *
     * @param event code of message-event
     * @param kinds codes of referral-kind
     * @param urgencies codes of urgency
     * @param frameworks codes of framework
     * @param familyProfiles codes of family-profile
     * @param municipalities CBS codes
     * @param since first day, null when that is not limited
     * @param until last day, null when that is not limited
     * @param otherwise takes only what no other route takes
     */
    public record Takes(
            String event,
            Set<String> kinds,
            Set<String> urgencies,
            Set<String> frameworks,
            Set<String> familyProfiles,
            Set<String> municipalities,
            LocalDate since,
            LocalDate until,
            boolean otherwise) {

        /** Whether a message of this day comes into the route, apart from {@code otherwise}. */
        public boolean covers(MessageFacts facts, LocalDate day) {
            return facts.event().equals(event)
                    && any(kinds, Set.of(facts.kind()))
                    && any(urgencies, Set.of(facts.urgency()))
                    && any(frameworks, Set.of(facts.framework()))
                    && any(familyProfiles, facts.familyProfiles())
                    && any(municipalities, facts.municipality().map(Set::of).orElse(Set.of()))
                    && (since == null || !day.isBefore(since))
                    && (until == null || !day.isAfter(until));
        }

        /** Whether the route takes every message of its event, on every day. */
        public boolean isUnconditional() {
            return !otherwise
                    && since == null
                    && until == null
                    && List.of(kinds, urgencies, frameworks, familyProfiles, municipalities).stream()
                            .allMatch(Set::isEmpty);
        }

        private static boolean any(Set<String> wanted, Set<String> there) {
            return wanted.isEmpty() || there.stream().anyMatch(wanted::contains);
        }
    }

    /**
     * One {@code chain:deliver} or {@code chain:copy}: a role near the family, or one partner by id; the other is null.
     *
     * @param copy a copy for information: nobody is refused because it cannot be made
     * @param line where it stands
     */
    public record Target(String role, String partner, boolean copy, int line) {}
}
