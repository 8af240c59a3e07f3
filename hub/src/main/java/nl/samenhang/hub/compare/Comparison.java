package nl.samenhang.hub.compare;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.samenhang.hub.check.ConfigurationCheck;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.dryrun.DrySteps;
import nl.samenhang.hub.release.Release;
import nl.samenhang.profiles.Text;

/**
 * What another configuration would change.
 *
 * @param files by path what happened to it; those that are the same are left out
 * @param changes one line each
 * @param municipalities those that were tried
 * @param days those that were tried
 * @param tried how many messages were sent through both
 * @param refusedByBoth how many of them neither takes: of those no change can be seen
 */
public record Comparison(
        Map<String, Text> files,
        List<Change> changes,
        SortedSet<String> municipalities,
        SortedSet<LocalDate> days,
        int tried,
        long refusedByBoth) {

    private static final int BEFORE = 1;
    private static final int AFTER = 2;

    /**
     * Compares two configurations over the examples of the vocabulary, or over the messages of a folder.
     *
     * @throws nl.samenhang.hub.configuration.ConfigurationRefused when one of them could not be taken
     */
    public static Comparison of(
            ConfigurationCheck check,
            ConfigurationFiles before,
            ConfigurationFiles after,
            Optional<Path> messages,
            Clock clock) {
        var was = check.checked(BEFORE, before);
        var becomes = check.checked(AFTER, after);
        var still = Clock.fixed(clock.instant(), ZoneOffset.UTC);
        try (var steps = new DrySteps(still, was, becomes)) {
            var tried = messages.map(folder -> new OwnTrials(steps, was, becomes, still.instant()).run(folder))
                    .orElseGet(() -> examples(steps, was, becomes, still).run());
            return of(differing(before, after), tried);
        }
    }

    private static ExampleTrials examples(DrySteps steps, Release was, Release becomes, Clock still) {
        return new ExampleTrials(steps.dryRun(), was, becomes, still.instant());
    }

    static Comparison of(Map<String, Text> files, List<Tried> tried) {
        var changes = tried.stream().flatMap(one -> one.change().stream()).toList();
        return new Comparison(
                files,
                Change.merged(everybody(Change.withSendersTogether(changes), tried)),
                collected(tried.stream().map(one -> one.trial().municipality()).toList()),
                collected(tried.stream().map(one -> one.trial().day()).toList()),
                tried.size(),
                tried.stream().filter(Tried::isRefusedByBoth).count());
    }

    /** When it is so for all of several who were tried, who sends it does not matter. */
    private static List<Change> everybody(List<Change> changes, List<Tried> tried) {
        var senders = tried.stream()
                .map(Tried::trial)
                .collect(Collectors.groupingBy(
                        Trial::ofAnybody, Collectors.mapping(Trial::sender, Collectors.toCollection(TreeSet::new))));
        return changes.stream()
                .map(change -> {
                    var trial = new Trial(
                            change.messages().first(),
                            change.days().first(),
                            change.municipalities().first(),
                            "",
                            change.named());
                    var all = senders.get(trial);
                    return all.size() > 1 && all.equals(change.senders()) ? change.ofEverybody() : change;
                })
                .toList();
    }

    private static <T> SortedSet<T> collected(List<T> values) {
        return new TreeSet<>(values);
    }

    private static Map<String, Text> differing(ConfigurationFiles before, ConfigurationFiles after) {
        var paths = new TreeSet<>(before.contents().keySet());
        paths.addAll(after.contents().keySet());
        var differing = new LinkedHashMap<String, Text>();
        for (var path : new ArrayList<>(paths)) {
            var was = before.contents().get(path);
            var becomes = after.contents().get(path);
            if (was == null) {
                differing.put(path, new Text("nieuw", "added"));
            } else if (becomes == null) {
                differing.put(path, new Text("weg", "removed"));
            } else if (!Arrays.equals(was, becomes)) {
                differing.put(path, new Text("gewijzigd", "changed"));
            }
        }
        return differing;
    }
}
