package nl.samenhang.hub.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.TestPartner;
import nl.samenhang.hub.message.AuthorisedMessage;
import nl.samenhang.profiles.ProfilePackage;
import org.flywaydb.core.Flyway;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What the register tells its parties, on whatever database. */
abstract class ConsentReadingContract {

    private static final String TEAM = "team";
    private static final String SAVE = "save";
    private static final String GGZ = "ggz";

    private final DataSource database;
    private final String binary;
    private final JdbcClient jdbc;
    private final ConsentReading reading;

    ConsentReadingContract(DataSource database, String binary) {
        this.database = database;
        this.binary = binary;
        this.jdbc = JdbcClient.create(database);
        this.reading = new ConsentReading(
                jdbc,
                new JsonMapper(),
                OneRelease.with(
                        TestPartner.partner(TEAM, "00000099000000003000", "local-team")
                                .make(),
                        TestPartner.partner(SAVE, "00000099000000005000", "certified-institution")
                                .make(),
                        TestPartner.partner(GGZ, "00000099000000008888", "mental-health")
                                .make()));
    }

    @BeforeEach
    void fourConsents() {
        migrate();
        jdbc.sql("delete from consent_party").update();
        jdbc.sql("delete from consent_version").update();
        record();
    }

    @Test
    void eachFindsItsOwnTheNewestFirst() {
        assertThat(reading.all(TEAM)).hasSize(4).allMatch(SeenConsent::whole);
        assertThat(reading.all(SAVE)).isNotEmpty().noneMatch(SeenConsent::whole);
        assertThat(reading.all(GGZ)).isEmpty();
    }

    @Test
    void theNewestComeFirstAndThoseOfOneMomentInTheOrderOfTheirReferences() {
        assertThat(reading.all(TEAM))
                .extracting(seen -> seen.versions().get(0).recordedAt())
                .isSortedAccordingTo(Comparator.reverseOrder());
        jdbc.sql("update consent_version set recorded_at = current_timestamp").update();
        assertThat(reading.all(TEAM))
                .extracting(seen -> seen.terms().consent())
                .isSorted()
                .hasSize(4);
    }

    @Test
    void oneIsThereForItsPartiesOnlyWithEveryVersionOfIt() {
        record();
        var reference = reading.all(SAVE).get(0).terms().consent();
        var seen = reading.one(TEAM, reference).orElseThrow();
        assertThat(seen.versions()).extracting(ConsentVersion::number).containsExactly(1, 2);
        assertThat(seen.versions().get(0).municipality()).isEqualTo("0589");
        assertThat(reading.one(SAVE, reference)).isPresent();
        assertThat(reading.one(GGZ, reference)).isEmpty();
        assertThat(reading.knows(reference)).isTrue();
        assertThat(reading.knows("0".repeat(64))).isFalse();
    }

    @Test
    void ofThoseThatAreNamedEachFindsTheSameAsAmongAll() {
        var references = new ArrayList<>(List.of("0".repeat(64)));
        reading.all(TEAM).stream().skip(1).map(seen -> seen.terms().consent()).forEach(references::add);
        assertThat(reading.some(TEAM, references))
                .isEqualTo(reading.all(TEAM).stream().skip(1).toList());
        assertThat(reading.some(SAVE, references))
                .isNotEmpty()
                .isEqualTo(reading.all(SAVE).stream()
                        .filter(seen -> references.contains(seen.terms().consent()))
                        .toList());
        assertThat(reading.some(GGZ, references)).isEmpty();
        assertThat(reading.some(TEAM, List.of())).isEmpty();
    }

    @Test
    void consentsOfBeforeThereWasAnIndexAreFoundOnceItIsFilled() throws SQLException {
        jdbc.sql("delete from consent_party").update();
        assertThat(reading.all(TEAM)).isEmpty();
        jdbc.sql("delete from \"flyway_schema_history\" where \"version\" is null and \"description\" like 'parties%'")
                .update();

        migrate();

        assertThat(reading.all(TEAM)).hasSize(4);
    }

    @Test
    void ofTwoMessagesAboutOneConsentAtOnceTheSecondIsLookedAtAgain() {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        // it sees nothing of what another adds meanwhile
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        var terms = reading.all(TEAM).get(0).terms();
        jdbc.sql("delete from consent_party").update();

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("select count(*) from consent_party")
                            .query(Integer.class)
                            .single();
                    inAnotherTransaction(() -> new PartyIndex(jdbc).add(terms));
                    new PartyIndex(jdbc).add(terms);
                }))
                .isInstanceOf(DuplicateKeyException.class);

        new PartyIndex(jdbc).add(terms);
        assertThat(reading.all(TEAM)).hasSize(1);
    }

    private void inAnotherTransaction(Runnable work) {
        var another = new TransactionTemplate(new JdbcTransactionManager(database));
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        another.executeWithoutResult(status -> work.run());
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(database)
                .placeholders(Map.of("binary", binary))
                .javaMigrations(new EarlierConsents())
                .load()
                .migrate();
    }

    /** As a message of the local team that was accepted. */
    private void record() {
        var bundle = ProfilePackage.examples()
                .map(json -> Examples.FHIR.newJsonParser().parseResource(Bundle.class, json))
                .filter(example -> Examples.canonical(TEAM, example).event().equals("consent"))
                .filter(example ->
                        Examples.canonical(TEAM, example).facts().consents().size() == 4)
                .findFirst()
                .orElseThrow();
        var message = Examples.canonical(TEAM, bundle);
        RegisterAtHand.in(jdbc).record(new AuthorisedMessage(message, Examples.granted(TEAM), message.trail()));
        assertThat(List.of(message.facts().municipality().orElseThrow())).containsExactly("0589");
    }
}
