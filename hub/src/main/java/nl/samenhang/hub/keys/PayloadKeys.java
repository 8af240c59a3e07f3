package nl.samenhang.hub.keys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.hub.message.Destroyed;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table of data keys. Each use asks the database, so that no instance goes on reading with a key that another one
 * destroyed.
 */
@Repository
public class PayloadKeys {

    private final JdbcClient jdbc;
    private final MasterKeyset master;
    private final Clock clock;

    PayloadKeys(JdbcClient jdbc, MasterKeyset master, Clock clock) {
        this.jdbc = jdbc;
        this.master = master;
        this.clock = clock;
    }

    /**
     * Makes the key of a message.
     *
     * @param family null when it is not known
     */
    public PayloadKey make(UUID message, String family) {
        return make(message, message, family);
    }

    /**
     * Makes the key of something that is written about a message, which is destroyed with it. As long as the
     * transaction lasts the message itself is not.
     *
     * @throws nl.samenhang.hub.message.MessageRejected when it was destroyed before
     */
    public PayloadKey makeBeside(UUID message) {
        destroyed(message).ifPresent(gone -> {
            throw gone.refusal();
        });
        return makeAbout(message);
    }

    /** The same, also when the content of the message itself is gone: for what holds nothing of it. */
    public PayloadKey makeAbout(UUID message) {
        var family = jdbc.sql("select family from message where id = :message")
                .param("message", message)
                .query((row, number) -> Optional.ofNullable(row.getString("family")))
                .optional()
                .flatMap(known -> known);
        return make(UUID.randomUUID(), message, family.orElse(null));
    }

    private PayloadKey make(UUID id, UUID message, String family) {
        var key = PayloadKey.random(id);
        var keys = master.now();
        jdbc.sql(
                        """
                        insert into payload_key (id, message_id, family, master_key, wrapped, live_since)
                        values (:id, :message, :family, :master, :wrapped, :at)""")
                .param("id", id)
                .param("message", message)
                .param("family", family)
                .param("master", keys.primary())
                .param("wrapped", key.wrapped(keys, owner(id, message, family)))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return key;
    }

    /**
     * The key of this id; none when there is no such key.
     *
     * @throws nl.samenhang.hub.message.MessageRejected when it was destroyed
     */
    public Optional<PayloadKey> find(UUID id) {
        return jdbc.sql("select * from payload_key where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    private PayloadKey read(ResultSet row, int number) throws SQLException {
        if (row.getBytes("wrapped") == null) {
            throw destruction(row).refusal();
        }
        var keys = master.now();
        if (!keys.ids().contains(row.getInt("master_key"))) {
            // made by another instance, and not yet seen here: a wait, not a loss
            throw new TemporarilyUnavailable("the master key of this content is not in the keyset file yet");
        }
        return unwrapped(row, keys);
    }

    static PayloadKey unwrapped(ResultSet row, MasterKeyset.Keys keys) throws SQLException {
        return PayloadKey.unwrapped(row.getObject("id", UUID.class), row.getBytes("wrapped"), keys, owner(row));
    }

    static String owner(ResultSet row) throws SQLException {
        return owner(row.getObject("id", UUID.class), row.getObject("message_id", UUID.class), row.getString("family"));
    }

    private static String owner(UUID id, UUID message, String family) {
        return id + "/" + message + "/" + family;
    }

    /**
     * Whether and why the content of this message is gone; as long as a transaction lasts that asked, nothing changes.
     */
    private Optional<Destroyed> destroyed(UUID message) {
        return jdbc.sql("select * from payload_key where id = :message for update")
                .param("message", message)
                .query((row, number) -> Optional.ofNullable(destruction(row)))
                .optional()
                .flatMap(gone -> gone);
    }

    /** From a row with the columns of a key; null when it is alive. */
    public static Destroyed destruction(ResultSet row) throws SQLException {
        var at = row.getObject("destroyed_at", OffsetDateTime.class);
        if (at == null) {
            return null;
        }
        var because = Destroyed.Cause.ofLabel(row.getString("destroyed_because"));
        return Destroyed.of(at.toInstant(), because, row.getString("destroyed_note"));
    }

    /**
     * Destroys every key that belongs to a message, and remembers when and why.
     *
     * @param note in whose words it was ordered; null without
     * @param by who ordered it; null when the term ended
     * @return false when its content was destroyed before
     */
    public boolean destroy(UUID message, Instant at, Destroyed.Cause because, String note, String by) {
        layTombstoneIfOlder(message);
        var destroyed = jdbc.sql(
                                """
                        update payload_key set wrapped = null, master_key = null, live_since = null, destroyed_at = :at,
                          destroyed_because = :because, destroyed_note = :note, destroyed_by = :by
                        where id = :message and destroyed_at is null""")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("because", because.label())
                        .param("note", note)
                        .param("by", by)
                        .param("message", message)
                        .update()
                == 1;
        // after the row above is locked: whoever was making such a key has ended by then
        jdbc.sql("delete from payload_key where message_id = :message and id <> message_id")
                .param("message", message)
                .update();
        return destroyed;
    }

    /** A message from before contents were encrypted has no key, and gets its tombstone all the same. */
    private void layTombstoneIfOlder(UUID message) {
        jdbc.sql(
                        """
                        insert into payload_key (id, message_id, family, live_since)
                        select m.id, m.id, m.family, m.received_at from message m
                        where m.id = :message and not exists (select 1 from payload_key k where k.id = m.id)""")
                .param("message", message)
                .update();
    }
}
