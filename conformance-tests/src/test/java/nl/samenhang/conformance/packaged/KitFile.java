package nl.samenhang.conformance.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.samenhang.conformance.config.KitConfig;
import nl.samenhang.conformance.config.PartnerConfig;
import nl.samenhang.conformance.demo.Cast;
import nl.samenhang.conformance.demo.HubPlan;

/** The configuration file that a supplier would write for the demonstration's organisations. */
final class KitFile {
    private KitFile() {}

    static Path write(HubPlan plan) throws IOException {
        KitConfig config = Cast.of(plan);
        String text =
                """
                product: { name: Samenhang, version: of this build }
                hub: %s
                broker: %s
                partners:
                %s"""
                        .formatted(
                                config.hub(),
                                config.broker(),
                                config.partners().stream().map(KitFile::partner).collect(Collectors.joining()));
        return Files.writeString(plan.data().resolve("kit.yaml"), text);
    }

    private static String partner(PartnerConfig partner) {
        return """
              - id: %1$s
                role: %2$s
                name: %3$s
                oin: "%4$s"
                keyFile: credentials/%1$s.private.jwk.json
                brokerPasswordFile: credentials/%1$s.broker-password
            """
                        .formatted(partner.id(), partner.role(), partner.name(), partner.oin())
                + (partner.listener() == null
                        ? ""
                        : "    listener: { port: %d, path: %s }%n"
                                .formatted(
                                        partner.listener().port(),
                                        partner.listener().path()));
    }
}
