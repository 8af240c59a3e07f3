package nl.samenhang.hub.learning;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.samenhang.hub.learning.Counted.Cell;
import nl.samenhang.profiles.Text;

/**
 * The extract of a month: what may be told, and nothing else.
 *
 * @param month in days of the Netherlands
 * @param madeAt when it was made; it is made once, and always answered the same
 * @param about what a reader must know of the counts
 * @param measures what the counts mean
 * @param municipalities by their code; one of which nothing can be told is not there
 */
public record LearningExtract(
        YearMonth month, Instant madeAt, Text about, List<Meaning> measures, List<Municipality> municipalities) {

    /** What a measure or a group of it means; a group has no groups. */
    public record Meaning(String id, Text words, List<Meaning> groups) {}

    /**
     * A municipality of which something can be told, with each group of each measure.
     *
     * @param code of CBS
     */
    public record Municipality(String code, List<Count> counts) {}

    /**
     * How many families are in a group, in a range of ten; both null when that is not told.
     *
     * @param measure id of the measure
     * @param group id of the group
     */
    public record Count(String measure, String group, Integer atLeast, Integer atMost) {}

    /** Of the families that count; those that count in another month are left out. */
    static LearningExtract of(YearMonth month, Collection<Counted> families, LearningRules rules, Instant now) {
        var told = new TreeMap<String, Map<Cell, Band>>();
        organisations(month, families).forEach((cell, organisations) -> Band.of(organisations)
                .ifPresent(band -> told.computeIfAbsent(cell.municipality(), code -> new HashMap<>())
                        .put(cell, band)));
        return new LearningExtract(
                month,
                now,
                rules.about(),
                rules.measures().stream().map(LearningExtract::meaning).toList(),
                told.entrySet().stream()
                        .map(entry -> municipality(entry.getKey(), entry.getValue(), rules))
                        .toList());
    }

    /** For each cell the organisations of its families, one for each family. */
    private static Map<Cell, List<String>> organisations(YearMonth month, Collection<Counted> families) {
        return families.stream()
                .filter(counted -> counted.month().equals(month))
                .collect(Collectors.groupingBy(
                        Counted::cell, Collectors.mapping(Counted::organisation, Collectors.toList())));
    }

    private static Municipality municipality(String code, Map<Cell, Band> told, LearningRules rules) {
        return new Municipality(
                code,
                rules.measures().stream()
                        .flatMap(measure -> measure.groups().stream()
                                .map(group -> count(new Cell(code, measure.id(), group.id()), told)))
                        .toList());
    }

    private static Count count(Cell cell, Map<Cell, Band> told) {
        var band = Optional.ofNullable(told.get(cell));
        return new Count(
                cell.measure(),
                cell.group(),
                band.map(Band::atLeast).orElse(null),
                band.map(Band::atMost).orElse(null));
    }

    private static Meaning meaning(Measure measure) {
        return new Meaning(
                measure.id(),
                measure.words(),
                measure.groups().stream()
                        .map(group -> new Meaning(group.id(), group.words(), List.of()))
                        .toList());
    }
}
