package nl.samenhang.hub.disclosures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.samenhang.hub.disclosures.Message.Party;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** The four forms of a report, as text. */
final class Forms {

    static final List<String> ALL =
            List.of("application/json", "application/fhir+json", "text/html", "application/pdf");

    private Forms() {}

    static List<String> texts(ReportingHub hub, Party asker, String body) {
        return ALL.stream().map(form -> text(hub, asker, body, form)).toList();
    }

    static String text(ReportingHub hub, Party asker, String body, String form) {
        var answer = hub.asked(asker, body, form);
        assertThat(answer.statusCode()).as(form).isEqualTo(200);
        return form.endsWith("pdf") ? pdf(answer.body()) : ReportingHub.text(answer);
    }

    static String pdf(byte[] document) {
        try (var pdf = Loader.loadPDF(document)) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
