package nl.samenhang.hub.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenhang.hub.compare.Difference.Side;
import nl.samenhang.profiles.Text;
import org.springframework.web.util.HtmlUtils;

/** A comparison as one page that needs nothing beside itself, Dutch and English. */
public record ReleasePage(Comparison comparison) {

    private static final String ROW =
            """
            <tr><th scope="row">%s</th><td>%s</td><td>%s</td></tr>
            """;

    /** The page; every word of a configuration in it is escaped. */
    public String html() {
        var words = new NoteWords(comparison);
        return template()
                .replace("{verdict}", inBoth(words.verdict()))
                .replace("{basis}", inBoth(words.basis()))
                .replace("{changes}", changes(words))
                .replace("{files}", files());
    }

    private String changes(NoteWords words) {
        return comparison.changes().stream()
                .map(change -> ROW.formatted(
                        inBoth(words.about(change)),
                        sides(change.difference().before()),
                        sides(change.difference().after())))
                .collect(Collectors.joining());
    }

    private String files() {
        return comparison.files().entrySet().stream()
                .map(file -> "<li><code>" + HtmlUtils.htmlEscape(file.getKey()) + "</code> " + inBoth(file.getValue())
                        + "</li>\n")
                .collect(Collectors.joining());
    }

    private static String sides(List<Side> sides) {
        return sides.isEmpty()
                ? inBoth(NoteWords.NOTHING)
                : sides.stream()
                        .map(side -> "<p>" + inBoth(side.inWords()) + "</p>")
                        .collect(Collectors.joining());
    }

    private static String inBoth(Text text) {
        return HtmlUtils.htmlEscape(text.nl()) + " <span lang=\"en\">" + HtmlUtils.htmlEscape(text.en()) + "</span>";
    }

    private static String template() {
        try (var page = ReleasePage.class.getResourceAsStream("/release-note.html")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("release-note.html is not in the jar", e);
        }
    }
}
