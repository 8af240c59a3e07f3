package nl.samenhang.hub.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds entries, the newest first. */
@Repository
public class AuditSearch {

    private final JdbcClient jdbc;

    AuditSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many fit. */
    public int count(AuditQuery query) {
        var values = new HashMap<String, Object>();
        return jdbc.sql("select count(*) from audit_entry where " + conditions(query, values))
                .params(values)
                .query(Integer.class)
                .single();
    }

    /** Some of those that fit. */
    public List<AuditEntry> find(AuditQuery query, int offset, int most) {
        Map<String, Object> values = new HashMap<>(Map.of("offset", offset, "most", most));
        var sql = "select * from audit_entry where " + conditions(query, values)
                + " order by number desc limit :most offset :offset";
        return jdbc.sql(sql).params(values).query(AuditTable::read).list().stream()
                .map(StoredEntry::entry)
                .toList();
    }

    /** Only names and placeholders go into the statement; what is sought goes beside it. */
    private static String conditions(AuditQuery query, Map<String, Object> values) {
        var conditions = new ArrayList<String>();
        var kinds = query.kinds().stream().map(AuditKind::code).toList();
        add(conditions, values, "kind in (:kinds)", "kinds", kinds.isEmpty() ? List.of("") : kinds);
        add(conditions, values, "number = :number", "number", query.number());
        add(conditions, values, "family = :family", "family", query.family());
        add(conditions, values, "message_id = :message", "message", query.message());
        add(conditions, values, "at >= :from", "from", utc(query.from()));
        add(conditions, values, "at < :until", "until", utc(query.until()));
        for (int i = 0; i < query.agents().size(); i++) {
            var any = query.agents().get(i);
            var either = "(sender in (:agent%1$d) or recipient in (:agent%1$d))".formatted(i);
            add(conditions, values, either, "agent" + i, any.isEmpty() ? List.of(" ") : any);
        }
        return String.join(" and ", conditions);
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static void add(
            List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
