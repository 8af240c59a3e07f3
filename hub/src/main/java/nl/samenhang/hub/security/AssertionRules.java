package nl.samenhang.hub.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What an assertion with a good signature must say (RFC 7523): who the client is, that it is meant for this hub, that
 * it lives shortly, and that it was not used before. The first rule that it breaks is told to the client.
 *
 * @param client the client id, whose key the signature was checked with
 * @param audiences the addresses of this hub
 * @param used remembers the assertion, as the last rule
 */
record AssertionRules(String client, Supplier<Set<String>> audiences, UsedAssertions used, Clock clock)
        implements OAuth2TokenValidator<Jwt> {

    private static final Duration LONGEST_LIFE = Duration.ofMinutes(5);
    /** Clocks of partners may differ this much. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    @Override
    public OAuth2TokenValidatorResult validate(Jwt assertion) {
        if (!client.equals(assertion.getClaimAsString("iss")) || !client.equals(assertion.getSubject())) {
            return refused("iss and sub must both be the client id");
        }
        if (Collections.disjoint(audiencesOf(assertion), audiences.get())) {
            return refused("aud must be the address of the token endpoint of this hub");
        }
        if (!livesShortly(assertion)) {
            return refused("exp must be in the coming five minutes");
        }
        if (isBeforeItsTime(assertion.getNotBefore()) || isBeforeItsTime(assertion.getIssuedAt())) {
            return refused("nbf and iat must not be in the future");
        }
        var jti = assertion.getId();
        if (jti == null
                || !used.isFirstUse(client, jti, assertion.getExpiresAt().plus(SKEW))) {
            return refused("jti must be present and be used once");
        }
        return OAuth2TokenValidatorResult.success();
    }

    private static List<String> audiencesOf(Jwt assertion) {
        return assertion.getAudience() == null ? List.of() : assertion.getAudience();
    }

    private boolean livesShortly(Jwt assertion) {
        var end = assertion.getExpiresAt();
        var now = clock.instant();
        return end != null
                && now.isBefore(end.plus(SKEW))
                && !end.isAfter(now.plus(LONGEST_LIFE).plus(SKEW));
    }

    private boolean isBeforeItsTime(Instant moment) {
        return moment != null && moment.isAfter(clock.instant().plus(SKEW));
    }

    private static OAuth2TokenValidatorResult refused(String reason) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT, reason, null));
    }
}
