package nl.samenhang.hub.consent;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.hub.message.AuthorisedMessage;
import nl.samenhang.hub.message.ConsentTerms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The register in the database: versions are added, never changed. */
@Repository
public class ConsentRegister implements Consents {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final PartyIndex parties;

    ConsentRegister(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.parties = new PartyIndex(jdbc);
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Keeps what an accepted message says of consents, and on which of them it rests.
     *
     * @return references of those that hold no longer
     */
    public List<String> record(AuthorisedMessage authorised) {
        var message = authorised.message();
        var id = message.received().id().value();
        authorised.authorisation().consents().forEach(terms -> restsOn(id, terms.consent()));
        var recorded = ConsentGround.recordedBy(authorised, this);
        recorded.forEach(terms -> add(id, terms, message.facts().municipality().orElse(null)));
        recorded.forEach(parties::add);
        return recorded.stream()
                .filter(terms -> History.current(versions(terms.consent()))
                        .filter(History::isActive)
                        .isEmpty())
                .map(ConsentTerms::consent)
                .toList();
    }

    private void restsOn(UUID message, String consent) {
        jdbc.sql("insert into message_consent (message_id, consent) values (:message, :consent)")
                .param("message", message)
                .param("consent", consent)
                .update();
    }

    private void add(UUID message, ConsentTerms terms, String municipality) {
        jdbc.sql(
                        """
                        insert into consent_version (consent, message_id, family, status, terms, recorded_at, municipality)
                        values (:consent, :message, :family, :status, :terms, :at, :municipality)""")
                .param("consent", terms.consent())
                .param("message", message)
                .param("family", terms.family())
                .param("status", terms.status())
                .param("terms", json.writeValueAsString(terms))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("municipality", municipality)
                .update();
    }

    @Override
    public List<ConsentTerms> versions(String reference) {
        return jdbc.sql("select terms from consent_version where consent = :consent order by number")
                .param("consent", reference)
                .query((row, number) -> json.readValue(row.getString("terms"), ConsentTerms.class))
                .list();
    }

    /** As they stand now, those on which a message rests; one that is not known any more is left out. */
    public List<ConsentTerms> groundOf(UUID message) {
        return jdbc
                .sql("select consent from message_consent where message_id = :message")
                .param("message", message)
                .query(String.class)
                .list()
                .stream()
                .map(consent -> History.current(versions(consent.strip())))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<String> recipientsOn(String reference) {
        return jdbc.sql(
                        """
                        select distinct d.recipient from delivery d
                        join message_consent c on c.message_id = d.message_id
                        where c.consent = :consent and d.status in ('delivered', 'acknowledged', 'dead')""")
                .param("consent", reference)
                .query(String.class)
                .list();
    }

    /** Deliveries that rest on one of these consents and have not left. */
    public List<UUID> waitingOn(Collection<String> references) {
        if (references.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select distinct d.id from delivery d join message_consent c on c.message_id = d.message_id
                        where c.consent in (:consents) and d.status = 'planned'""")
                .param("consents", references)
                .query(UUID.class)
                .list();
    }
}
