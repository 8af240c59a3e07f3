package nl.samenhang.conformance.demo;

import java.nio.file.Path;
import java.util.List;
import nl.samenhang.conformance.config.KitConfig;
import nl.samenhang.conformance.config.PartnerConfig;
import nl.samenhang.conformance.config.PartnerConfig.ListenerConfig;

/** The organisations of the demonstration, with the test credentials that the hub made in its data folder. */
public final class Cast {
    private Cast() {}

    /** Everybody, as a configuration of the kit. */
    public static KitConfig of(HubPlan plan) {
        ListenerConfig ownSystem = new ListenerConfig(plan.listenerPort(), "/berichten");
        return new KitConfig(
                new KitConfig.Product("Samenhang", "demonstration", null),
                plan.address(),
                plan.broker(),
                KitConfig.Patience.USUAL,
                List.of(
                        partner(plan, "politie-midden-nederland", "police", 1, null),
                        partner(plan, "veilig-thuis-utrecht", "veilig-thuis", 2, null),
                        partner(plan, "lokaal-team-oudewater", "local-team", 3, ownSystem),
                        partner(plan, "raad-midden-nederland", "child-protection-board", 4, null),
                        partner(plan, "save-midden-nederland", "certified-institution", 5, null),
                        partner(plan, "ggz-midden-nederland", "mental-health", 8, null)));
    }

    private static PartnerConfig partner(HubPlan plan, String id, String role, int number, ListenerConfig listener) {
        Path credentials = plan.data().resolve("credentials");
        return new PartnerConfig(
                id,
                role,
                id,
                "0000009900000000%d000".formatted(number),
                id,
                credentials.resolve(id + ".private.jwk.json"),
                id,
                credentials.resolve(id + ".broker-password"),
                listener);
    }
}
