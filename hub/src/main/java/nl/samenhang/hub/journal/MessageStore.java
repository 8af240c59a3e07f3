package nl.samenhang.hub.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.hub.keys.PayloadKey;
import nl.samenhang.hub.keys.PayloadKeys;
import nl.samenhang.hub.message.ContentHash;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.Lost;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Receipt;
import nl.samenhang.hub.message.ReceivedMessage;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.message.RoutedMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of messages. What a message says is sealed with a key of its own; what the hub did with it is not. */
@Repository
class MessageStore {

    /** The columns that hold content. */
    static final String NATIVE = "native_content";

    static final String CANONICAL = "canonical_content";

    private static final String FIND =
            """
            select message.*, k.destroyed_at, k.destroyed_because, k.destroyed_note
            from message left join payload_key k on k.id = message.id where""";

    private final JdbcClient jdbc;
    private final DeliveryStore deliveries;
    private final PayloadKeys keys;
    private final MessagePeople people;
    private final Columns columns;

    MessageStore(JdbcClient jdbc, DeliveryStore deliveries, PayloadKeys keys, MessagePeople people, Columns columns) {
        this.jdbc = jdbc;
        this.deliveries = deliveries;
        this.keys = keys;
        this.people = people;
        this.columns = columns;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when this sender has an accepted message of that id */
    void accepted(RoutedMessage routed) {
        var message = routed.message();
        var ground = routed.authorised().authorisation();
        var key = keys.make(message.received().id().value(), message.family());
        insert(message.received(), key, Receipt.ACCEPTED)
                .param("senderMessageId", message.senderMessageId())
                .param("key", key(message.received().sender(), message.senderMessageId()))
                .param("refusal", null)
                .param("event", message.event())
                .param("format", message.format())
                .param("family", message.family())
                .param("legalBasis", ground.legalBasis())
                .param("purpose", ground.purpose())
                .param("authorisedBy", ground.rule())
                .param("canonical", key.seal(message.json(), CANONICAL))
                .param("issues", columns.of(routed.notices()))
                .param("lost", message.lost().isEmpty() ? null : columns.of(message.lost()))
                .param("kind", message.facts().kind())
                .param("municipality", message.facts().municipality().orElse(null))
                .update();
        people.accepted(message);
    }

    void refused(ReceivedMessage received, MessageRejected rejected) {
        var key = keys.make(received.id().value(), rejected.known().family());
        insert(received, key, Receipt.REJECTED)
                .param("senderMessageId", rejected.known().senderMessageId())
                .param("key", null)
                .param("refusal", rejected.refusal().name())
                .param("event", null)
                .param("format", rejected.known().format())
                .param("family", null)
                .param("legalBasis", null)
                .param("purpose", null)
                .param("authorisedBy", null)
                .param("canonical", null)
                .param("issues", columns.of(rejected.issues()))
                .param("lost", null)
                .param("kind", null)
                .param("municipality", null)
                .update();
    }

    private JdbcClient.StatementSpec insert(ReceivedMessage received, PayloadKey key, String status) {
        return jdbc.sql(
                        """
                        insert into message (id, sender, sender_message_id, accepted_key, content_hash, status, refusal,
                          event, format, family, received_at, legal_basis, purpose, authorised_by, native_content,
                          canonical_content, issues, lost, kind, municipality, release)
                        values (:id, :sender, :senderMessageId, :key, :hash, :status, :refusal, :event, :format, :family,
                          :receivedAt, :legalBasis, :purpose, :authorisedBy, :native, :canonical, :issues, :lost, :kind, :municipality, :release)""")
                .param("id", received.id().value())
                .param("sender", received.sender())
                .param("hash", received.hash().value())
                .param("status", status)
                .param("receivedAt", Columns.of(received.receivedAt()))
                .param("native", key.seal(received.body(), NATIVE))
                .param("release", received.release());
    }

    Optional<StoredMessage> byId(UUID id) {
        return jdbc.sql(FIND + " message.id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    Optional<StoredMessage> acceptedWithContent(String sender, ContentHash hash) {
        return jdbc.sql(FIND + " sender = :sender and content_hash = :hash and accepted_key is not null")
                .param("sender", sender)
                .param("hash", hash.value())
                .query(this::read)
                .optional();
    }

    Optional<StoredMessage> acceptedUnder(String sender, String senderMessageId) {
        return jdbc.sql(FIND + " accepted_key = :key")
                .param("key", key(sender, senderMessageId))
                .query(this::read)
                .optional();
    }

    private static String key(String sender, String senderMessageId) {
        return sender + '|' + senderMessageId;
    }

    private StoredMessage read(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var states = deliveries.statesOf(id);
        List<Issue> issues = columns.list(row, "issues", Issue.class);
        var receipt = new Receipt(
                id.toString(),
                row.getString("sender_message_id"),
                row.getString("status"),
                row.getString("event"),
                row.getString("format"),
                Columns.instant(row, "received_at"),
                row.getString("family"),
                states,
                issues == null ? List.of() : issues,
                columns.list(row, "lost", Lost.class),
                PayloadKeys.destruction(row));
        return new StoredMessage(
                row.getString("sender"),
                new ContentHash(row.getString("content_hash").trim()),
                Optional.ofNullable(row.getString("refusal")).map(Refusal::valueOf),
                receipt);
    }
}
