package nl.samenhang.hub.learning;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An extract for a spreadsheet (RFC 4180): only codes and numbers, so nothing needs quotes. What is not told is empty,
 * not zero.
 */
public final class ExtractCsv {

    private static final String HEADER = "month,municipality,measure,group,families_at_least,families_at_most\r\n";

    private ExtractCsv() {}

    public static String of(LearningExtract extract) {
        return HEADER
                + extract.municipalities().stream()
                        .flatMap(municipality -> municipality.counts().stream()
                                .map(count -> line(extract.month(), municipality.code(), count)))
                        .collect(Collectors.joining());
    }

    private static String line(Object month, String municipality, LearningExtract.Count count) {
        return Stream.of(
                                month,
                                municipality,
                                count.measure(),
                                count.group(),
                                Objects.requireNonNullElse(count.atLeast(), ""),
                                Objects.requireNonNullElse(count.atMost(), ""))
                        .map(Object::toString)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }
}
