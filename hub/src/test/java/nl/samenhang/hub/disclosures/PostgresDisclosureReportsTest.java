package nl.samenhang.hub.disclosures;

import static nl.samenhang.hub.disclosures.Message.Party.TEAM;
import static nl.samenhang.hub.disclosures.Message.Party.VEILIG_THUIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.samenhang.hub.disclosures.People.Household;
import nl.samenhang.hub.retention.PostgresDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The same questions on PostgreSQL, on the platform of the embedded server's binaries. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class PostgresDisclosureReportsTest {

    @Test
    void aFamilyAndAPersonSeeWhatWasSharedAndNotWhatMayNotBeKnownYet(@TempDir Path config) throws IOException {
        try (var server = new PostgresDatabases();
                var hub = ReportingHub.in(
                        config,
                        "--spring.datasource.url=" + server.nextUrl(),
                        "--spring.datasource.username=postgres",
                        "--samenhang.database.binary=bytea")) {
            var household = Household.any();
            var mother = People.hidden(household.asMother());
            var family = hub.delivered(Message.referral(VEILIG_THUIS, TEAM, mother, household.asChild()));
            hub.delivered(Message.referral(TEAM, VEILIG_THUIS, mother, household.asChild())
                    .notTelling("p1"));

            assertThat(hub.ofFamily(TEAM, family).path("exchanges")).hasSize(1);
            assertThat(hub.ofPerson(TEAM, household.mother())
                            .at("/exchanges/0/data")
                            .findValuesAsString("nl"))
                    .contains("geheim adres");
            assertThat(hub.ofPerson(TEAM, household.child())
                            .at("/exchanges/0/data")
                            .findValuesAsString("nl"))
                    .contains("identiteit")
                    .doesNotContain("geheim adres");
            assertThat(hub.ofPerson(TEAM, household.father()).path("exchanges")).isEmpty();
        }
    }
}
