package nl.samenhang.hub.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenhang.hub.learning.InventedWorld.MonthCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tries to find out a count below ten that was kept back, by differences between extracts: of months, of
 * municipalities, of groups, of a world with a family and the same without it.
 */
class ReidentificationTest {

    private static final int FEW = 10;

    /** A cell in the world with a family, or in the same world without it. */
    private record Unknown(boolean with, MonthCell cell) {}

    /** How a world is published, as far as an attacker can use it. */
    private interface Publication {
        void tell(InventedWorld world, Attacker<Unknown> attacker, boolean with);
    }

    /**
     * The strongest attacker there is: it is one of the organisations, has all extracts with and without a family, and
     * knows for each cell how many families are its own, being the one with most.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noCountBelowTenIsFoundOutByTakingAwayAnyFamily(long seed) {
        var world = InventedWorld.of(seed, 150);
        assertThat(truths(world, true).values()).as("counts about ten").containsAnyOf(9, 10, 11);
        for (var family : world.families()) {
            var found = foundOut(world, world.without(family), ReidentificationTest::asItIs);
            assertThat(found).isEmpty();
        }
    }

    @Test
    void roundingWithAThresholdAloneIsFoundOutByTakingAwayAFamily() {
        assertThat(isFoundOutWithAndWithout(ReidentificationTest::tensFromTen)).isTrue();
    }

    @Test
    void suppressionOfSmallCountsAloneIsFoundOutByTotals() {
        assertThat(isFoundOut(ReidentificationTest::exactWithTotalsOfMeasures)).isTrue();
    }

    @Test
    void suppressionOfSmallCountsAloneIsFoundOutBySumsOverMunicipalities() {
        assertThat(isFoundOut(ReidentificationTest::exactWithSumsOfMunicipalities))
                .isTrue();
    }

    @Test
    void suppressionOfSmallCountsAloneIsFoundOutByMonthsThatOverlap() {
        assertThat(isFoundOut(ReidentificationTest::exactWithTwoMonthsTogether)).isTrue();
    }

    /**
     * Whatever a count that is kept back is, from none to nine or any number of one organisation, there is a world with
     * that count that publishes the very same in all months: nothing at all can exclude any of them.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyCountThatIsKeptBackCanBeAnyNumber(long seed) {
        var dice = new Random(seed);
        var counts = InventedWorld.cells().stream()
                .collect(Collectors.toMap(cell -> cell, cell -> families(cell, dice.nextInt(25))));
        var world = worldOf(counts, null);
        var extracts = world.extracts();
        var keptBack = InventedWorld.cells().stream()
                .filter(cell -> InventedWorld.told(extracts, cell).isEmpty())
                .toList();
        assertThat(keptBack).hasSizeGreaterThan(100);

        for (var cell : some(keptBack, 15, dice)) {
            var others = worldOf(counts, cell);
            IntStream.range(0, FEW).forEach(number -> assertThat(
                            others.with(families(cell, number)).extracts())
                    .isEqualTo(extracts));
            var ofOne = Collections.nCopies(FEW + 7, InventedWorld.countingOnlyIn(cell, "team"));
            assertThat(others.with(ofOne).extracts()).isEqualTo(extracts);
        }
    }

    @Test
    void anExtractHasNoNumberButRangesOfTen() {
        var extracts = InventedWorld.of(1, 150).extracts().values();
        var told = extracts.stream()
                .flatMap(extract -> extract.municipalities().stream())
                .flatMap(municipality -> municipality.counts().stream())
                .filter(count -> count.atLeast() != null)
                .toList();

        assertThat(told).hasSizeGreaterThan(5).allSatisfy(count -> {
            assertThat(count.atLeast() % FEW).isZero();
            assertThat(count.atLeast()).isGreaterThanOrEqualTo(FEW);
            assertThat(count.atMost()).isEqualTo(count.atLeast() + FEW - 1);
        });
        assertThat(LearningExtract.class.getRecordComponents())
                .extracting(component -> component.getName())
                .containsExactly("month", "madeAt", "about", "measures", "municipalities");
        assertThat(LearningExtract.Municipality.class.getRecordComponents()).hasSize(2);
        assertThat(LearningExtract.Count.class.getRecordComponents()).hasSize(4);
    }

    private static boolean isFoundOutWithAndWithout(Publication publication) {
        return worlds().anyMatch(world -> world.families().stream()
                .anyMatch(family ->
                        !foundOut(world, world.without(family), publication).isEmpty()));
    }

    private static boolean isFoundOut(Publication publication) {
        return worlds().anyMatch(world -> !foundOut(world, null, publication).isEmpty());
    }

    private static Stream<InventedWorld> worlds() {
        return Stream.of(1L, 2L, 3L, 4L).map(seed -> InventedWorld.of(seed, 150));
    }

    /** Counts below ten of which fewer than ten values are left. */
    private static List<Unknown> foundOut(InventedWorld with, InventedWorld without, Publication publication) {
        var attacker = new Attacker<Unknown>();
        publication.tell(with, attacker, true);
        var truths = truths(with, true);
        if (without != null) {
            publication.tell(without, attacker, false);
            truths.putAll(truths(without, false));
            InventedWorld.cells()
                    .forEach(cell ->
                            attacker.knows(List.of(new Unknown(true, cell)), List.of(new Unknown(false, cell)), 0, 1));
        }
        attacker.conclude();
        truths.forEach((unknown, count) -> assertThat(attacker.of(unknown))
                .as("what the attacker concludes is true")
                .matches(range -> range.holds(count)));
        return truths.keySet().stream()
                .filter(unknown -> truths.get(unknown) < FEW)
                .filter(unknown -> attacker.of(unknown).values() < FEW)
                .toList();
    }

    private static Map<Unknown, Integer> truths(InventedWorld world, boolean with) {
        var truth = world.truth();
        return InventedWorld.cells().stream()
                .collect(Collectors.toMap(cell -> new Unknown(with, cell), cell -> truth.getOrDefault(cell, List.of())
                        .size()));
    }

    private static void asItIs(InventedWorld world, Attacker<Unknown> attacker, boolean with) {
        var extracts = world.extracts();
        var truth = world.truth();
        InventedWorld.cells().forEach(cell -> {
            var own = largest(truth.getOrDefault(cell, List.of()));
            var told = InventedWorld.told(extracts, cell);
            var unknown = new Unknown(with, cell);
            attacker.knows(
                    unknown,
                    told.map(band -> Math.max(band.atLeast(), own + FEW)).orElse(own),
                    told.map(Band::atMost).orElse(own + FEW - 1));
        });
    }

    private static void tensFromTen(InventedWorld world, Attacker<Unknown> attacker, boolean with) {
        truths(world, with).forEach((unknown, count) -> {
            var tens = count / FEW * FEW;
            attacker.knows(unknown, tens, tens + FEW - 1);
        });
    }

    private static void exactFromTen(InventedWorld world, Attacker<Unknown> attacker, boolean with) {
        truths(world, with)
                .forEach((unknown, count) ->
                        attacker.knows(unknown, count < FEW ? 0 : count, count < FEW ? FEW - 1 : count));
    }

    private static void exactWithTotalsOfMeasures(InventedWorld world, Attacker<Unknown> attacker, boolean with) {
        exactWith(
                world,
                attacker,
                with,
                cell -> cell.month() + cell.cell().municipality() + cell.cell().measure());
    }

    private static void exactWithSumsOfMunicipalities(InventedWorld world, Attacker<Unknown> attacker, boolean with) {
        exactWith(
                world,
                attacker,
                with,
                cell -> cell.month() + cell.cell().measure() + cell.cell().group());
    }

    private static void exactWithTwoMonthsTogether(InventedWorld world, Attacker<Unknown> attacker, boolean with) {
        for (var months = 0; months < 2; months++) {
            var shift = months;
            exactWith(world, attacker, with, cell -> (cell.month().getMonthValue() + shift) / 2 + "" + cell.cell());
        }
    }

    /** Exact counts from ten on, and exact totals of those that go together. */
    private static void exactWith(
            InventedWorld world, Attacker<Unknown> attacker, boolean with, Function<MonthCell, String> together) {
        exactFromTen(world, attacker, with);
        var truths = truths(world, with);
        truths.keySet().stream()
                .collect(Collectors.groupingBy(unknown -> together.apply(unknown.cell())))
                .values()
                .forEach(some -> {
                    var total = some.stream().mapToInt(truths::get).sum();
                    attacker.knows(some, List.of(), total < FEW ? 0 : total, total < FEW ? FEW - 1 : total);
                });
    }

    private static int largest(List<String> organisations) {
        return organisations.stream()
                .mapToInt(organisation -> Collections.frequency(organisations, organisation))
                .max()
                .orElse(0);
    }

    private static List<InventedWorld.Family> families(MonthCell cell, int number) {
        return IntStream.range(0, number)
                .mapToObj(at -> InventedWorld.countingOnlyIn(cell, "organisation-" + at % 3))
                .toList();
    }

    private static InventedWorld worldOf(Map<MonthCell, List<InventedWorld.Family>> counts, MonthCell except) {
        return new InventedWorld(counts.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(except))
                .flatMap(entry -> entry.getValue().stream())
                .toList());
    }

    private static List<MonthCell> some(List<MonthCell> of, int number, Random dice) {
        var shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, dice);
        return shuffled.subList(0, number);
    }
}
