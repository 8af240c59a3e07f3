package nl.samenhang.hub.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.hub.keys.PayloadKeys;
import nl.samenhang.hub.message.Destroyed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the hub keeps of what messages say: how long, and that it goes. Receipt, plan and timeline stay. Each method
 * that writes is one database transaction.
 */
@Service
@Transactional
public class StoredContent {

    private final JdbcClient jdbc;
    private final PayloadKeys keys;
    private final Timeline timeline;
    private final Clock clock;

    StoredContent(JdbcClient jdbc, PayloadKeys keys, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Why content is destroyed.
     *
     * @param note in whose words it was ordered; null when the term ended
     * @param by who ordered it; null when the term ended
     */
    public record Why(Destroyed.Cause because, String note, String by) {

        /** The retention term has ended. */
        public static final Why TERM_ENDED = new Why(Destroyed.Cause.TERM, null, null);

        private String inTimeline() {
            return because.label() + (note == null ? "" : ", " + by + ": " + note);
        }
    }

    /**
     * Destroys the content of a message and its keys.
     *
     * @return false when it was gone already: it stays as it went
     */
    public boolean destroy(UUID message, Why why) {
        var now = clock.instant();
        if (!keys.destroy(message, now, why.because(), why.note(), why.by())) {
            return false;
        }
        jdbc.sql("update message set native_content = null, canonical_content = null where id = :message")
                .param("message", message)
                .update();
        // nothing of it can leave any more, so nobody needs to be recognised in it but those of a referral: that it is
        // closed holds for them, and not for others under the same number
        jdbc.sql(
                        """
                        delete from message_about where message_id = :message
                          and not exists (select 1 from referral_message r where r.message_id = :message)""")
                .param("message", message)
                .update();
        timeline.destroyed(message, now, why.inTimeline());
        return true;
    }

    /** When and why the content is gone of a delivery to this partner, or of a message that it sent. */
    @Transactional(readOnly = true)
    public Optional<Destroyed> destroyed(String partner, UUID deliveryOrMessage) {
        return jdbc.sql(
                        """
                        select k.* from payload_key k where k.destroyed_at is not null and k.id in (
                          select message_id from delivery where id = :id and recipient = :partner
                          union select id from message where id = :id and sender = :partner)""")
                .param("id", deliveryOrMessage)
                .param("partner", partner)
                .query((row, number) -> PayloadKeys.destruction(row))
                .optional();
    }

    /**
     * Encrypts what was stored before contents were encrypted.
     *
     * @return whether there may be more
     */
    public boolean sealOlder(int most) {
        var older = jdbc.sql(
                        """
                        select m.* from message m
                        where (m.native_content is not null or m.canonical_content is not null)
                          and not exists (select 1 from payload_key k where k.id = m.id)
                        limit :most""")
                .param("most", most)
                .query(Older::of)
                .list();
        older.forEach(this::seal);
        return !older.isEmpty();
    }

    private record Older(UUID id, String family, byte[] received, String canonical) {

        static Older of(ResultSet row, int number) throws SQLException {
            return new Older(
                    row.getObject("id", UUID.class),
                    row.getString("family"),
                    row.getBytes(MessageStore.NATIVE),
                    row.getString(MessageStore.CANONICAL));
        }
    }

    /** @throws org.springframework.dao.DuplicateKeyException when another instance does it at the same time */
    private void seal(Older message) {
        var key = keys.make(message.id(), message.family());
        jdbc.sql("update message set native_content = :native, canonical_content = :canonical where id = :id")
                .param("native", message.received() == null ? null : key.seal(message.received(), MessageStore.NATIVE))
                .param(
                        "canonical",
                        message.canonical() == null ? null : key.seal(message.canonical(), MessageStore.CANONICAL))
                .param("id", message.id())
                .update();
    }
}
