package nl.samenhang.conformance;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import nl.samenhang.conformance.client.ClientKey;
import nl.samenhang.conformance.client.HubDoor;
import nl.samenhang.conformance.client.Tokens;
import nl.samenhang.conformance.config.ConfigFile;
import nl.samenhang.conformance.config.KitConfig;
import nl.samenhang.conformance.config.PartnerConfig;
import nl.samenhang.conformance.config.WrongConfig;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code token}: an access token on standard output and nothing else, for a first message with curl. */
@Command(name = "token", mixinStandardHelpOptions = true, description = "Prints a bearer token of a partner.")
final class TokenCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Source source;

    @Option(names = "--partner", required = true, paramLabel = "ID", description = "whose token")
    private String partner;

    @Option(
            names = "--hub",
            paramLabel = "URL",
            description = "the hub (default: of the configuration, or http://localhost:8080)")
    private URI hub;

    @Option(
            names = "--scope",
            paramLabel = "SCOPES",
            defaultValue = Tokens.USUAL,
            description = "what it is for, with spaces between (default: ${DEFAULT-VALUE})")
    private String scope;

    /** Where the private key comes from. */
    static final class Source {
        @Option(names = "--config", paramLabel = "FILE", description = "a configuration of this kit")
        private Path config;

        @Option(names = "--data", paramLabel = "DIR", description = "data folder of a hub with test credentials")
        private Path data;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            String token = source.config == null
                    ? token(hub == null ? URI.create("http://localhost:8080") : hub, ofDataFolder())
                    : ofConfig(ConfigFile.read(source.config));
            PrintWriter out = spec.commandLine().getOut();
            out.println(token);
            out.flush();
            return 0;
        } catch (WrongConfig | IOException e) {
            err.println(e.getMessage());
            err.flush();
            return 2;
        }
    }

    private ClientKey ofDataFolder() throws IOException {
        Path file = source.data.resolve("credentials").resolve(partner + ".private.jwk.json");
        return ClientKey.read(partner, file);
    }

    private String ofConfig(KitConfig config) throws IOException {
        PartnerConfig found = config.partners().stream()
                .filter(p -> p.id().equals(partner))
                .findFirst()
                .orElseThrow(() -> new IOException("no partner " + partner + " in " + source.config));
        return token(hub == null ? config.hub() : hub, ClientKey.read(found.clientId(), found.keyFile()));
    }

    private String token(URI hub, ClientKey key) throws IOException {
        return new Tokens(HubDoor.client(PATIENCE), hub, key, PATIENCE).current(scope);
    }
}
