package nl.samenhang.hub.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenhang.hub.policy.PolicyMatrix.Line;
import org.springframework.web.util.HtmlUtils;

/** The matrix as one page that needs nothing beside itself, to be read, printed and signed. */
public record PolicyPage(PolicyMatrix matrix) {

    /** The page, in Dutch. */
    public String html() {
        return template()
                .replace("{hash}", HtmlUtils.htmlEscape(matrix.hash()))
                .replace("{roles}", cells("th scope=\"col\"", "th", matrix.roles()))
                .replace("{sending}", rows(matrix.sending()))
                .replace("{receiving}", rows(matrix.receiving()))
                .replace("{conditions}", conditions());
    }

    private static String rows(List<Line> table) {
        return table.stream()
                .map(line -> "<tr><th scope=\"row\">" + HtmlUtils.htmlEscape(line.what()) + "</th>"
                        + cells("td", "td", line.cells()) + "</tr>\n")
                .collect(Collectors.joining());
    }

    private static String cells(String begin, String end, List<String> texts) {
        return texts.stream()
                .map(text -> "<" + begin + ">" + HtmlUtils.htmlEscape(text) + "</" + end + ">")
                .collect(Collectors.joining());
    }

    private String conditions() {
        return matrix.conditions().stream()
                .map(condition -> "<tr><th scope=\"row\">" + condition.letter() + "</th>"
                        + cells("td", "td", List.of(condition.purposes(), condition.bases())) + "</tr>\n")
                .collect(Collectors.joining());
    }

    private static String template() {
        try (var page = PolicyPage.class.getResourceAsStream("/policy.html")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("policy.html is not in the jar", e);
        }
    }
}
