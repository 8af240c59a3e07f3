package nl.samenhang.conformance.config;

import java.nio.file.Path;

/**
 * One organisation that the kit plays.
 *
 * @param id the partner id at the hub; its queues are named after it
 * @param role organisation role, such as {@code police}; scenarios ask for a role, not for an id
 * @param name as the organisation calls itself
 * @param oin its organisation number
 * @param clientId OAuth client; the id when absent
 * @param keyFile private JWK for the client assertion
 * @param brokerUser login at the broker; the id when absent
 * @param brokerPasswordFile file that holds that login's password; absent means no queue
 * @param listener where this organisation takes pushes; absent means none
 */
public record PartnerConfig(
        String id,
        String role,
        String name,
        String oin,
        String clientId,
        Path keyFile,
        String brokerUser,
        Path brokerPasswordFile,
        ListenerConfig listener) {

    public PartnerConfig {
        name = name == null ? id : name;
        clientId = clientId == null ? id : clientId;
        brokerUser = brokerUser == null ? id : brokerUser;
    }

    /** The same partner with its paths taken from {@code folder}. */
    PartnerConfig within(Path folder) {
        return new PartnerConfig(
                id,
                role,
                name,
                oin,
                clientId,
                keyFile == null ? null : folder.resolve(keyFile),
                brokerUser,
                brokerPasswordFile == null ? null : folder.resolve(brokerPasswordFile),
                listener);
    }

    /** A port of this machine and the path that the hub posts to. */
    public record ListenerConfig(int port, String path) {}
}
