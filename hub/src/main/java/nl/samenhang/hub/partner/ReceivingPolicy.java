package nl.samenhang.hub.partner;

import java.util.List;
import java.util.Map;

/**
 * Which roles may receive which protected classes of data; the content of {@code policy/may-receive.yaml}. What is not
 * named is not allowed.
 *
 * @param rolesByDataClass role codes by code of the code system data-class
 */
public record ReceivingPolicy(Map<String, List<String>> rolesByDataClass) {

    /** Copies the map. */
    public ReceivingPolicy {
        rolesByDataClass = Map.copyOf(rolesByDataClass);
    }

    /** Whether this partner may receive data of this class. */
    public boolean mayReceive(Partner partner, String dataClass) {
        return mayReceive(partner.role(), dataClass);
    }

    /** Whether partners with this role may receive data of this class. */
    public boolean mayReceive(String role, String dataClass) {
        return rolesByDataClass.getOrDefault(dataClass, List.of()).contains(role);
    }
}
