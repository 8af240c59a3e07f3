package nl.samenhang.hub.disclosures;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/** In which form a report is given; the first when nothing is asked for. */
enum ReportForm {
    JSON(MediaType.APPLICATION_JSON),
    FHIR(MediaType.parseMediaType("application/fhir+json")),
    HTML(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8)),
    PDF(MediaType.APPLICATION_PDF);

    private final MediaType type;

    ReportForm(MediaType type) {
        this.type = type;
    }

    MediaType type() {
        return type;
    }

    /** @param accepted the preferred one first */
    static Optional<ReportForm> among(List<MediaType> accepted) {
        return accepted.stream()
                .flatMap(one -> Stream.of(values()).filter(form -> one.isCompatibleWith(form.type)))
                .findFirst();
    }
}
