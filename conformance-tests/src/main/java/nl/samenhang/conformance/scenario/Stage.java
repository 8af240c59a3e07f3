package nl.samenhang.conformance.scenario;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenhang.conformance.client.Behaviour;
import nl.samenhang.conformance.client.Organisation;
import nl.samenhang.conformance.config.KitConfig;
import nl.samenhang.conformance.config.PartnerConfig;

/** All simulated organisations of a run, connected, by the role they play. */
public final class Stage implements AutoCloseable {
    private final KitConfig config;
    private final Map<String, Organisation> byRole;

    private Stage(KitConfig config, Map<String, Organisation> byRole) {
        this.config = config;
        this.byRole = byRole;
    }

    /** Connects every configured organisation; {@link IOException} names the first that cannot. */
    public static Stage open(KitConfig config) throws IOException {
        Stage stage = new Stage(config, new LinkedHashMap<>());
        try {
            for (PartnerConfig partner : config.partners()) {
                stage.byRole.put(partner.role(), Organisation.open(partner, config));
            }
            return stage;
        } catch (IOException e) {
            stage.close();
            throw e;
        }
    }

    /** The organisation that plays this role. */
    public Organisation playing(String role) {
        Organisation organisation = byRole.get(role);
        if (organisation == null) {
            throw new BrokenScenario("uses role " + role + " without needing it");
        }
        return organisation;
    }

    /** Whether a need of a scenario is met: {@code role}, {@code role@queue} or {@code role@listener}. */
    boolean meets(String need) {
        String[] parts = need.split("@", 2);
        Organisation organisation = byRole.get(parts[0]);
        if (organisation == null || parts.length == 1) {
            return organisation != null;
        }
        return parts[1].equals("queue")
                ? organisation.queues().isPresent()
                : organisation.listener().isPresent();
    }

    /** Back to usual between scenarios: every listener accepts again. */
    void settle() {
        byRole.values().forEach(o -> o.listener().ifPresent(l -> l.behave(Behaviour.ACCEPT, "")));
    }

    KitConfig config() {
        return config;
    }

    Map<String, PartnerConfig> partners() {
        return byRole.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().partner()));
    }

    @Override
    public void close() throws IOException {
        IOException first = null;
        for (Organisation organisation : byRole.values()) {
            try {
                organisation.close();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
