package nl.samenhang.hub.compare;

import java.util.ArrayList;
import java.util.SortedSet;
import java.util.stream.Collectors;
import nl.samenhang.profiles.Text;

/** The sentences of a release note. */
record NoteWords(Comparison comparison) {

    static final Text NOTHING = new Text("niets", "nothing");

    Text verdict() {
        if (!comparison.changes().isEmpty()) {
            var lines = comparison.changes().size();
            return new Text(lines + " wijziging(en)", lines + " change(s)");
        }
        return comparison.files().isEmpty()
                ? new Text("Er verandert niets: de mappen zijn gelijk", "Nothing changes: the folders are the same")
                : new Text(
                        "Voor geen van de geprobeerde berichten verandert er iets",
                        "Nothing changes for any of the messages that were tried");
    }

    /** Which messages, from where, of whom and when. */
    Text about(Change change) {
        var nl = new ArrayList<String>();
        var en = new ArrayList<String>();
        var what = String.join(", ", change.messages());
        nl.add(what);
        en.add(what);
        var codes =
                change.municipalities().stream().filter(code -> !code.isEmpty()).collect(Collectors.joining(", "));
        if (!codes.isEmpty()) {
            var everywhere = isEverywhere(change.municipalities());
            nl.add(everywhere ? "overal" : "in " + codes);
            en.add(everywhere ? "everywhere" : "in " + codes);
        }
        var senders = String.join(", ", change.senders());
        nl.add(senders.isEmpty() ? "van iedere afzender" : "van " + senders);
        en.add(senders.isEmpty() ? "from every sender" : "from " + senders);
        if (!change.named().isEmpty()) {
            nl.add("gericht aan " + change.named());
            en.add("naming " + change.named());
        }
        if (change.days().size() < comparison.days().size()) {
            var days = change.days().stream().map(String::valueOf).collect(Collectors.joining(", "));
            nl.add("op " + days);
            en.add("on " + days);
        }
        return new Text(String.join(", ", nl), String.join(", ", en));
    }

    private boolean isEverywhere(SortedSet<String> municipalities) {
        var all = comparison.municipalities().stream()
                .filter(code -> !code.isEmpty())
                .toList();
        return all.size() > 1 && municipalities.containsAll(all);
    }

    /** On how much it rests. */
    Text basis() {
        var days = comparison.days().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return new Text(
                "geprobeerd: " + comparison.tried() + " berichten, op " + days + "; door beide geweigerd: "
                        + comparison.refusedByBoth(),
                "tried: " + comparison.tried() + " messages, on " + days + "; refused by both: "
                        + comparison.refusedByBoth());
    }
}
