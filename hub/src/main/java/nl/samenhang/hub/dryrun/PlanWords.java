package nl.samenhang.hub.dryrun;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.Lost;
import nl.samenhang.hub.message.Receipt;
import nl.samenhang.hub.message.Withheld;

/** A plan for people, Dutch first. */
public record PlanWords(Plan plan) {

    private static final String INDENT = "    ";

    /** What would happen first, then why. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(verdict());
        plan.issues().forEach(issue -> lines.add(INDENT + words(issue)));
        plan.lost().forEach(lost -> lines.add(INDENT + words(lost)));
        plan.deliveries().forEach(outgoing -> lines.addAll(words(outgoing)));
        section("routes", plan.routes().stream().map(PlanWords::words), lines);
        section(
                "niet naar / not to",
                plan.others().stream()
                        .map(other -> other.partner() + ": " + other.why().inBoth()),
                lines);
        return lines;
    }

    private String verdict() {
        var message = Stream.of(plan.event(), plan.kind(), plan.municipality(), plan.format())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        var verdict = Receipt.ACCEPTED.equals(plan.status())
                ? "aanvaard / accepted"
                : "geweigerd bij stap / refused at step " + plan.step();
        return message.isEmpty() ? verdict : verdict + ": " + message;
    }

    private static List<String> words(Plan.Outgoing outgoing) {
        var lines = new ArrayList<String>();
        lines.add((outgoing.copy() == null ? "naar / to " : "kopie naar / copy to ") + outgoing.recipient() + " ("
                + outgoing.role() + "), " + outgoing.format() + ", route " + outgoing.route() + inPlaceOf(outgoing)
                + held(outgoing));
        outgoing.withheld().forEach(withheld -> lines.add(INDENT + words(withheld)));
        outgoing.lost().forEach(lost -> lines.add(INDENT + words(lost)));
        outgoing.issues().forEach(issue -> lines.add(INDENT + "vertrekt niet / does not leave: " + words(issue)));
        return lines;
    }

    private static String inPlaceOf(Plan.Outgoing outgoing) {
        return outgoing.inPlaceOf() == null ? "" : ", in plaats van / in place of " + outgoing.inPlaceOf();
    }

    private static String held(Plan.Outgoing outgoing) {
        return outgoing.heldFor() == null ? "" : ", vastgehouden / held: " + outgoing.heldFor();
    }

    private static String words(Withheld withheld) {
        return "achtergehouden / withheld: " + withheld.dataClass() + " [" + withheld.rule() + "] " + withheld.reason();
    }

    private static String words(Lost lost) {
        return "past niet / lost: " + lost.path() + ": " + lost.reason();
    }

    private static String words(Issue issue) {
        var place = issue.nativePath() != null ? issue.nativePath() : issue.fhirPath();
        return (place == null ? "" : place + ": ") + issue.message().inBoth() + " [" + issue.rule() + "]";
    }

    private static String words(Plan.Route route) {
        return (route.taken() ? "+ " : "- ") + route.id() + " (" + route.file() + ":" + route.line() + "): "
                + route.why().inBoth();
    }

    private static void section(String title, Stream<String> words, List<String> lines) {
        var said = words.map(text -> INDENT + text).toList();
        if (!said.isEmpty()) {
            lines.add(title);
            lines.addAll(said);
        }
    }
}
