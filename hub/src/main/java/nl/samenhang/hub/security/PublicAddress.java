package nl.samenhang.hub.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/**
 * The address for which an assertion must be made. It is a setting and never what the request says it was sent to: an
 * assertion made for another server could then be used here.
 */
final class PublicAddress {

    static final String TOKEN_PATH = "/oauth2/token";

    private final SecuritySettings settings;
    private final Environment environment;

    PublicAddress(SecuritySettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    /** Who issues the tokens. */
    String issuer() {
        return bases().get(0);
    }

    /** What an assertion may name as its audience. */
    Set<String> audiences() {
        return bases().stream()
                .flatMap(base -> Stream.of(base, base + "/", base + TOKEN_PATH))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The port is only known once the server listens, hence no constant. */
    private List<String> bases() {
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return settings.publicUrl()
                .map(List::of)
                .orElseGet(() -> List.of("http://localhost:" + port, "http://127.0.0.1:" + port));
    }
}
