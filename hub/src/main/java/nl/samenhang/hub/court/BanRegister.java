package nl.samenhang.hub.court;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.samenhang.hub.message.CanonicalMessage;
import nl.samenhang.hub.message.DisclosureBan;
import nl.samenhang.hub.partner.PartnerDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The register in the database: versions are added, never changed. */
@Repository
public class BanRegister implements Bans {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    BanRegister(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Keeps about whom an accepted message is, by keyed references, and the bans that it tells.
     *
     * @return those bans
     */
    public List<DisclosureBan> record(CanonicalMessage message, PartnerDirectory directory) {
        var id = message.received().id().value();
        CourtOrders.references(message).forEach(reference -> isAbout(id, reference));
        var told = BanReader.decisions(message).isEmpty()
                ? List.<DisclosureBan>of()
                : new BanReader(message, directory.byId(message.received().sender()), directory).all();
        told.forEach(ban -> add(id, ban));
        return told;
    }

    private void isAbout(UUID message, String reference) {
        jdbc.sql("insert into message_about (message_id, reference) values (:message, :reference)")
                .param("message", message)
                .param("reference", reference)
                .update();
    }

    private void add(UUID message, DisclosureBan ban) {
        var now = clock.instant();
        jdbc.sql(
                        """
                        insert into court_ban_version (ban, message_id, terms, recorded_at)
                        values (:ban, :message, :terms, :at)""")
                .param("ban", ban.ban())
                .param("message", message)
                .param("terms", json.writeValueAsString(ban))
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        var known = jdbc.sql("select reference from court_ban_about where ban = :ban")
                .param("ban", ban.ban())
                .query(String.class)
                .list();
        ban.about().stream().filter(reference -> !known.contains(reference)).forEach(reference -> jdbc.sql(
                        "insert into court_ban_about (reference, ban) values (:reference, :ban)")
                .param("reference", reference)
                .param("ban", ban.ban())
                .update());
    }

    @Override
    public List<DisclosureBan> versions(String ban) {
        return jdbc.sql("select terms, recorded_at from court_ban_version where ban = :ban order by number")
                .param("ban", ban)
                .query(this::read)
                .list();
    }

    @Override
    public List<DisclosureBan> versionsAbout(Collection<String> references) {
        return jdbc.sql(
                        """
                        select terms, recorded_at from court_ban_version
                        where ban in (select ban from court_ban_about where reference in (:references))
                        order by number""")
                .param("references", references)
                .query(this::read)
                .list();
    }

    /** The bans about somebody in an accepted message, as they stand now. */
    public List<DisclosureBan> about(UUID message) {
        var references = jdbc.sql(
                        """
                        select reference from message_about where message_id = :message
                        union select family from message where id = :message and family is not null""")
                .param("message", message)
                .query(String.class)
                .set();
        return references.isEmpty() ? List.of() : BanHistory.current(versionsAbout(references), references);
    }

    /** The deliveries about one of these that have not left. */
    public List<UUID> waiting(Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : jdbc.sql(
                                """
                        select d.id from delivery d join message m on m.id = d.message_id
                        where d.status = 'planned' and (m.family in (:references) or exists (
                          select 1 from message_about a
                          where a.message_id = m.id and a.reference in (:references)))""")
                        .param("references", references)
                        .query(UUID.class)
                        .list();
    }

    private DisclosureBan read(ResultSet row, int number) throws SQLException {
        return json.readValue(row.getString("terms"), DisclosureBan.class)
                .recordedAt(row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
