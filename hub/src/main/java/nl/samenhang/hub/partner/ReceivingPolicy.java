package nl.samenhang.hub.partner;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may receive which classes of data, for which purpose, on which legal basis; the content of
 * {@code policy/may-receive.yaml}. What is not named is not allowed.
 *
 * @param rowsByRole rows by role code
 */
public record ReceivingPolicy(Map<String, List<Row>> rowsByRole) {

    /** Copies the map. */
    public ReceivingPolicy {
        rowsByRole = Map.copyOf(rowsByRole);
    }

    /**
     * These data, for any of these purposes, on any of these bases.
     *
     * @param data codes of data-class
     * @param purposes codes of processing-purpose
     * @param bases codes of legal-basis
     */
    public record Row(Set<String> data, Set<String> purposes, Set<String> bases) {

        /** Copies the sets. */
        public Row {
            data = Set.copyOf(data);
            purposes = Set.copyOf(purposes);
            bases = Set.copyOf(bases);
        }

        boolean allows(String dataClass, String purpose, String basis) {
            return data.contains(dataClass) && purposes.contains(purpose) && bases.contains(basis);
        }
    }

    /** What a message of this event is about and this partner may not receive; empty when it may have the message. */
    public List<String> forbidden(Partner partner, String event, String purpose, String basis) {
        return DataOfEvents.of(event).stream()
                .filter(dataClass -> !mayReceive(partner, dataClass, purpose, basis))
                .toList();
    }

    /** Whether this partner may receive data of this class, in one of its roles. */
    public boolean mayReceive(Partner partner, String dataClass, String purpose, String basis) {
        return partner.roles().stream().anyMatch(role -> mayReceive(role, dataClass, purpose, basis));
    }

    /** Whether partners with this role may receive data of this class. */
    public boolean mayReceive(String role, String dataClass, String purpose, String basis) {
        return rowsByRole.getOrDefault(role, List.of()).stream().anyMatch(row -> row.allows(dataClass, purpose, basis));
    }
}
