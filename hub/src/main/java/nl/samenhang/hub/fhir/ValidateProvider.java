package nl.samenhang.hub.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.server.IResourceProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * FHIR R4 OperationDefinition Resource-validate for one resource type. The body is judged as it came: the library would
 * leave out what it does not know. Nothing of it is kept.
 */
public final class ValidateProvider implements IResourceProvider {

    private final FhirContext fhir;
    private final String type;
    private final ResourceJudge judge;
    private final int mostBytes;

    ValidateProvider(FhirContext fhir, String type, ResourceJudge judge, int mostBytes) {
        this.fhir = fhir;
        this.type = type;
        this.judge = judge;
        this.mostBytes = mostBytes;
    }

    @Override
    public Class<? extends IBaseResource> getResourceType() {
        return fhir.getResourceDefinition(type).getImplementingClass();
    }

    /** What is wrong with it, which is an answer and no failure: 200. */
    @Operation(name = "$validate", manualRequest = true, manualResponse = true)
    public void validate(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var submission = Submission.of(body(request), profiles(request));
        if (!submission.type().equals(type)) {
            throw Fault.OTHER_TYPE.told();
        }
        var outcome = fhir.newJsonParser().encodeResourceToString(judge.judge(submission));
        response.setContentType("application/fhir+json;charset=UTF-8");
        response.getOutputStream().write(outcome.getBytes(StandardCharsets.UTF_8));
    }

    private String body(HttpServletRequest request) throws IOException {
        if (Optional.ofNullable(request.getContentType()).orElse("").contains("xml")) {
            throw Fault.NOT_JSON.told();
        }
        var body = request.getInputStream().readNBytes(mostBytes + 1);
        if (body.length > mostBytes) {
            throw Fault.TOO_LONG.told();
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private static List<String> profiles(HttpServletRequest request) {
        var named = request.getParameterValues("profile");
        return named == null ? List.of() : List.of(named);
    }
}
