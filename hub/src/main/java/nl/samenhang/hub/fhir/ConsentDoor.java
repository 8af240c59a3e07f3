package nl.samenhang.hub.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * FHIR R4 create and update of Consent. The body is taken as it came: the library's own way would read it before
 * anything is checked, and leave out what it does not know.
 */
@Component
final class ConsentDoor extends OncePerRequestFilter {

    private static final String ADDRESS = "/fhir/Consent";
    private static final int MOST_BYTES = 256 * 1024;

    private static final List<String> CONDITIONS =
            List.of(HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH, "If-None-Exist");

    private final ConsentWriter writer;
    private final FhirContext fhir;
    private final NeutralFaults faults = new NeutralFaults();

    ConsentDoor(ConsentWriter writer, FhirContext fhir) {
        this.writer = writer;
        this.fhir = fhir;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isCreate(request)
                && !(HttpMethod.PUT.matches(request.getMethod())
                        && request.getRequestURI().startsWith(ADDRESS + "/"));
    }

    private static boolean isCreate(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && request.getRequestURI().equals(ADDRESS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            var caller = request.getUserPrincipal().getName();
            var body = body(request);
            if (isCreate(request)) {
                var written = writer.create(caller, body);
                tell(written, request.getRequestURL() + "/" + written.reference(), response);
            } else {
                var id = request.getRequestURI().substring(ADDRESS.length() + 1);
                tell(writer.update(caller, id, body), request.getRequestURL().toString(), response);
            }
        } catch (RuntimeException e) {
            tell(faults.neutral(e), response);
        }
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        if (request.getQueryString() != null
                || CONDITIONS.stream().anyMatch(header -> request.getHeader(header) != null)) {
            throw Fault.CONDITIONS.told();
        }
        if (Optional.ofNullable(request.getContentType()).orElse("").contains("xml")) {
            throw Fault.NOT_JSON.told();
        }
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw Fault.TOO_LONG.told();
        }
        return body;
    }

    private void tell(ConsentWriter.Written written, String address, HttpServletResponse response) throws IOException {
        response.setStatus(written.isNew() ? HttpServletResponse.SC_CREATED : HttpServletResponse.SC_OK);
        response.setHeader(HttpHeaders.LOCATION, address + "/_history/" + written.version());
        response.setHeader(HttpHeaders.ETAG, "W/\"" + written.version() + "\"");
        write(written.receipt(), response);
    }

    private void tell(BaseServerResponseException fault, HttpServletResponse response) throws IOException {
        response.setStatus(fault.getStatusCode());
        fault.getResponseHeaders().forEach((name, values) -> response.setHeader(name, values.get(0)));
        write(fault.getOperationOutcome(), response);
    }

    private void write(IBaseResource outcome, HttpServletResponse response) throws IOException {
        response.setContentType("application/fhir+json;charset=UTF-8");
        var json = fhir.newJsonParser().encodeResourceToString(outcome);
        response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
    }
}
