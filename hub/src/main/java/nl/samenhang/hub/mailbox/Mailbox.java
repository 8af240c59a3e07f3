package nl.samenhang.hub.mailbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.hub.keys.PayloadKey;
import nl.samenhang.hub.keys.PayloadKeys;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table of mailboxes. What is acknowledged is removed; until then it can be fetched again. */
@Repository
@Transactional
public class Mailbox {

    private static final int MOST_LISTED = 100;

    /** What is still being written has not arrived; what was stopped, refused or accepted is no longer there. */
    private static final String ARRIVED =
            """
            partner = :partner and not exists (select 1 from delivery d
              where d.id = mailbox.id and d.status <> 'delivered'
                and (d.status <> 'planned' or d.in_mailbox_at is null))""";

    private final JdbcClient jdbc;
    private final PayloadKeys keys;
    private final Clock clock;

    Mailbox(JdbcClient jdbc, PayloadKeys keys, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Something that lies ready.
     *
     * @param id under which it is fetched and acknowledged
     * @param parts how many there are to fetch
     * @param fetched whether every part was fetched before
     */
    public record Waiting(
            UUID id,
            String messageId,
            String event,
            String format,
            String mediaType,
            int parts,
            Instant readyAt,
            boolean fetched) {}

    /**
     * Lays a part in the mailbox; the same part again takes its place.
     *
     * @throws nl.samenhang.hub.message.MessageRejected when the content of its message was destroyed meanwhile
     */
    public void lay(MailboxItem item) {
        remove(item.partner(), item.id(), " and part = " + item.part());
        var key = keyFor(item.id());
        jdbc.sql(
                        """
                        insert into mailbox (id, part, parts, partner, message_id, event, format, media_type, crisis,
                          replay, content, key_id, laid_at)
                        values (:id, :part, :parts, :partner, :messageId, :event, :format, :mediaType, :crisis,
                          :replay, :content, :key, :at)""")
                .param("id", item.id())
                .param("part", item.part())
                .param("parts", item.parts())
                .param("partner", item.partner())
                .param("messageId", item.messageId())
                .param("event", item.event())
                .param("format", item.format())
                .param("mediaType", item.mediaType())
                .param("crisis", item.crisis())
                .param("replay", item.replay())
                .param("content", key.seal(item.content(), place(item)))
                .param("key", key.id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A delivery holds content of its message; an answer to a message does not, and has the id of that message. */
    private PayloadKey keyFor(UUID id) {
        return jdbc.sql("select message_id from delivery where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .map(keys::makeBeside)
                .orElseGet(() -> keys.makeAbout(id));
    }

    private static String place(MailboxItem item) {
        return place(item.id(), item.part());
    }

    private static String place(UUID id, int part) {
        return "mailbox/" + id + "/" + part;
    }

    /**
     * What this partner has not acknowledged: what it never fetched first, a crisis first, then the oldest; at most a
     * hundred.
     */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(String partner) {
        return jdbc.sql("select mailbox.*, not exists (select 1 from mailbox other"
                        + " where other.id = mailbox.id and other.fetched_at is null) as fetched"
                        + " from mailbox where part = 1 and " + ARRIVED
                        + " order by fetched, crisis desc, laid_at, id limit " + MOST_LISTED)
                .param("partner", partner)
                .query(Mailbox::waiting)
                .list();
    }

    /** A part of what lies in this partner's mailbox, which is fetched by this call. */
    public Optional<MailboxItem> fetch(String partner, UUID id, int part) {
        var found = jdbc.sql("select * from mailbox where id = :id and part = :part and " + ARRIVED)
                .param("id", id)
                .param("part", part)
                .param("partner", partner)
                .query(this::item)
                .optional();
        found.ifPresent(item -> jdbc.sql("update mailbox set fetched_at = :at where id = :id and part = :part")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("part", part)
                .update());
        return found;
    }

    /** Whether this partner has no part of it left to fetch for the first time. */
    @Transactional(readOnly = true)
    public boolean isFetched(String partner, UUID id) {
        return jdbc.sql("select count(*) from mailbox where id = :id and partner = :partner and fetched_at is null")
                        .param("id", id)
                        .param("partner", partner)
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** @return whether there was anything */
    public boolean remove(String partner, UUID id) {
        return remove(partner, id, "");
    }

    /** The keys go too, so that a copy of what was here cannot be read. */
    private boolean remove(String partner, UUID id, String andPart) {
        var these = " from mailbox where id = :id and partner = :partner" + andPart;
        jdbc.sql("delete from payload_key where id in (select key_id" + these + ")")
                .param("id", id)
                .param("partner", partner)
                .update();
        return jdbc.sql("delete" + these)
                        .param("id", id)
                        .param("partner", partner)
                        .update()
                > 0;
    }

    /** Removes all that lies here of a message, wherever; its keys are destroyed with those of the message. */
    public void empty(UUID message) {
        jdbc.sql("delete from mailbox where id = :message"
                        + " or id in (select id from delivery where message_id = :message)")
                .param("message", message)
                .update();
    }

    /**
     * Seals what was laid before contents were encrypted.
     *
     * @return whether there may be more
     */
    public boolean sealOlder(int most) {
        var older = jdbc.sql("select * from mailbox where key_id is null limit :most")
                .param("most", most)
                .query(this::item)
                .list();
        older.forEach(this::layAgain);
        return !older.isEmpty();
    }

    private void layAgain(MailboxItem item) {
        var key = keyFor(item.id());
        jdbc.sql("update mailbox set content = :content, key_id = :key where id = :id and part = :part")
                .param("content", key.seal(item.content(), place(item)))
                .param("key", key.id())
                .param("id", item.id())
                .param("part", item.part())
                .update();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                row.getString("message_id"),
                row.getString("event"),
                row.getString("format"),
                row.getString("media_type"),
                row.getInt("parts"),
                row.getObject("laid_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("fetched"));
    }

    private MailboxItem item(ResultSet row, int number) throws SQLException {
        return new MailboxItem(
                row.getObject("id", UUID.class),
                row.getInt("part"),
                row.getInt("parts"),
                row.getString("partner"),
                row.getString("message_id"),
                row.getString("event"),
                row.getString("format"),
                row.getString("media_type"),
                row.getBoolean("crisis"),
                row.getBoolean("replay"),
                content(row));
    }

    /** What was laid before contents were encrypted has no key yet. */
    private byte[] content(ResultSet row) throws SQLException {
        var stored = row.getBytes("content");
        var key = row.getObject("key_id", UUID.class);
        return key == null
                ? stored
                : keys.find(key)
                        .orElseThrow(() -> new TemporarilyUnavailable("the content is being destroyed"))
                        .open(stored, place(row));
    }

    private static String place(ResultSet row) throws SQLException {
        return place(row.getObject("id", UUID.class), row.getInt("part"));
    }
}
