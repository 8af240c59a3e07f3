package nl.samenhang.hub.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One line of the release note: messages that fare otherwise in the same way.
 *
 * @param messages what they are, as {@link Example#what()} or the name of a file
 * @param municipalities CBS codes; one empty word for messages that are about no family
 * @param senders partner ids; none when it is so for all of several who may send them there
 * @param named id of the recipient that the sender names; empty when it names none
 * @param days on which it is so
 */
record Change(
        SortedSet<String> messages,
        SortedSet<String> municipalities,
        SortedSet<String> senders,
        String named,
        SortedSet<LocalDate> days,
        Difference difference) {

    static Change of(Trial trial, Difference difference) {
        return new Change(
                new TreeSet<>(Set.of(trial.what())),
                new TreeSet<>(Set.of(trial.municipality())),
                new TreeSet<>(Set.of(trial.sender())),
                trial.named(),
                new TreeSet<>(Set.of(trial.day())),
                difference);
    }

    /** The same for everybody who was tried. */
    Change ofEverybody() {
        return new Change(messages, municipalities, new TreeSet<>(), named, days, difference);
    }

    private Change messages(SortedSet<String> all) {
        return new Change(all, municipalities, senders, named, days, difference);
    }

    private Change municipalities(SortedSet<String> all) {
        return new Change(messages, all, senders, named, days, difference);
    }

    private Change senders(SortedSet<String> all) {
        return new Change(messages, municipalities, all, named, days, difference);
    }

    private Change days(SortedSet<LocalDate> all) {
        return new Change(messages, municipalities, senders, named, all, difference);
    }

    static List<Change> withSendersTogether(List<Change> changes) {
        return together(changes, Change::senders, Change::senders);
    }

    /** Makes one line of those that differ in one respect only: where, what or when. */
    static List<Change> merged(List<Change> changes) {
        var byPlace = together(changes, Change::municipalities, Change::municipalities);
        var byMessage = together(byPlace, Change::messages, Change::messages);
        return together(byMessage, Change::days, Change::days);
    }

    private interface With<T> {
        Change apply(Change change, SortedSet<T> all);
    }

    private static <T> List<Change> together(
            List<Change> changes, Function<Change, SortedSet<T>> respect, With<T> with) {
        var byRest = new LinkedHashMap<Change, List<Change>>();
        UnaryOperator<Change> rest =
                change -> with.apply(change, new TreeSet<>()).anonymous();
        changes.forEach(change -> byRest.computeIfAbsent(rest.apply(change), none -> new ArrayList<>())
                .add(change));
        return byRest.values().stream()
                .map(same -> same.stream()
                        .reduce((one, other) -> {
                            var all = new TreeSet<>(respect.apply(one));
                            all.addAll(respect.apply(other));
                            return with.apply(one, all).with(one.difference.and(other.difference));
                        })
                        .orElseThrow())
                .toList();
    }

    private Change anonymous() {
        return with(difference.anonymous());
    }

    private Change with(Difference other) {
        return new Change(messages, municipalities, senders, named, days, other);
    }
}
