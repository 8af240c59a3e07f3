package nl.samenhang.hub.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Answers a refused call in the form of the face it was made to, with the header of RFC 6750 and nothing internal. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    private static final String CHALLENGE = "WWW-Authenticate";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        var hadToken = refusal instanceof OAuth2AuthenticationException;
        response.setHeader(CHALLENGE, hadToken ? "Bearer error=\"invalid_token\"" : "Bearer");
        write(Refusal.NOT_AUTHENTICATED, request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        response.setHeader(CHALLENGE, "Bearer error=\"insufficient_scope\"");
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
