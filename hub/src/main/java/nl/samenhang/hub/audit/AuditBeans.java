package nl.samenhang.hub.audit;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the audit trail is signed with. */
@Configuration(proxyBeanMethods = false)
class AuditBeans {

    /** The hub's own key, with which it signs access tokens too. */
    @Bean
    ECKey hubKey(JWKSource<SecurityContext> signingKeys) throws KeySourceException {
        var any = new JWKSelector(new JWKMatcher.Builder().build());
        return signingKeys.get(any, null).get(0).toECKey();
    }
}
