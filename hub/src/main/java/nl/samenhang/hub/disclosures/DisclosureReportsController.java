package nl.samenhang.hub.disclosures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Optional;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.receive.RefusalProblem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

/** What the family can see (contract, section 1). Who is sought stands in the body, never in an address. */
@RestController
final class DisclosureReportsController {

    private static final int MOST_BYTES = 4096;
    /** The page brings its own style sheet, and nothing else is to be fetched or run. */
    private static final String ONLY_STYLE =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final DisclosureReports reports;
    private final ReportBundle bundles;
    private final JsonMapper json;

    DisclosureReportsController(DisclosureReports reports, ReportBundle bundles, JsonMapper json) {
        this.reports = reports;
        this.bundles = bundles;
        this.json = json;
    }

    @PostMapping(Report.PATH)
    @Operation(
            summary = "What was shared about a person or a family, in plain Dutch",
            description =
                    "Wat er over een persoon of een gezin is gedeeld / What was shared about a person or a family: when,"
                            + " from whom, to whom, which kinds of data, why that was allowed, what was kept back and whom"
                            + " to ask. The Accept header chooses JSON, a page to print, a PDF or FHIR AuditEvents. Only of a"
                            + " family in whose exchanges the caller had a part; of any other, known or not, the list is"
                            + " empty. What would harm somebody is left out, which every report says may be so. At most "
                            + DisclosureReports.MOST
                            + " exchanges; the header Link (rel=next) leads to the next part, with the same body. Each call"
                            + " is an entry of the audit trail.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(type = "object"),
                                            examples = {
                                                @ExampleObject(
                                                        name = "person",
                                                        value = "{\"person\": {\"bsn\": \"999900018\"}}"),
                                                @ExampleObject(
                                                        name = "family",
                                                        value = "{\"family\": \"0123456789abcdef01234567\"}")
                                            })))
    @ApiResponse(
            responseCode = "200",
            description = "The report, in the form that was asked for",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = Report.class)),
                @Content(mediaType = "application/fhir+json", schema = @Schema(type = "object")),
                @Content(mediaType = "text/html", schema = @Schema(type = "string")),
                @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary"))
            })
    @ApiResponse(responseCode = "400", description = "No readable JSON", content = @Content)
    @ApiResponse(responseCode = "406", description = "None of these forms is accepted", content = @Content)
    @ApiResponse(responseCode = "422", description = "Every wrong field at once", content = @Content)
    @ApiResponse(responseCode = "503", description = "The audit trail cannot be written", content = @Content)
    @Parameter(
            name = "before",
            in = ParameterIn.QUERY,
            description = "where the next part begins, from the header Link")
    ResponseEntity<?> report(Principal caller, HttpServletRequest request) throws IOException {
        // the body first: asking for a parameter would read a body that calls itself a form
        var body = request.getInputStream().readNBytes(MOST_BYTES);
        var form = form(request);
        if (form.isEmpty()) {
            return notAcceptable();
        }
        try {
            return answer(
                    form.get(), reports.report(caller.getName(), Sought.in(body, request.getParameter("before"))));
        } catch (MessageRejected wrong) {
            return RefusalProblem.withoutReceipt(wrong.refusal(), null, wrong.issues());
        }
    }

    private static Optional<ReportForm> form(HttpServletRequest request) {
        try {
            return ReportForm.among(
                    new HeaderContentNegotiationStrategy().resolveMediaTypes(new ServletWebRequest(request)));
        } catch (HttpMediaTypeNotAcceptableException unreadable) {
            return Optional.empty();
        }
    }

    private ResponseEntity<byte[]> answer(ReportForm form, Report report) {
        var answer = ResponseEntity.ok()
                .contentType(form.type())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header("Content-Security-Policy", ONLY_STYLE);
        if (report.next() != null) {
            answer.header(HttpHeaders.LINK, "<" + report.nextAddress() + ">; rel=\"next\"");
        }
        return answer.body(written(form, report));
    }

    private byte[] written(ReportForm form, Report report) {
        var page = new ReportPage(report, reports.words());
        return switch (form) {
            case JSON -> json.writeValueAsBytes(report);
            case FHIR -> bundles.json(report).getBytes(StandardCharsets.UTF_8);
            case HTML -> page.html().getBytes(StandardCharsets.UTF_8);
            case PDF -> new ReportPdf(page).bytes();
        };
    }

    private static ResponseEntity<ProblemDetail> notAcceptable() {
        return ResponseEntity.status(HttpStatus.NOT_ACCEPTABLE)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(
                        HttpStatus.NOT_ACCEPTABLE,
                        "Kies in Accept application/json, application/fhir+json, text/html of application/pdf. / Choose"
                                + " one of these in Accept."));
    }
}
