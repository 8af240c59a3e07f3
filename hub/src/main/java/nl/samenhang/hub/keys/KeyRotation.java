package nl.samenhang.hub.keys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts another master key in the place of the present one while messages flow: a new one wraps at once, data keys are
 * wrapped anew in batches, and an old one goes when it wraps nothing any more. Payloads themselves are not touched.
 *
 * <p>A row in the database is the lock between instances. The file leads: what an instance that died halfway left in it
 * is taken up by the next one.
 */
@Service
@Transactional
public class KeyRotation {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);

    private final JdbcClient jdbc;
    private final MasterKeyset master;
    private final KeySettings settings;
    private final Clock clock;

    KeyRotation(JdbcClient jdbc, MasterKeyset master, KeySettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.master = master;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * How far a rotation has come.
     *
     * @param primary id of the master key that wraps now
     * @param since when it became so
     * @param old how many master keys there are beside it
     * @param toRewrap how many data keys are still wrapped by one of those
     */
    public record State(int primary, Instant since, int old, int toRewrap) {}

    /** Makes a new master key. */
    public State rotate() {
        lockedSince();
        master.addPrimary();
        lockedSince();
        return state();
    }

    /** Makes one when the present one is old enough. */
    void rotateWhenDue() {
        var every = settings.rotateEvery();
        if (!every.isZero() && !lockedSince().plus(every).isAfter(clock.instant())) {
            rotate();
        }
    }

    /** How it stands. */
    public State state() {
        var since = lockedSince();
        var old = old();
        return new State(master.now().primary(), since, old.size(), countWrappedBy(old));
    }

    /** @return whether there may be more to do; what cannot be unwrapped stays as it is, and its master key too */
    boolean rewrap(int most) {
        return old().stream().anyMatch(id -> rewrap(id, most));
    }

    private boolean rewrap(int old, int most) {
        var rows = jdbc.sql("select * from payload_key where master_key = :old limit :most")
                .param("old", old)
                .param("most", most)
                .query((row, number) -> rewrapped(row, old))
                .list();
        rows.forEach(row -> row.ifPresent(this::write));
        return rows.stream().anyMatch(Optional::isPresent);
    }

    private record Rewrapped(UUID id, int from, int to, byte[] wrapped) {}

    private Optional<Rewrapped> rewrapped(ResultSet row, int from) throws SQLException {
        var keys = master.now();
        var id = row.getObject("id", UUID.class);
        try {
            var wrapped = PayloadKeys.unwrapped(row, keys).wrapped(keys, PayloadKeys.owner(row));
            return Optional.of(new Rewrapped(id, from, keys.primary(), wrapped));
        } catch (PayloadUnreadable e) {
            LOG.warn("data key {} is not what the hub has wrapped; it stays as it is", id);
            return Optional.empty();
        }
    }

    /** One that was destroyed meanwhile stays so. */
    private void write(Rewrapped key) {
        jdbc.sql("update payload_key set wrapped = :wrapped, master_key = :to where id = :id and master_key = :from")
                .param("wrapped", key.wrapped())
                .param("to", key.to())
                .param("id", key.id())
                .param("from", key.from())
                .update();
    }

    /** Removes master keys that wrap nothing any more and were replaced so long ago that no backup needs them. */
    void removeOld() {
        lockedSince();
        var old = old();
        if (!old.isEmpty()) {
            var removable = jdbc.sql(
                            """
                            select id from master_key m where id in (:old) and replaced_at <= :before
                              and not exists (select 1 from payload_key k where k.master_key = m.id)""")
                    .param("old", old)
                    .param("before", clock.instant().minus(settings.keepOld()).atOffset(ZoneOffset.UTC))
                    .query(Integer.class)
                    .list();
            master.remove(removable);
        }
    }

    private Set<Integer> old() {
        var keys = master.now();
        var old = new HashSet<>(keys.ids());
        old.remove(keys.primary());
        return old;
    }

    private int countWrappedBy(Set<Integer> ids) {
        return ids.isEmpty()
                ? 0
                : jdbc.sql("select count(*) from payload_key where master_key in (:ids)")
                        .param("ids", List.copyOf(ids))
                        .query(Integer.class)
                        .single();
    }

    /** Since when the present primary key is so; until the transaction ends no other instance changes the file. */
    private Instant lockedSince() {
        jdbc.sql("select one from master_key_lock where one = 1 for update")
                .query(Integer.class)
                .single();
        var primary = master.now().primary();
        return jdbc.sql("select since from master_key where id = :primary")
                .param("primary", primary)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElseGet(() -> begin(primary));
    }

    private Instant begin(int primary) {
        var now = clock.instant();
        jdbc.sql("update master_key set replaced_at = :now where replaced_at is null")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into master_key (id, since) values (:primary, :now)")
                .param("primary", primary)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return now;
    }
}
