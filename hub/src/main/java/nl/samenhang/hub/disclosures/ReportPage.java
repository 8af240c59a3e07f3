package nl.samenhang.hub.disclosures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.hub.disclosures.Line.Party;
import nl.samenhang.hub.disclosures.Line.Word;
import org.springframework.web.util.HtmlUtils;

/** A report as one page that needs nothing beside itself, to be read and printed; well-formed as XML too. */
record ReportPage(Report report, Words words) {

    private static final String PAGE = read("page.html");
    private static final String EXCHANGE = read("exchange.html");

    /** The page, in Dutch. */
    String html() {
        return PAGE.replace("{title}", escaped(report.title()))
                .replace("{made}", escaped(words.moment(report.made())))
                .replace("{by}", escaped(reached(report.by())))
                .replace("{leftOut}", escaped(report.leftOut()))
                .replace("{more}", report.more() == null ? "" : paragraph(report.more()))
                .replace("{exchanges}", exchanges());
    }

    private String exchanges() {
        return report.exchanges().isEmpty()
                ? paragraph(words.text("empty"))
                : report.exchanges().stream().map(this::exchange).collect(Collectors.joining("\n"));
    }

    private String exchange(Line line) {
        return EXCHANGE.replace("{note}", line.note() == null ? "" : paragraph(line.note()))
                .replace("{when}", escaped(line.when()))
                .replace("{message}", escaped(line.message().nl()))
                .replace("{data}", escaped(list(line.data())))
                .replace("{why}", escaped(line.why().nl()))
                .replace("{law}", escaped(line.why().law()))
                .replace("{keptBack}", escaped(list(line.keptBack())))
                .replace("{from}", escaped(line.from().name()))
                .replace("{to}", escaped(line.to().name()))
                .replace("{ask}", escaped(reached(line.ask())));
    }

    private String list(List<Word> words) {
        return words.isEmpty()
                ? this.words.text("nothing")
                : words.stream().map(Word::nl).collect(Collectors.joining(", "));
    }

    private String reached(Party party) {
        var ways =
                Stream.of(party.phone(), party.email()).filter(Objects::nonNull).toList();
        return party.name() + (ways.isEmpty() ? ". " + words.text("nobody-to-call") : ", " + String.join(", ", ways));
    }

    private static String paragraph(String text) {
        return "<p>" + escaped(text) + "</p>";
    }

    /** For HTML and XML both: no names of characters, and none that XML does not know. A brace fills no place. */
    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text.replaceAll("\\p{Cntrl}", " "), StandardCharsets.UTF_8.name())
                .replace("{", "&#123;");
    }

    private static String read(String name) {
        try (var file = ReportPage.class.getResourceAsStream("/disclosures/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is not in the jar", e);
        }
    }
}
