package nl.samenhang.hub.security;

import java.time.Duration;
import java.util.function.Supplier;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The partners as clients of the token endpoint; only who takes part today is one. */
final class PartnerClients implements RegisteredClientRepository {

    private static final Duration TOKEN_LIFE = Duration.ofMinutes(10);

    private final Supplier<PartnerDirectory> partners;

    PartnerClients(Supplier<PartnerDirectory> partners) {
        this.partners = partners;
    }

    @Override
    public RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public RegisteredClient findByClientId(String clientId) {
        return partners.get().mayLogIn(clientId).map(PartnerClients::client).orElse(null);
    }

    /** Clients come from the partner files only. */
    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("Partners are registered by file");
    }

    private static RegisteredClient client(Partner partner) {
        return RegisteredClient.withId(partner.id())
                .clientId(partner.id())
                .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(partner.scopes()))
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIFE)
                        .build())
                .build();
    }
}
