package nl.samenhang.hub.compare;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.samenhang.hub.dryrun.Plan;
import nl.samenhang.hub.message.ContentHash;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.profiles.Text;

/**
 * What comes of one message by one configuration.
 *
 * @param reached by partner id; none when the message is refused
 * @param refusals why it is refused; none when it is accepted
 */
record Outcome(Map<String, Reached> reached, Set<Text> refusals) {

    static final Outcome SENDER_UNKNOWN = new Outcome(
            Map.of(),
            Set.of(new Text("de afzender neemt niet deel", "the sender does not take part")));

    /**
     * One recipient.
     *
     * @param facts format, whether it is a copy, what is kept back, what does not fit: each in words
     * @param content recognises the bytes that would be sent
     */
    record Reached(String role, Set<Text> facts, ContentHash content) {

        private static Reached of(Plan.Outgoing outgoing) {
            var facts = new LinkedHashSet<Text>();
            facts.add(new Text(outgoing.format(), outgoing.format()));
            if (outgoing.copy() != null) {
                facts.add(new Text("kopie", "copy"));
            }
            if (outgoing.inPlaceOf() != null) {
                facts.add(new Text(
                        "in plaats van " + outgoing.inPlaceOf(), "in place of " + outgoing.inPlaceOf()));
            }
            outgoing.withheld().forEach(withheld -> {
                var what = withheld.dataClass() + " [" + withheld.rule() + "]";
                facts.add(new Text("zonder " + what, "without " + what));
            });
            outgoing.lost().forEach(lost -> facts.add(new Text("past niet: " + lost.path(), "lost: " + lost.path())));
            outgoing.issues().forEach(issue -> facts.add(words("vertrekt niet: ", "does not leave: ", issue)));
            return new Reached(outgoing.role(), facts, outgoing.content());
        }
    }

    static Outcome of(Plan plan) {
        var reached = new TreeMap<String, Reached>();
        plan.deliveries().forEach(outgoing -> reached.put(outgoing.recipient(), Reached.of(outgoing)));
        var refusals = new LinkedHashSet<Text>();
        plan.issues().forEach(issue -> refusals.add(words("", "", issue)));
        return new Outcome(reached, refusals);
    }

    boolean isRefused() {
        return !refusals.isEmpty();
    }

    private static Text words(String nl, String en, Issue issue) {
        var rule = " [" + issue.rule() + "]";
        return new Text(nl + issue.message().nl() + rule, en + issue.message().en() + rule);
    }
}
