package nl.samenhang.hub.security;

import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Answers of the token endpoint to who does not get in (RFC 6749, 5.2). Only a client whose signature was good is told
 * which rule its assertion broke; to others an unknown client and a wrong key look the same.
 */
final class TokenRefusals implements AuthenticationFailureHandler, AuthenticationEntryPoint {

    private static final String DESCRIPTION =
            "De client is niet herkend / the client was not recognised: private_key_jwt with its registered key";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        commence(request, response, refusal);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        var isRequest = refusal instanceof OAuth2AuthenticationException known
                && OAuth2ErrorCodes.INVALID_REQUEST.equals(known.getError().getErrorCode());
        response.setStatus(isRequest ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        var body = isRequest
                ? body(OAuth2ErrorCodes.INVALID_REQUEST, "Het verzoek klopt niet / the request is not well-formed")
                : body(OAuth2ErrorCodes.INVALID_CLIENT, description(refusal));
        response.getOutputStream().write(JSONObjectUtils.toJSONString(body).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> body(String error, String description) {
        var body = new LinkedHashMap<String, Object>();
        body.put("error", error);
        body.put("error_description", description);
        return body;
    }

    private static String description(AuthenticationException refusal) {
        return refusal.getCause() instanceof JwtValidationException broken
                ? "De assertion klopt niet / the assertion is not right: "
                        + broken.getErrors().iterator().next().getDescription()
                : DESCRIPTION;
    }
}
