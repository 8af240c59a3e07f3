package nl.samenhang.hub.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.TestPartner;
import nl.samenhang.hub.audit.AuditDatabase;
import nl.samenhang.hub.message.Authorisation;
import nl.samenhang.hub.message.AuthorisedMessage;
import nl.samenhang.hub.message.CanonicalMessage;
import nl.samenhang.hub.message.ConsentTerms;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What the register keeps of accepted messages, and what it knows of what was delivered on a consent. */
class ConsentRegisterTest {

    private static final String TEAM = "team";
    private static final String CONSENT = "consent";
    private static final String GIVEN =
            ConsentTerms.referenceOf("https://lokaal-team.example/toestemming", "T-2026-0031");
    private static final String WITHDRAWN =
            ConsentTerms.referenceOf("https://lokaal-team.example/toestemming", "T-2026-0034");

    private static final JdbcClient DATABASE = AuditDatabase.create().jdbc();

    private final ConsentRegister register = RegisterAtHand.in(DATABASE);

    @BeforeEach
    void knowsNothing() {
        for (var table : List.of("consent_party", "consent_version", "message_consent", "delivery", "message")) {
            DATABASE.sql("delete from " + table).update();
        }
    }

    @Test
    void keepsEveryVersionTheOldestFirst() {
        assertThat(register.versions(WITHDRAWN)).isEmpty();
        record(Examples.consents());
        record(Examples.withdrawal());
        assertThat(register.versions(WITHDRAWN))
                .extracting(ConsentTerms::status)
                .containsExactly("active", "inactive");
        assertThat(register.versions(GIVEN)).hasSize(1);
    }

    @Test
    void keepsThemFromWhichMessageOfWhichFamilyAndMunicipality() {
        record(Examples.consents());
        assertThat(DATABASE.sql("select distinct family, status, municipality from consent_version")
                        .query()
                        .listOfRows())
                .singleElement()
                .satisfies(row -> assertThat(row.values()).containsExactly("family-reference", "active", "0589"));
    }

    @Test
    void tellsWhichHoldNoLonger() {
        assertThat(record(Examples.consents())).isEmpty();
        assertThat(record(Examples.withdrawal())).containsExactly(WITHDRAWN);
    }

    @Test
    void isFoundByThePartiesThatItNames() {
        record(Examples.consents());
        assertThat(DATABASE.sql("select party from consent_party where consent = :consent")
                        .param(CONSENT, GIVEN)
                        .query(String.class)
                        .set())
                .isNotEmpty()
                .isEqualTo(PartyWords.of(register.versions(GIVEN).get(0)));
    }

    @Test
    void knowsOnWhichConsentsAMessageRestsAsTheyStandNow() {
        record(Examples.consents());
        var message = store(Examples.policeReport());
        register.record(restingOn(register.versions(WITHDRAWN), message));
        assertThat(groundOf(message)).containsExactlyElementsOf(register.versions(WITHDRAWN));

        record(Examples.withdrawal());

        assertThat(groundOf(message)).extracting(ConsentTerms::status).containsExactly("inactive");
        assertThat(register.groundOf(UUID.randomUUID())).isEmpty();
    }

    @Test
    void addsAConsentThatAMessageRestsOnOnlyWhenItIsNew() {
        var told = new ConsentTerms(
                GIVEN, "r", null, "f", "active", LocalDate.of(2026, 3, 20), null, null, null, List.of());
        register.record(restingOn(List.of(told), store(Examples.policeReport())));
        assertThat(register.versions(GIVEN)).containsExactly(told);
        register.record(restingOn(List.of(told), store(Examples.policeReport())));
        assertThat(register.versions(GIVEN)).containsExactly(told);
    }

    @Test
    void knowsWhoReceivedDataOnAConsentAndWhatStillWaits() {
        record(Examples.consents());
        var message = store(Examples.policeReport());
        register.record(restingOn(register.versions(GIVEN), message));
        var waiting = deliver(message, "wacht", "planned");
        for (var status : List.of("delivered", "acknowledged", "dead", "stopped")) {
            deliver(message, status, status);
            deliver(message, status, status);
        }

        assertThat(register.recipientsOn(GIVEN)).containsExactlyInAnyOrder("delivered", "acknowledged", "dead");
        assertThat(register.recipientsOn(WITHDRAWN)).isEmpty();
        assertThat(register.waitingOn(List.of(WITHDRAWN, GIVEN))).containsExactly(waiting);
        assertThat(register.waitingOn(List.of(WITHDRAWN))).isEmpty();
        assertThat(register.waitingOn(List.of())).isEmpty();
    }

    @Test
    void whoReceivedDataOnAConsentReadsItEvenWhenItNamesOnlyItsRole() {
        record(Examples.consents());
        var message = store(Examples.policeReport());
        register.record(restingOn(register.versions(WITHDRAWN), message));
        var ggz = TestPartner.partner("ggz", "00000099000000008888", "mental-health")
                .make();
        var reading = new ConsentReading(DATABASE, new JsonMapper(), OneRelease.with(ggz));
        assertThat(reading.all("ggz")).isEmpty();
        assertThat(reading.one("ggz", WITHDRAWN)).isEmpty();

        deliver(message, "ggz", "delivered");

        assertThat(reading.all("ggz"))
                .extracting(seen -> seen.terms().consent())
                .containsExactly(WITHDRAWN);
        assertThat(reading.one("ggz", WITHDRAWN)).isPresent();
        assertThat(reading.one("ggz", GIVEN)).isEmpty();
    }

    private List<String> record(Bundle bundle) {
        var message = store(bundle);
        return register.record(new AuthorisedMessage(message, Examples.granted(TEAM), message.trail()));
    }

    private List<ConsentTerms> groundOf(CanonicalMessage message) {
        return register.groundOf(message.received().id().value());
    }

    private static AuthorisedMessage restingOn(List<ConsentTerms> consents, CanonicalMessage message) {
        var ground = new Authorisation(TEAM, CONSENT, "voluntary-support", "test", consents, Examples.NO_LIMITS);
        return new AuthorisedMessage(message, ground, message.trail());
    }

    /** A message that the journal keeps. */
    private CanonicalMessage store(Bundle bundle) {
        var message = Examples.canonical(TEAM, bundle);
        DATABASE.sql(
                        """
                        insert into message (id, sender, content_hash, status, received_at, release)
                        values (:id, 'team', 'hash', 'accepted', :now, :release)""")
                .param("id", message.received().id().value())
                .param("now", OffsetDateTime.now())
                .param("release", OneRelease.NUMBER)
                .update();
        return message;
    }

    private UUID deliver(CanonicalMessage message, String recipient, String status) {
        var id = UUID.randomUUID();
        DATABASE.sql(
                        """
                        insert into delivery (id, message_id, position, recipient, route, format, status, crisis, created_at)
                        values (:id, :message, 0, :recipient, 'route', 'fhir', :status, false, :now)""")
                .param("id", id)
                .param("message", message.received().id().value())
                .param("recipient", recipient)
                .param("status", status)
                .param("now", OffsetDateTime.now())
                .update();
        return id;
    }
}
