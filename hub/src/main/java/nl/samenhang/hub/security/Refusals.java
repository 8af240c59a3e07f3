package nl.samenhang.hub.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Answers a refused call in the form of the face it was made to, with the header of RFC 6750 and nothing internal. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    private final AuthenticationEntryPoint unauthenticatedHeader = new BearerTokenAuthenticationEntryPoint();
    private final AccessDeniedHandler deniedHeader = new BearerTokenAccessDeniedHandler();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException, ServletException {
        unauthenticatedHeader.commence(request, response, refusal);
        write(Refusal.NOT_AUTHENTICATED, request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        deniedHeader.handle(request, response, refusal);
        write(Refusal.NOT_PERMITTED, request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException refusal)
            throws IOException {
        write(Refusal.NOT_READABLE, request, response);
    }

    private static void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var isFhir = request.getRequestURI().startsWith(request.getContextPath() + "/fhir");
        response.setStatus(refusal.status());
        response.setContentType(isFhir ? "application/fhir+json" : "application/problem+json");
        var body = isFhir ? refusal.asOperationOutcome() : refusal.asProblem();
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
