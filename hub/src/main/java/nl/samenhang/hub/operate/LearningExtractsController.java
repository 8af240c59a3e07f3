package nl.samenhang.hub.operate;

import io.swagger.v3.oas.annotations.Operation;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import nl.samenhang.hub.learning.ExtractCsv;
import nl.samenhang.hub.learning.LearningExtract;
import nl.samenhang.hub.learning.LearningExtracts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out what can be learned from the chain without recognising anyone. */
@RestController
final class LearningExtractsController {

    private static final String PATH = "/v1/learning-extracts/{month}";
    private static final String CSV = "text/csv";

    private final LearningExtracts extracts;

    LearningExtractsController(LearningExtracts extracts) {
        this.extracts = extracts;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The extract without names of a month, as yyyy-MM",
            description =
                    "Counts of families per municipality, in ranges of ten, about no one who can be recognised. It is"
                            + " made once, on the third day after the month ended, and always answered the same; 404 before that."
                            + " Also as text/csv.")
    LearningExtract json(@PathVariable String month) {
        try {
            return extracts.of(YearMonth.parse(month)).orElseThrow(LearningExtractsController::none);
        } catch (DateTimeParseException e) {
            throw none();
        }
    }

    @GetMapping(path = PATH, produces = CSV)
    String csv(@PathVariable String month) {
        return ExtractCsv.of(json(month));
    }

    private static ErrorResponseException none() {
        var words =
                "Van deze maand is er geen uittreksel, of nog niet: het wordt gemaakt op de derde dag na die maand. Schrijf een maand als 2026-10. /"
                        + " There is no extract of this month, or not yet: it is made on the third day after that month. Write a month as 2026-10.";
        return new ErrorResponseException(
                HttpStatus.NOT_FOUND, ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, words), null);
    }
}
