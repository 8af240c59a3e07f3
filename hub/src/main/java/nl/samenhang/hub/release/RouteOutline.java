package nl.samenhang.hub.release;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.profiles.Text;

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
            return unmet(facts, day).isEmpty();
        }

        /** Each condition that a message of this day does not meet, with what it has instead; codes only. */
        public List<Text> unmet(MessageFacts facts, LocalDate day) {
            if (!facts.event().equals(event)) {
                return List.of(unmet("gebeurtenis", "event", Set.of(event), Set.of(facts.event())));
            }
            var unmet = new ArrayList<Text>();
            require("soort", "kind", kinds, Set.of(facts.kind()), unmet);
            require("urgentie", "urgency", urgencies, Set.of(facts.urgency()), unmet);
            require("kader", "framework", frameworks, Set.of(facts.framework()), unmet);
            require("gezinsprofiel", "family profile", familyProfiles, facts.familyProfiles(), unmet);
            var home = facts.municipality().map(Set::of).orElse(Set.of());
            require("gemeente", "municipality", municipalities, home, unmet);
            if (since != null && day.isBefore(since)) {
                unmet.add(
                        new Text("geldt vanaf " + since + ", het is " + day, "holds from " + since + ", it is " + day));
            }
            if (until != null && day.isAfter(until)) {
                unmet.add(new Text(
                        "gold tot en met " + until + ", het is " + day, "held until " + until + ", it is " + day));
            }
            return unmet;
        }

        /** Whether the route takes every message of its event, on every day. */
        public boolean isUnconditional() {
            return !otherwise
                    && since == null
                    && until == null
                    && List.of(kinds, urgencies, frameworks, familyProfiles, municipalities).stream()
                            .allMatch(Set::isEmpty);
        }

        private static void require(String nl, String en, Set<String> wanted, Set<String> there, List<Text> unmet) {
            if (!wanted.isEmpty() && there.stream().noneMatch(wanted::contains)) {
                unmet.add(unmet(nl, en, wanted, there));
            }
        }

        private static Text unmet(String nl, String en, Set<String> wanted, Set<String> there) {
            var codes = there.stream().filter(code -> !code.isEmpty()).sorted().collect(Collectors.joining(", "));
            var wants = String.join(", ", wanted);
            return new Text(
                    "neemt " + nl + " " + wants + ", het bericht heeft " + (codes.isEmpty() ? "er geen" : codes),
                    "takes " + en + " " + wants + ", the message has " + (codes.isEmpty() ? "none" : codes));
        }
    }

    /**
     * One {@code chain:deliver}, {@code chain:copy} or {@code chain:hold}: a role near the family, or one partner by
     * id; the other is null.
     *
     * @param copy a copy for information: nobody is refused because it cannot be made
     * @param hold how long it waits; zero when it does not
     * @param line where it stands
     */
    public record Target(String role, String partner, boolean copy, Duration hold, int line) {

        /** Whether it may mean this partner, wherever that works. */
        public boolean mayMean(Partner other) {
            return partner == null ? other.has(role) : other.id().equals(partner);
        }
    }
}
