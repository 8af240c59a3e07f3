package nl.samenhang.conformance.config;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * Whom to judge and as whom. Read from YAML by {@link ConfigFile}; every path in it is already resolved against the
 * folder of that file.
 *
 * @param product what is judged, for the report
 * @param hub base address of the hub's HTTP doors
 * @param broker address of its AMQP 1.0 door, {@code amqp://host:port} or {@code amqps://host:port}
 * @param patience how long to wait for what should happen; absent means {@link Patience#USUAL}
 * @param partners the organisations the kit plays
 */
public record KitConfig(Product product, URI hub, URI broker, Patience patience, List<PartnerConfig> partners) {

    public KitConfig {
        patience = patience == null ? Patience.USUAL : patience;
        partners = partners == null ? List.of() : List.copyOf(partners);
    }

    /** What is judged. */
    public record Product(String name, String version, String supplier) {}

    /**
     * How long to wait.
     *
     * @param answer for an answer to a call
     * @param delivery for a message that should arrive somewhere, retries included
     * @param quiet how long nothing may arrive before the kit believes that nothing comes
     */
    public record Patience(Duration answer, Duration delivery, Duration quiet) {

        /** Ten seconds for an answer, a minute for a delivery, one and a half second of silence. */
        public static final Patience USUAL =
                new Patience(Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofMillis(1500));

        public Patience {
            answer = answer == null ? Duration.ofSeconds(10) : answer;
            delivery = delivery == null ? Duration.ofSeconds(60) : delivery;
            quiet = quiet == null ? Duration.ofMillis(1500) : quiet;
        }
    }
}
