package nl.samenhang.conformance;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** A configuration with keys made on the spot, for a hub at the given address. */
public final class Credentials {
    private Credentials() {}

    /** All roles, without queues; the local team listens when {@code listenerPort} is not 0. */
    public static Path configuration(Path folder, URI hub, int listenerPort) throws IOException {
        Files.writeString(folder.resolve("key.jwk.json"), key());
        return Files.writeString(
                folder.resolve("kit.yaml"),
                """
                product: { name: a stub }
                hub: %s
                broker: amqp://localhost:1
                patience: { answer: 2s, delivery: 200ms, quiet: 50ms }
                partners:
                """
                                .formatted(hub)
                        + partner("police", 1)
                        + partner("veilig-thuis", 2)
                        + partner("local-team", 3)
                        + (listenerPort == 0
                                ? ""
                                : "    listener: { port: %d, path: /berichten }%n".formatted(listenerPort))
                        + partner("child-protection-board", 4));
    }

    private static String partner(String role, int number) {
        return """
              - id: partner-%s
                role: %s
                oin: "0000009900000000%d000"
                keyFile: key.jwk.json
            """
                .formatted(role, role, number);
    }

    /** A private key of no partner at all. */
    public static String key() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("test").generate().toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
