package nl.samenhang.hub.learning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenhang.hub.learning.Counted.Cell;
import nl.samenhang.hub.learning.LearningRules.Sign;
import nl.samenhang.hub.learning.Measure.Group;

/**
 * The course of things with one family, and where it counts: in each group at most once, by its first time, so that no
 * two months hold the same family for the same reason.
 *
 * @param events in the order in which the hub accepted them
 */
record FamilyCourse(List<LearningEvent> events, LearningRules rules) {

    /** Over how many months from its first report it is looked at how a family was handed on. */
    static final int MONTHS_FOLLOWED = 6;

    /** Where it counts; not where no municipality is known. What comes later changes nothing in an earlier month. */
    Stream<Counted> counted() {
        return Stream.of(leadTime(), organisations(), reportedAgain(), outcomes(), hearing())
                .flatMap(some -> some)
                .filter(counted -> !counted.cell().municipality().isEmpty());
    }

    private Stream<Counted> leadTime() {
        var report = first(rules.messages().report(), 0);
        var help = report.isPresent() ? first(rules.messages().help(), report.getAsInt() + 1) : report;
        return help.stream().mapToObj(at -> {
            var measure = rules.measure("lead-time");
            return counted(measure, measure.groupOf(days(report.getAsInt(), at)), at);
        });
    }

    private Stream<Counted> reportedAgain() {
        var report = first(rules.messages().report(), 0);
        var again = report.isPresent() ? first(rules.messages().report(), report.getAsInt() + 1) : report;
        return again.stream().mapToObj(at -> {
            var measure = rules.measure("reported-again");
            return counted(measure, measure.groupOf(days(report.getAsInt(), at)), at);
        });
    }

    private Stream<Counted> organisations() {
        var measure = rules.measure("organisations");
        return first(rules.messages().report(), 0).stream().boxed().flatMap(report -> {
            var end = events.get(report).day().plusMonths(MONTHS_FOLLOWED);
            var number = handedTo(report, end);
            return number == 0
                    ? Stream.empty()
                    : Stream.of(counted(measure, measure.groupOf(number), report, YearMonth.from(end)));
        });
    }

    private long handedTo(int report, LocalDate end) {
        return events.stream()
                .skip(report)
                .filter(event -> event.day().isBefore(end))
                .filter(event -> Sign.anyFits(rules.messages().handOver(), event))
                .flatMap(event -> event.recipients().stream())
                .distinct()
                .count();
    }

    private Stream<Counted> outcomes() {
        var measure = rules.measure("referral-outcome");
        var answers = rules.messages().answer();
        return measure.groups().stream()
                .flatMap(group ->
                        first(event -> Sign.anyFits(answers, event) && group.holds(event.outcomes()), 0).stream()
                                .mapToObj(at -> counted(measure, group, at)));
    }

    private Stream<Counted> hearing() {
        var measure = rules.measure("hearing");
        var reports = rules.messages().hearing();
        return first(event -> Sign.anyFits(reports, event) && !event.hearings().isEmpty(), 0).stream()
                .boxed()
                .flatMap(at -> measure.groupsOf(events.get(at).hearings()).map(group -> counted(measure, group, at)));
    }

    private OptionalInt first(List<Sign> signs, int from) {
        return first(event -> Sign.anyFits(signs, event), from);
    }

    private OptionalInt first(Predicate<LearningEvent> wanted, int from) {
        return IntStream.range(from, events.size())
                .filter(at -> wanted.test(events.get(at)))
                .findFirst();
    }

    private long days(int from, int until) {
        return ChronoUnit.DAYS.between(events.get(from).day(), events.get(until).day());
    }

    private Counted counted(Measure measure, Group group, int at) {
        return counted(measure, group, at, YearMonth.from(events.get(at).day()));
    }

    private Counted counted(Measure measure, Group group, int at, YearMonth month) {
        return new Counted(
                month,
                new Cell(municipality(at), measure.id(), group.id()),
                events.get(at).sender());
    }

    /** As last told by then; empty when it was never told. */
    private String municipality(int at) {
        return events.subList(0, at + 1).stream()
                .map(LearningEvent::municipality)
                .filter(code -> !code.isEmpty())
                .reduce("", (earlier, later) -> later);
    }
}
