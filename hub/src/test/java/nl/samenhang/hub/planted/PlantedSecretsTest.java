package nl.samenhang.hub.planted;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import nl.samenhang.hub.WholeHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * Many messages go through a whole hub to nine organisations each, with secrets in them that were planted; then
 * everything is read that came out of it anywhere. More of them, and others: {@code -Dsamenhang.planted=2000
 * -Dsamenhang.planted.seed=7}.
 */
class PlantedSecretsTest {

    private static final int MESSAGES = Integer.getInteger("samenhang.planted", 100);
    private static final long SEED = Long.getLong("samenhang.planted.seed", 20261123);

    @TempDir
    static Path config;

    private static WholeHub hub;
    private static Traffic traffic;
    private static Places places;

    @BeforeAll
    static void manyMessagesGoThrough() throws Exception {
        hub = PlantedHub.in(config);
        hub.localTeam().stubFor(any(anyUrl()).willReturn(aResponse().withStatus(200)));
        places = new Places(hub);
        traffic = new Traffic(hub, new Marks(), SEED);
        traffic.send(MESSAGES);
        System.out.println(traffic);
    }

    @AfterAll
    static void end() {
        hub.close();
    }

    @Test
    void nobodyGetsWhatItMayNotHave() {
        assertThat(traffic.leaks()).isEmpty();
    }

    @Test
    void whoMayHaveItGetsIt() {
        for (var data : Set.of("secret-address", "reporter-identity", "health-data", "criminal-data", "suspicions")) {
            assertThat(traffic.arrivedWith(data)).as(data).isPositive();
        }
    }

    @Test
    void mostMessagesArriveAtMostOrganisations() {
        assertThat(traffic.accepted()).isGreaterThan(MESSAGES * 2 / 3);
        assertThat(traffic.arrived()).isGreaterThan(MESSAGES * 4);
    }

    @Test
    void noAnswerToASenderTellsAnythingOfAPerson() {
        assertThat(traffic.told()).isEmpty();
    }

    @Test
    void noHeaderOrNameAroundAMessageTellsAnythingOfAPerson() {
        assertThat(traffic.around()).isEmpty();
    }

    @Test
    void theLogTellsNothingOfAPerson() {
        LoggerFactory.getLogger("nl.samenhang.hub").debug("the last line");
        assertThat(places.log()).contains("the last line");
        assertThat(traffic.marksIn(places.log())).isEmpty();
    }

    @Test
    void noMetricTellsAnythingOfAPerson() {
        assertThat(places.metrics()).contains("hikaricp");
        assertThat(traffic.marksIn(places.metrics())).isEmpty();
    }

    @Test
    void theAuditTrailTellsNothingOfAPersonInAnyOfItsForms() {
        assertThat(places.auditTrail())
                .hasSize(3)
                .allSatisfy(form -> assertThat(form).hasSizeGreaterThan(MESSAGES))
                .allSatisfy(form -> assertThat(traffic.marksIn(form)).isEmpty());
    }

    @Test
    void theDatabaseHoldsNothingOfAPersonThatCanBeRead() {
        assertThat(places.database())
                .hasSizeGreaterThan(MESSAGES)
                .filteredOn(row -> !traffic.marksIn(row).isEmpty())
                .isEmpty();
    }
}
