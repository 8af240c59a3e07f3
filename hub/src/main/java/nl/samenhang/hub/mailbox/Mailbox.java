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
    private final Clock clock;

    Mailbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
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

    /** Lays a part in the mailbox; the same part again takes its place. */
    public void lay(MailboxItem item) {
        jdbc.sql("delete from mailbox where id = :id and part = :part")
                .param("id", item.id())
                .param("part", item.part())
                .update();
        jdbc.sql(
                        """
                        insert into mailbox (id, part, parts, partner, message_id, event, format, media_type, crisis,
                          content, laid_at)
                        values (:id, :part, :parts, :partner, :messageId, :event, :format, :mediaType, :crisis,
                          :content, :at)""")
                .param("id", item.id())
                .param("part", item.part())
                .param("parts", item.parts())
                .param("partner", item.partner())
                .param("messageId", item.messageId())
                .param("event", item.event())
                .param("format", item.format())
                .param("mediaType", item.mediaType())
                .param("crisis", item.crisis())
                .param("content", item.content())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
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
                .query(Mailbox::item)
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
        return jdbc.sql("delete from mailbox where id = :id and partner = :partner")
                        .param("id", id)
                        .param("partner", partner)
                        .update()
                > 0;
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

    private static MailboxItem item(ResultSet row, int number) throws SQLException {
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
                row.getBytes("content"));
    }
}
