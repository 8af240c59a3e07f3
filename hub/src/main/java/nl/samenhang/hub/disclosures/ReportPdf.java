package nl.samenhang.hub.disclosures;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The page as a tagged PDF (PDF/UA), which a screen reader can read. Its font is in it; nothing is fetched. */
record ReportPdf(ReportPage page) {

    private static final String FAMILY = "Liberation Sans";
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static {
        // the library would write to the log what it reads
        XRLog.setLoggingEnabled(false);
    }

    /** The document. */
    byte[] bytes() {
        try (var out = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            builder.useFont(() -> PDDocument.class.getResourceAsStream(FONT), FAMILY);
            builder.usePdfUaAccessibility(true);
            builder.useUriResolver((base, uri) -> null);
            builder.withHtmlContent(page.html(), null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the report cannot be written as a PDF", e);
        }
    }
}
