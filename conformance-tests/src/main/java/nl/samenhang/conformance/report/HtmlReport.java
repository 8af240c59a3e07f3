package nl.samenhang.conformance.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenhang.conformance.scenario.ScenarioResult;
import nl.samenhang.conformance.scenario.StepResult;

/** One page that stands on its own: no script, no asset from elsewhere; every exchange folded under its scenario. */
public final class HtmlReport {
    private final RunReport report;
    private final Masking masking;

    public HtmlReport(RunReport report, Masking masking) {
        this.report = report;
        this.masking = masking;
    }

    /** Writes {@code report.html} into the folder, which is made when it is not there. Returns the file. */
    public Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve("report.html"), page());
    }

    private String page() throws IOException {
        return template()
                .replace("{{product}}", text(product()))
                .replace("{{hub}}", text(report.config().hub().toString()))
                .replace("{{started}}", text(report.started().toString()))
                .replace("{{summary}}", text(report.summary()))
                .replace("{{conformant}}", conformant())
                .replace(
                        "{{scenarios}}",
                        report.results().stream().map(this::scenario).collect(Collectors.joining("\n")));
    }

    private String product() {
        var product = report.config().product();
        return product.name()
                + (product.version() == null ? "" : " " + product.version())
                + (product.supplier() == null ? "" : ", " + product.supplier());
    }

    private String conformant() {
        return report.exitStatus() == 0
                ? "<p class=\"PASS\">Alles is geslaagd. / Everything passed.</p>"
                : "<p class=\"FAIL\">Niet alles is geslaagd. / Not everything passed.</p>";
    }

    private String scenario(ScenarioResult result) {
        return """
            <details class="scenario"%s>
            <summary><span class="verdict %s">%s</span> <b>%s</b><br><span lang="en">%s</span> <code>%s</code></summary>
            %s%s
            </details>"""
                .formatted(
                        result.reason().isEmpty() ? "" : " open",
                        result.verdict(),
                        dutch(result),
                        text(result.scenario().title().nl()),
                        text(result.scenario().title().en()),
                        text(result.scenario().id()),
                        result.reason().isEmpty() ? "" : "<p class=\"reason\">" + text(result.reason()) + "</p>",
                        steps(result.steps()));
    }

    private static String dutch(ScenarioResult result) {
        return switch (result.verdict()) {
            case PASS -> "geslaagd / pass";
            case FAIL -> "gezakt / fail";
            case ERROR -> "fout / error";
            case SKIP -> "overgeslagen / skip";
        };
    }

    private String steps(List<StepResult> steps) {
        return steps.stream().map(this::step).collect(Collectors.joining("\n", "<ol>", "</ol>"));
    }

    private String step(StepResult step) {
        String unmet = step.unmet().stream()
                .map(u -> "<li class=\"reason\">" + text(u) + "</li>")
                .collect(Collectors.joining());
        String expected =
                step.expected().stream().map(e -> "<li>" + text(e) + "</li>").collect(Collectors.joining());
        return """
            <li><b>%s</b>
            <h4>Verstuurd / sent</h4><pre>%s</pre>
            <h4>Verwacht / expected</h4><ul>%s</ul>
            <h4>Gezien / seen</h4><pre>%s</pre>%s</li>"""
                .formatted(
                        text(step.did()),
                        text(step.sent()),
                        expected,
                        text(step.seen()),
                        unmet.isEmpty() ? "" : "<h4>Klopt niet / does not hold</h4><ul>" + unmet + "</ul>");
    }

    private String text(String raw) {
        return masking.mask(raw)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String template() throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream("/report.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
