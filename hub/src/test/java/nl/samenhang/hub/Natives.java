package nl.samenhang.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.samenhang.profiles.ProfilePackage;

/** Messages in native formats, from the examples of the mappings; each with an id of its own. */
public final class Natives {

    private Natives() {}

    /** The police report a family in Oudewater; the mother is at a secret address. */
    public static String policeReport() {
        return policeReport(UUID.randomUUID().toString());
    }

    public static String policeReport(String reference) {
        return withReference(example("stuf-jz-vt-melding/examples/police-report-oudewater.xml"), reference);
    }

    /** The local team asks the Raad for an investigation. */
    public static String requestForInvestigation() {
        return withReference(
                example("stuf-jz-vto/examples/unborn-child-two-documents.xml"),
                UUID.randomUUID().toString());
    }

    /** Veilig Thuis hands a report to the local team, as FHIR. */
    public static String transferAfterTriage() {
        var json = ProfilePackage.examples()
                .filter(example -> example.contains("\"transfer-after-triage\""))
                .findFirst()
                .orElseThrow();
        var bundle = WholeHub.json(json);
        var header = bundle.path("entry").path(0).path("resource").path("id").asString();
        return json.replace(header, UUID.randomUUID().toString())
                .replace(
                        '"' + bundle.path("id").asString() + '"',
                        '"' + UUID.randomUUID().toString() + '"')
                .replace(
                        '"' + bundle.path("identifier").path("value").asString() + '"',
                        '"' + UUID.randomUUID().toString() + '"');
    }

    private static String withReference(String xml, String reference) {
        return xml.replaceFirst("<StUF:referentienummer>[^<]*<", "<StUF:referentienummer>" + reference + "<");
    }

    private static String example(String path) {
        try (var stream = Natives.class.getResourceAsStream("/formats/" + path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
