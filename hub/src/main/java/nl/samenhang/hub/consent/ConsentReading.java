package nl.samenhang.hub.consent;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.samenhang.hub.message.ConsentTerms;
import nl.samenhang.hub.release.Releases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What the register tells its parties; to anybody else nothing is there. */
@Repository
public class ConsentReading {

    private static final String RECEIVED =
            """
            select c.consent from message_consent c join delivery d on d.message_id = c.message_id
            where d.recipient = :reader and d.status in ('delivered', 'acknowledged', 'dead')""";

    private static final String VERSIONS = "select consent, terms, recorded_at, municipality from consent_version ";

    private static final int AT_ONCE = 500;

    private static final Comparator<SeenConsent> NEWEST_FIRST = Comparator.comparing(
                    (SeenConsent seen) -> seen.versions().get(0).recordedAt())
            .reversed()
            .thenComparing(seen -> seen.terms().consent());

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Releases releases;

    ConsentReading(JdbcClient jdbc, JsonMapper json, Releases releases) {
        this.jdbc = jdbc;
        this.json = json;
        this.releases = releases;
    }

    /**
     * One consent; empty when the reader is no party to it, or when it is not there.
     *
     * @param reader partner id
     * @param reference as {@link ConsentTerms#consent()}
     */
    public Optional<SeenConsent> one(String reader, String reference) {
        var query =
                jdbc.sql(VERSIONS + "where consent = :consent order by number").param("consent", reference);
        return party(reader)
                .seen(recorded(query).getOrDefault(reference, List.of()), () -> received(reader, reference));
    }

    /** Whether it is there, for who may not tell its caller. */
    public boolean knows(String reference) {
        return jdbc.sql("select count(*) from consent_version where consent = :consent")
                        .param("consent", reference)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Every consent to which the reader is a party, the newest first.
     *
     * @param reader partner id
     */
    public List<SeenConsent> all(String reader) {
        var party = party(reader);
        var received = references(jdbc.sql(RECEIVED).param("reader", reader));
        var all = references(jdbc.sql("select consent from consent_party where party in (:words)")
                .param("words", party.words()));
        all.addAll(received);
        return seen(party, List.copyOf(all), received::contains);
    }

    /**
     * Of these consents those to which the reader is a party, the newest first.
     *
     * @param reader partner id
     * @param references as {@link ConsentTerms#consent()}
     */
    public List<SeenConsent> some(String reader, Collection<String> references) {
        return seen(party(reader), List.copyOf(references), reference -> received(reader, reference));
    }

    private static Set<String> references(JdbcClient.StatementSpec query) {
        return query.query(String.class).list().stream().map(String::strip).collect(Collectors.toSet());
    }

    private List<SeenConsent> seen(ConsentParty party, List<String> references, Predicate<String> hasReceived) {
        var seen = new ArrayList<SeenConsent>();
        for (int i = 0; i < references.size(); i += AT_ONCE) {
            var some = references.subList(i, Math.min(i + AT_ONCE, references.size()));
            var query = jdbc.sql(VERSIONS + "where consent in (:some) order by number")
                    .param("some", some);
            recorded(query).forEach((reference, versions) -> party.seen(versions, () -> hasReceived.test(reference))
                    .ifPresent(seen::add));
        }
        seen.sort(NEWEST_FIRST);
        return seen;
    }

    private ConsentParty party(String reader) {
        var directory = releases.inForce().partners();
        return new ConsentParty(directory, directory.byId(reader));
    }

    private boolean received(String reader, String reference) {
        return jdbc.sql("select count(*) from (" + RECEIVED + " and c.consent = :consent) received")
                        .param("reader", reader)
                        .param("consent", reference)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** By reference, in the order of their first versions. */
    private Map<String, List<ConsentVersion>> recorded(JdbcClient.StatementSpec query) {
        var recorded = new LinkedHashMap<String, List<ConsentVersion>>();
        query.query(row -> {
            var versions = recorded.computeIfAbsent(row.getString("consent").strip(), first -> new ArrayList<>());
            versions.add(new ConsentVersion(
                    versions.size() + 1,
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                    row.getString("municipality"),
                    json.readValue(row.getString("terms"), ConsentTerms.class)));
        });
        return recorded;
    }
}
