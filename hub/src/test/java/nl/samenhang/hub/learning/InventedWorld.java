package nl.samenhang.hub.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.hub.learning.Counted.Cell;

/** Families whose course is thrown with dice, of few months and municipalities, so that many counts are about ten. */
record InventedWorld(List<Family> families) {

    static final List<YearMonth> MONTHS = Stream.iterate(YearMonth.of(2026, 1), month -> month.plusMonths(1))
            .limit(12)
            .toList();

    private static final List<String> MUNICIPALITIES = List.of("0344", "0589", "");
    private static final List<String> REPORTERS =
            List.of("politie", "politie", "school", "ggz", "huisarts", "buurtteam");
    private static final List<String> HELPERS = List.of("team", "ggz", "jeugdhulp-een", "jeugdhulp-twee", "save");
    private static final List<String> OUTCOMES = List.of("accepted", "accepted-as-team", "returned-with-reason");
    private static final List<String> HEARINGS =
            List.of("heard", "heard+declined", "not-heard-safety", "not-yet-heard");

    /** A family, by where it counts. */
    record Family(List<Counted> counted) {

        static Family of(String words) {
            return new Family(ToldCourse.of(words).counted().toList());
        }
    }

    /** A cell of one month. */
    record MonthCell(YearMonth month, Cell cell) {}

    static InventedWorld of(long seed, int size) {
        var dice = new Random(seed);
        return new InventedWorld(Stream.generate(() -> family(dice)).limit(size).toList());
    }

    private static Family family(Random dice) {
        var report = LocalDate.of(2026, 1, 1).plusDays(dice.nextInt(60));
        // one in ten is of nobody knows where
        var municipality = MUNICIPALITIES.get(Math.max(0, dice.nextInt(10) - 7));
        var in = municipality.isEmpty() ? "" : " in " + municipality;
        var words = new ArrayList<String>();
        words.add(report + " " + one(REPORTERS, dice) + ": report to vt" + in);
        add(words, dice, 60, report.plusDays(dice.nextInt(20)), "vt: transfer to team");
        add(words, dice, 70, report.plusDays(dice.nextInt(60)), one(HELPERS, dice) + ": help");
        add(words, dice, 30, report.plusDays(dice.nextInt(60)), one(REPORTERS, dice) + ": report to vt");
        add(words, dice, 50, report.plusDays(dice.nextInt(60)), one(HELPERS, dice) + ": answer " + one(OUTCOMES, dice));
        add(
                words,
                dice,
                30,
                report.plusDays(dice.nextInt(60)),
                one(HELPERS, dice) + ": hearing " + one(HEARINGS, dice));
        words.sort(Comparator.comparing(word -> word.substring(0, "yyyy-mm-dd".length())));
        return Family.of(String.join("; ", words));
    }

    private static void add(List<String> words, Random dice, int percent, LocalDate day, String what) {
        if (dice.nextInt(100) < percent) {
            words.add(day + " " + what);
        }
    }

    private static String one(List<String> of, Random dice) {
        return of.get(dice.nextInt(of.size()));
    }

    InventedWorld without(Family family) {
        return new InventedWorld(
                families.stream().filter(other -> other != family).toList());
    }

    InventedWorld with(Collection<Family> more) {
        return new InventedWorld(Stream.concat(families.stream(), more.stream()).toList());
    }

    private Stream<Counted> counted() {
        return families.stream().flatMap(family -> family.counted().stream());
    }

    /** As an outsider gets it. */
    Map<YearMonth, LearningExtract> extracts() {
        var counted = counted().toList();
        return MONTHS.stream()
                .collect(Collectors.toMap(
                        month -> month,
                        month -> LearningExtract.of(month, counted, LearningRules.ours(), Instant.EPOCH),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** As nobody but the hub knows it: for each cell of each month the organisations of its families. */
    Map<MonthCell, List<String>> truth() {
        var truth = new HashMap<MonthCell, List<String>>();
        counted().forEach(counted -> truth.computeIfAbsent(
                        new MonthCell(counted.month(), counted.cell()), cell -> new ArrayList<>())
                .add(counted.organisation()));
        return truth;
    }

    /** Every cell that an extract can have. */
    static List<MonthCell> cells() {
        return MONTHS.stream()
                .flatMap(month -> Stream.of("0344", "0589").flatMap(code -> LearningRules.ours().measures().stream()
                        .flatMap(measure -> measure.groups().stream()
                                .map(group -> new MonthCell(month, new Cell(code, measure.id(), group.id()))))))
                .toList();
    }

    /** What an extract tells of a cell, if it does. */
    static Optional<Band> told(Map<YearMonth, LearningExtract> extracts, MonthCell cell) {
        return extracts.get(cell.month()).municipalities().stream()
                .filter(municipality -> municipality.code().equals(cell.cell().municipality()))
                .flatMap(municipality -> municipality.counts().stream())
                .filter(count -> count.measure().equals(cell.cell().measure())
                        && count.group().equals(cell.cell().group())
                        && count.atLeast() != null)
                .map(count -> new Band(count.atLeast(), count.atMost()))
                .findFirst();
    }

    /** A family that counts in this cell and nowhere else. */
    static Family countingOnlyIn(MonthCell at, String organisation) {
        var day = at.month().atDay(15);
        var in = " in " + at.cell().municipality();
        var group = at.cell().group();
        var words =
                switch (at.cell().measure()) {
                    case "lead-time" -> day.minusDays(daysOf(group)) + " politie: report; " + day + " " + organisation
                            + ": help" + in;
                    case "reported-again" -> day.minusDays(daysOf(group)) + " politie: report; " + day + " "
                            + organisation + ": report" + in;
                    case "organisations" -> day.minusMonths(6) + " " + organisation + ": report to " + NAMES.get(group)
                            + in;
                    case "referral-outcome" -> day + " " + organisation + ": answer "
                            + (group.equals("returned") ? "returned-with-reason" : group) + in;
                    default -> day + " " + organisation + ": hearing " + (group.equals("everybody") ? "heard" : group)
                            + in;
                };
        return Family.of(words);
    }

    private static final Map<String, String> NAMES =
            Map.of("one", "vt", "two", "vt,team", "three", "vt,team,raad", "more", "vt,team,raad,court,gi");

    private static long daysOf(String group) {
        return Map.of(
                        "week", 5L,
                        "five-weeks", 20L,
                        "three-months", 60L,
                        "longer", 120L,
                        "month", 20L,
                        "half-year", 100L,
                        "later", 300L)
                .get(group);
    }
}
