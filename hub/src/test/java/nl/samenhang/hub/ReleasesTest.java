package nl.samenhang.hub;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.release.StoredReleases;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A running hub takes one configuration after another. */
class ReleasesTest {

    private static final String SHELTER = "opvang-midden-nederland";

    private static final int MESSAGES = 250;

    private static WholeHub hub;

    @BeforeAll
    static void begin() {
        hub = WholeHub.with();
    }

    @AfterAll
    static void end() {
        hub.close();
    }

    @Test
    void aPartnerThatComesWithAReleaseGetsItsQueuesAndItsMessages() {
        releases().apply(withShelter(), "operator", "a women's shelter joins");

        var receipt = WholeHub.json(hub.post(WholeHub.POLICE, "/v1/messages", Natives.policeReport()));

        assertThat(receipt.path("status").asString()).isEqualTo("accepted");
        Awaitility.await().atMost(WholeHub.PATIENCE).untilAsserted(() -> assertThat(
                        states(receipt.path("messageId").asString()))
                .containsEntry(SHELTER, "delivered")
                .containsEntry(WholeHub.VEILIG_THUIS, "delivered"));
    }

    @Test
    void whatWaitsForAPartnerThatLeavesStillArrives() {
        releases().apply(named("Politie met team"), "operator", "");
        hub.localTeam().stubFor(post("/berichten").willReturn(aResponse().withStatus(503)));
        var answer = hub.post(WholeHub.VEILIG_THUIS, "/fhir/$process-message", Natives.transferAfterTriage());
        assertThat(answer.statusCode()).isEqualTo(200);
        Awaitility.await()
                .atMost(WholeHub.PATIENCE)
                .until(() -> !hub.localTeam().getAllServeEvents().isEmpty());

        releases().apply(withoutLocalTeam(), "operator", "the team leaves");
        hub.localTeam().stubFor(post("/berichten").willReturn(ok()));

        Awaitility.await().atMost(WholeHub.PATIENCE).untilAsserted(() -> assertThat(hub.bean(JdbcClient.class)
                        .sql("select distinct status from delivery where recipient = :team")
                        .param("team", WholeHub.LOCAL_TEAM)
                        .query(String.class)
                        .list())
                .containsExactly("delivered"));
    }

    @Test
    void aWrongConfigurationLeavesTheRunningOneAsItWas() {
        var before = releases().inForce();
        var broken = changed("routes/report-to-veilig-thuis.camel.yaml", "role: veilig-thuis", "role: veilig-thius");

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> releases().apply(broken, "operator", "")))
                .hasMessageContaining("report-to-veilig-thuis.camel.yaml:13");
        assertThat(releases().inForce()).isSameAs(before);
    }

    @Test
    void theSameFilesAgainAreTheSameRelease() {
        var number = releases().apply(named("Zelfde"), "operator", "");
        assertThat(releases().apply(named("Zelfde"), "operator", "")).isEqualTo(number);
    }

    @Test
    void aConfigurationWhoseFilesDoNotFitTogetherIsNotTaken() {
        var before = releases().inForce();
        var deaf = changed(
                "partners/raad-midden-nederland.yaml", "formatsOut: [stuf-jz-vto, fhir]", "formatsOut: [ijw-301]");

        assertThatThrownBy(() -> releases().apply(deaf, "operator", ""))
                .hasMessageContaining("routes/investigation-to-board.camel.yaml:11")
                .hasMessageContaining("reads no format that can carry referral");
        assertThat(releases().inForce()).isSameAs(before);
    }

    @Test
    void goingBackPutsTheReleaseInForceThatWasSoBefore() {
        var first = releases().apply(named("Een"), "operator", "");
        releases().apply(named("Twee"), "operator", "");
        releases().goBackTo(first, "operator");
        var third = releases().apply(named("Drie"), "operator", "");

        releases().goBack("operator");
        assertThat(releases().inForce().number()).isEqualTo(first);
        releases().goBack("operator");
        assertThat(releases().inForce().number()).isEqualTo(third);
    }

    @Test
    void goingBackPutsAnEarlierReleaseInForce() {
        var first = releases().apply(named("Eerst"), "operator", "");
        releases().apply(named("Daarna"), "operator", "");
        releases().goBackTo(first, "operator");
        assertThat(releases().inForce().number()).isEqualTo(first);
        assertThat(releases().inForce().partners().byId(WholeHub.POLICE).name()).isEqualTo("Eerst");
    }

    /** Twenty releases while five hundred messages a minute flow: one in 120 ms, whatever became of the one before. */
    @Test
    void whileReleasesFollowEachOtherNoMessageIsLostOrDoubledAndEachIsJudgedByOne() throws InterruptedException {
        var sent = new CopyOnWriteArrayList<String>();
        var senders = Executors.newScheduledThreadPool(4);
        for (var number = 0; number < MESSAGES; number++) {
            senders.schedule(
                    () -> sent.add(WholeHub.json(hub.post(WholeHub.POLICE, "/v1/messages", Natives.policeReport()))
                            .path("messageId")
                            .asString()),
                    number * 120L,
                    TimeUnit.MILLISECONDS);
        }
        for (var round = 1; round <= 20; round++) {
            var enough = round * MESSAGES / 21;
            Awaitility.await().atMost(WholeHub.PATIENCE).until(() -> sent.size() > enough);
            releases().apply(named("Politie " + round), "operator", "");
        }
        senders.shutdown();
        assertThat(senders.awaitTermination(WholeHub.PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();

        assertThat(sent).doesNotHaveDuplicates().doesNotContain("").hasSize(MESSAGES);
        Awaitility.await().atMost(WholeHub.PATIENCE).untilAsserted(() -> assertThat(sent)
                .allSatisfy(id -> assertThat(states(id)).containsEntry(WholeHub.VEILIG_THUIS, "delivered")));
        var releasesUsed = hub.bean(JdbcClient.class)
                .sql("select distinct release from message where id in (:ids)")
                .param("ids", sent.stream().map(java.util.UUID::fromString).toList())
                .query(Integer.class)
                .list();
        assertThat(releasesUsed).hasSizeGreaterThan(10).doesNotContain(0);
    }

    private static TreeMap<String, String> states(String message) {
        var states = new TreeMap<String, String>();
        WholeHub.json(hub.get(WholeHub.POLICE, "/v1/messages/" + message))
                .path("deliveries")
                .forEach(delivery -> states.merge(
                        delivery.path("recipient").asString(),
                        delivery.path("status").asString(),
                        (one, two) -> "twice"));
        return states;
    }

    private static StoredReleases releases() {
        return hub.bean(StoredReleases.class);
    }

    private static ConfigurationFiles named(String name) {
        return changed("partners/politie-midden-nederland.yaml", "name: Politie Midden-Nederland", "name: " + name);
    }

    private static ConfigurationFiles changed(String file, String what, String into) {
        var files = new TreeMap<>(ConfigurationFiles.shipped().contents());
        var text = new String(files.get(file), StandardCharsets.UTF_8);
        assertThat(text).contains(what);
        files.put(file, text.replace(what, into).getBytes(StandardCharsets.UTF_8));
        return new ConfigurationFiles(files);
    }

    private static ConfigurationFiles withoutLocalTeam() {
        var files = new TreeMap<>(ConfigurationFiles.shipped().contents());
        files.remove("partners/" + WholeHub.LOCAL_TEAM + ".yaml");
        // to it, or from it alone
        files.remove("routes/transfer-to-local-team.camel.yaml");
        files.remove("routes/consent-to-whom-it-names.camel.yaml");
        files.remove("routes/plan-to-the-team.camel.yaml");
        return new ConfigurationFiles(files);
    }

    private static ConfigurationFiles withShelter() {
        var files = new TreeMap<>(ConfigurationFiles.shipped().contents());
        var partner = List.of(
                "id: " + SHELTER,
                "name: Opvang Midden-Nederland",
                "roles: [womens-shelter]",
                "oin: 00000099000000009001",
                "municipalities: [\"*\"]",
                "formatsOut: [fhir]",
                "channel: queue");
        files.put("partners/" + SHELTER + ".yaml", String.join("\n", partner).getBytes(StandardCharsets.UTF_8));
        var route = new String(files.get("routes/report-to-veilig-thuis.camel.yaml"), StandardCharsets.UTF_8)
                + "        - to:\n            uri: chain:copy\n            parameters:\n              role: womens-shelter\n";
        files.put("routes/report-to-veilig-thuis.camel.yaml", route.getBytes(StandardCharsets.UTF_8));
        var policy = new String(files.get("policy/may-receive.yaml"), StandardCharsets.UTF_8)
                + "womens-shelter:\n  - {data: [identity, facts], purposes: any, bases: any}\n";
        files.put("policy/may-receive.yaml", policy.getBytes(StandardCharsets.UTF_8));
        return new ConfigurationFiles(files);
    }
}
