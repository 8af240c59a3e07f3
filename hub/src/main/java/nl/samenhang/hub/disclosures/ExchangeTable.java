package nl.samenhang.hub.disclosures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenhang.hub.audit.AuditEntry;
import nl.samenhang.hub.audit.AuditKind;
import nl.samenhang.hub.audit.AuditQuery;
import nl.samenhang.hub.audit.AuditSearch;
import nl.samenhang.hub.message.DeliveryStatus;
import nl.samenhang.hub.message.Involved;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what was exchanged about a family: from the audit trail, and from what stays of messages. */
@Repository
class ExchangeTable {

    private static final int AT_ONCE = 500;

    /** States in which the recipient has, or had, what was sent. A delivery that was stopped left nothing. */
    private static final Set<DeliveryStatus> LEFT =
            Set.of(DeliveryStatus.DELIVERED, DeliveryStatus.ACKNOWLEDGED, DeliveryStatus.DEAD);

    private final JdbcClient jdbc;
    private final AuditSearch trail;

    ExchangeTable(JdbcClient jdbc, AuditSearch trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** References of the families in whose messages this person stands. */
    Set<String> familiesOf(String person) {
        return jdbc.sql("select distinct m.family from message_person p join message m on m.id = p.message_id"
                        + " where p.person = :person")
                .param("person", person)
                .query(String.class)
                .set();
    }

    boolean knows(String family) {
        return jdbc.sql("select count(*) from message where family = :family")
                        .param("family", family)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether this partner sent or was to receive anything about one of these families. */
    boolean concern(String partner, Set<String> families) {
        return !families.isEmpty()
                && jdbc.sql("select count(*) from message m left join delivery d on d.message_id = m.id"
                                        + " where m.family in (:families)"
                                        + " and (m.sender = :partner or d.recipient = :partner)")
                                .param("families", families)
                                .param("partner", partner)
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    /**
     * Every exchange about these families together, the newest first of each. The messages are read after the
     * exchanges, so that what a message says that comes in meanwhile is heeded.
     */
    History of(Set<String> families) {
        var entries = of(families, this::entries);
        var states = new HashMap<UUID, DeliveryStatus>();
        families.forEach(family -> states.putAll(states(family)));
        var messages =
                of(families, this::messages).stream().collect(Collectors.toMap(SentMessage::id, Function.identity()));
        var exchanges = entries.stream()
                .distinct()
                .filter(entry -> messages.containsKey(entry.what().messageId()))
                .filter(entry -> LEFT.contains(states.get(entry.what().deliveryId())))
                .map(entry -> new Exchange(
                        entry,
                        messages.get(entry.what().messageId()),
                        states.get(entry.what().deliveryId()) == DeliveryStatus.DEAD))
                .toList();
        return new History(List.copyOf(messages.values()), exchanges);
    }

    private static <T> List<T> of(Set<String> families, Function<String, List<T>> read) {
        return families.stream().flatMap(family -> read.apply(family).stream()).toList();
    }

    private List<AuditEntry> entries(String family) {
        var query = new AuditQuery(null, Set.of(AuditKind.DISCLOSURE), null, null, List.of(), family, null);
        var all = new ArrayList<AuditEntry>();
        List<AuditEntry> some;
        do {
            some = trail.find(query, all.size(), AT_ONCE);
            all.addAll(some);
        } while (some.size() == AT_ONCE);
        return all;
    }

    private Map<UUID, DeliveryStatus> states(String family) {
        var states = new HashMap<UUID, DeliveryStatus>();
        jdbc.sql("select d.id, d.status from delivery d join message m on m.id = d.message_id where m.family = :family")
                .param("family", family)
                .query(row -> {
                    states.put(row.getObject("id", UUID.class), DeliveryStatus.ofLabel(row.getString("status")));
                });
        return states;
    }

    private List<SentMessage> messages(String family) {
        var people = people(family);
        return jdbc.sql("select id, sender, received_at, kind, legal_basis, municipality from message"
                        + " where family = :family order by received_at, id")
                .param("family", family)
                .query((row, number) -> message(row, people))
                .list();
    }

    private static SentMessage message(ResultSet row, Map<UUID, List<Involved>> people) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new SentMessage(
                id,
                row.getString("sender"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                row.getString("legal_basis"),
                row.getString("municipality"),
                people.getOrDefault(id, List.of()));
    }

    private Map<UUID, List<Involved>> people(String family) {
        var people = new HashMap<UUID, List<Involved>>();
        jdbc.sql("select p.* from message_person p join message m on m.id = p.message_id where m.family = :family")
                .param("family", family)
                .query(row -> {
                    people.computeIfAbsent(row.getObject("message_id", UUID.class), id -> new ArrayList<>())
                            .add(involved(row));
                });
        return people;
    }

    private static Involved involved(ResultSet row) throws SQLException {
        return new Involved(
                row.getString("person"),
                row.getString("role"),
                row.getBoolean("secret"),
                row.getObject("told", Boolean.class));
    }
}
