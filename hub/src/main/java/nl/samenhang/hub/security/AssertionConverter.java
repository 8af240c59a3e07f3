package nl.samenhang.hub.security;

import com.nimbusds.jwt.JWTParser;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Takes the client's assertion from a token request. The client id may be absent, as RFC 7521 allows: the subject of
 * the assertion then says whose key must have signed it.
 */
final class AssertionConverter implements AuthenticationConverter {

    private static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final ClientAuthenticationMethod METHOD = new ClientAuthenticationMethod(ASSERTION_TYPE);

    @Override
    public Authentication convert(HttpServletRequest request) {
        if (request.getQueryString() != null) {
            // an address ends up in logs, also when it carries an assertion
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_REQUEST);
        }
        var type = single(request, "client_assertion_type");
        var assertion = single(request, "client_assertion");
        if (!ASSERTION_TYPE.equals(type) || assertion == null) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
        }
        var clientId = single(request, "client_id");
        return new OAuth2ClientAuthenticationToken(
                clientId == null ? subject(assertion) : clientId, METHOD, assertion, Map.of());
    }

    private static String single(HttpServletRequest request, String name) {
        var values = request.getParameterValues(name);
        if (values != null && values.length > 1) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_REQUEST);
        }
        return values == null ? null : values[0];
    }

    /** Not trusted yet: it only chooses the key with which the signature is then checked. */
    private static String subject(String assertion) {
        try {
            var subject = JWTParser.parse(assertion).getJWTClaimsSet().getSubject();
            if (subject != null && !subject.isBlank()) {
                return subject;
            }
        } catch (ParseException e) {
            throw new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT), e);
        }
        throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
    }
}
