package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.samenhang.profiles.ProfileValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random messages of every format go in, out and in again: nothing is gone that was not told. The build makes some of
 * each, {@code -Dsamenhang.messages=1000} a thousand. A failure names its seed; one message again, with its text:
 * {@code -Dtest=GeneratedRoundTripTest -DargLine="-Dsamenhang.format=ID -Dsamenhang.seed=N"}. With
 * {@code -Dsamenhang.write-expected=true} the figures are kept and the tables of the README written anew.
 */
class GeneratedRoundTripTest {
    private static final int MESSAGES = Integer.getInteger("samenhang.messages", 100);
    private static final int JUDGED_BY_PROFILES = Integer.getInteger("samenhang.judged", 5);
    private static final int MOST_REFUSED_PERCENT = 15;
    private static final ProfileValidator PROFILES = ProfileValidator.load();
    private static final Map<String, GeneratedFigures.Row> COUNTED = new TreeMap<>();

    @BeforeAll
    static void sayWhatIsSkipped() {
        if (!Files.isDirectory(Standards.folder())) {
            System.out.println(
                    "Public schemas not found (set -Dsamenhang.standards=DIR): no messages made for XML formats");
        }
    }

    static Stream<GeneratedFormat> formats() {
        String only = System.getProperty("samenhang.format", "");
        return GeneratedFormat.all().filter(format -> format.name().startsWith(only));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void nothingIsGoneThatWasNotTold(GeneratedFormat format) {
        Long one = Long.getLong("samenhang.seed");
        GeneratedReport report = one == null ? run(format) : again(format, one);
        report.write();
        if (one == null) {
            COUNTED.put(format.name(), report.row());
        } else {
            System.out.println(format.generator().message(one));
        }
        assertThat(report.faults()).isEmpty();
        if (one == null) {
            assertThat(report.refusedPercent()).as(report.refusals()).isLessThan(MOST_REFUSED_PERCENT);
            assertThat(report.read()).as(report.refusals()).isPositive();
        }
    }

    @AfterAll
    static void keepTheFigures() {
        if (Boolean.getBoolean("samenhang.write-expected")) {
            new GeneratedFigures().keep(COUNTED);
        }
    }

    /** Until as many as asked have been read: rules refuse some of what the schema allows. */
    private static GeneratedReport run(GeneratedFormat format) {
        GeneratedReport report = new GeneratedReport(format);
        long from = 1;
        while (report.read() < MESSAGES && from < 2L * MESSAGES) {
            long to = from + MESSAGES - report.read();
            trips(format, LongStream.range(from, to)).forEach(report::add);
            from = to;
        }
        report.judge(PROFILES, JUDGED_BY_PROFILES);
        return report;
    }

    private static GeneratedReport again(GeneratedFormat format, long seed) {
        GeneratedReport report = new GeneratedReport(format);
        trips(format, LongStream.of(seed)).forEach(report::add);
        report.judge(PROFILES, 1);
        return report;
    }

    private static List<GeneratedReport.Case> trips(GeneratedFormat format, LongStream seeds) {
        return seeds.parallel()
                .mapToObj(seed -> new GeneratedReport.Case(
                        seed,
                        new GeneratedTrip(format.format(), format.schema())
                                .run(format.generator().message(seed))))
                .collect(ArrayList::new, List::add, List::addAll);
    }
}
