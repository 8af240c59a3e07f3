package nl.samenhang.hub.compare;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.samenhang.hub.dryrun.Plan;
import nl.samenhang.hub.message.ContentHash;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.Withheld;
import nl.samenhang.profiles.Text;

/**
 * What comes of one message by one configuration.
 *
 * @param reached by partner id; none when the message is refused
 * @param refusals why it is refused; none when it is accepted
 */
record Outcome(Map<String, Reached> reached, Set<Text> refusals) {

    static final Outcome SENDER_UNKNOWN =
            new Outcome(Map.of(), Set.of(new Text("de afzender neemt niet deel", "the sender does not take part")));

    /**
     * One recipient.
     *
     * @param facts format, whether it is a copy or held, what is kept back: each in words
     * @param lost what its format has no place for
     * @param content recognises the bytes that would be sent
     */
    record Reached(String role, Set<Text> facts, Set<Text> lost, ContentHash content) {

        private static Reached of(Plan.Outgoing outgoing) {
            var facts = new LinkedHashSet<Text>();
            facts.add(new Text(outgoing.format(), outgoing.format()));
            if (outgoing.copy() != null) {
                facts.add(new Text("kopie", "copy"));
            }
            if (outgoing.heldFor() != null) {
                facts.add(new Text("vastgehouden " + outgoing.heldFor(), "held " + outgoing.heldFor()));
            }
            if (outgoing.inPlaceOf() != null) {
                facts.add(new Text("in plaats van " + outgoing.inPlaceOf(), "in place of " + outgoing.inPlaceOf()));
            }
            outgoing.withheld().forEach(withheld -> facts.add(without(withheld)));
            outgoing.issues().forEach(issue -> facts.add(words("vertrekt niet: ", "does not leave: ", issue)));
            var lost = outgoing.lost().stream()
                    .map(part -> new Text("past niet: " + part.path(), "lost: " + part.path()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            return new Reached(outgoing.role(), facts, lost, outgoing.content());
        }

        /** The rule is told when it is another than the policy for this class of data. */
        private static Text without(Withheld withheld) {
            var usual = withheld.rule().equals("may-receive:" + withheld.dataClass());
            var what = withheld.dataClass() + (usual ? "" : " [" + withheld.rule() + "]");
            return new Text("zonder " + what, "without " + what);
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
