package nl.samenhang.hub.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.samenhang.hub.compare.Outcome.Reached;
import nl.samenhang.hub.message.Reasons;
import nl.samenhang.profiles.Text;

/** How one message fares otherwise: only what differs. */
record Difference(List<Side> before, List<Side> after) {

    private static final Text ALL_ELSE = new Text("niet zo", "not so");
    private static final Text OTHER_CONTENT = new Text("andere inhoud", "other content");

    /**
     * What one recipient gets, or why the message is refused.
     *
     * @param role of the recipient; empty for a refusal
     * @param partners ids; several when the same happens in several municipalities
     */
    record Side(String role, SortedSet<String> partners, Text what) {

        private static Side of(String partner, Reached reached, Text what) {
            return new Side(reached.role(), new TreeSet<>(Set.of(partner)), what);
        }

        private static Side refused(Set<Text> refusals) {
            var why = Reasons.together(List.copyOf(refusals));
            return new Side("", new TreeSet<>(), new Text("geweigerd: " + why.nl(), "refused: " + why.en()));
        }

        private Side and(Side other) {
            var both = new TreeSet<>(partners);
            both.addAll(other.partners);
            return new Side(role, both, what);
        }

        private Side anonymous() {
            return new Side(role, new TreeSet<>(), what);
        }

        Text inWords() {
            var who = role.isEmpty() ? "" : String.join(", ", partners) + " (" + role + "): ";
            return new Text(who + what.nl(), who + what.en());
        }
    }

    static Optional<Difference> between(Outcome before, Outcome after) {
        var was = new ArrayList<Side>();
        var becomes = new ArrayList<Side>();
        if (!before.refusals().equals(after.refusals())) {
            refusal(before).ifPresent(was::add);
            refusal(after).ifPresent(becomes::add);
        }
        var partners = new TreeSet<>(before.reached().keySet());
        partners.addAll(after.reached().keySet());
        partners.forEach(partner -> recipient(
                partner, before.reached().get(partner), after.reached().get(partner), was, becomes));
        return was.isEmpty() && becomes.isEmpty() ? Optional.empty() : Optional.of(new Difference(was, becomes));
    }

    private static Optional<Side> refusal(Outcome outcome) {
        return outcome.isRefused() ? Optional.of(Side.refused(outcome.refusals())) : Optional.empty();
    }

    private static void recipient(String partner, Reached was, Reached becomes, List<Side> before, List<Side> after) {
        if (was == null || becomes == null) {
            var side = was == null ? after : before;
            var reached = was == null ? becomes : was;
            side.add(Side.of(partner, reached, Reasons.together(List.copyOf(reached.facts()))));
        } else if (!was.facts().equals(becomes.facts()) || !was.lost().equals(becomes.lost())) {
            before.add(Side.of(partner, was, onlyIn(was, becomes)));
            after.add(Side.of(partner, becomes, onlyIn(becomes, was)));
        } else if (!String.valueOf(was.content()).equals(String.valueOf(becomes.content()))) {
            after.add(Side.of(partner, becomes, OTHER_CONTENT));
        }
    }

    /** What stays the same is not told. */
    private static Text onlyIn(Reached here, Reached there) {
        var facts = new ArrayList<Text>();
        facts.addAll(without(here.facts(), there.facts()));
        facts.addAll(without(here.lost(), there.lost()));
        return facts.isEmpty() ? ALL_ELSE : Reasons.together(facts);
    }

    private static Set<Text> without(Set<Text> here, Set<Text> there) {
        var only = new LinkedHashSet<>(here);
        only.removeAll(there);
        return only;
    }

    /** The same whoever the partner of the role is. */
    Difference anonymous() {
        return new Difference(
                before.stream().map(Side::anonymous).toList(),
                after.stream().map(Side::anonymous).toList());
    }

    /** Of two that are the same but for the partners. */
    Difference and(Difference other) {
        return new Difference(both(before, other.before), both(after, other.after));
    }

    private static List<Side> both(List<Side> one, List<Side> other) {
        return IntStream.range(0, one.size())
                .mapToObj(number -> one.get(number).and(other.get(number)))
                .toList();
    }
}
