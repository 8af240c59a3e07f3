package nl.samenhang.hub.disclosures;

import static nl.samenhang.hub.WholeHub.json;
import static nl.samenhang.hub.disclosures.Message.Party.BOARD;
import static nl.samenhang.hub.disclosures.Message.Party.FAR_TEAM;
import static nl.samenhang.hub.disclosures.Message.Party.POLICE;
import static nl.samenhang.hub.disclosures.Message.Party.SCHOOL;
import static nl.samenhang.hub.disclosures.Message.Party.SHELTER;
import static nl.samenhang.hub.disclosures.Message.Party.TEAM;
import static nl.samenhang.hub.disclosures.Message.Party.VEILIG_THUIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.samenhang.hub.disclosures.Message.Party;
import nl.samenhang.hub.disclosures.People.Household;
import nl.samenhang.hub.retention.FamilyShredding;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a family gets to see of what was shared, and what is left out of it, in a running hub. */
class DisclosureReportsTest {

    private static final String UNNAMED = "een organisatie die wij hier niet noemen";

    @TempDir
    static Path config;

    private static ReportingHub hub;

    @BeforeAll
    static void begin() throws IOException {
        hub = ReportingHub.in(config);
    }

    @AfterAll
    static void end() {
        hub.close();
    }

    @Test
    void aFamilySeesInPlainDutchWhatWasSharedAndWhy() {
        var family = hub.delivered(
                Message.referral(VEILIG_THUIS, TEAM, Household.any().all()));

        var report = hub.ofFamily(TEAM, family);

        var line = only(report);
        assertThat(report.path("title").asString()).isEqualTo("Wat is er over uw gezin gedeeld?");
        assertThat(line.at("/from/name").asString()).isEqualTo("Veilig Thuis Proefland");
        assertThat(line.at("/to/name").asString()).isEqualTo("Lokaal team Oudewater");
        assertThat(line.at("/message/nl").asString()).isEqualTo("verwijzing");
        assertThat(line.path("data").findValuesAsString("nl")).contains("identiteit", "feiten");
        assertThat(line.at("/why/nl").asString())
                .isEqualTo("Delen was nodig voor een taak die de wet aan deze organisaties geeft. Dit gebeurde om te"
                        + " bepalen hoe veilig iedereen in het gezin is.");
        assertThat(line.at("/why/law").asString()).isEqualTo("AVG artikel 6 lid 1 onder e");
        assertThat(line.at("/ask/name").asString()).isEqualTo("Veilig Thuis Proefland");
        assertThat(line.at("/ask/phone").asString()).isEqualTo("088 000 1300");
        assertThat(line.path("when").asString()).matches("\\d{1,2} [a-z]+ \\d{4} om \\d{2}:\\d{2} uur");
    }

    @Test
    void aPersonSeesTheExchangesThatTellOfHimAndNoOthers() {
        var household = Household.any();
        hub.delivered(Message.referral(VEILIG_THUIS, TEAM, household.all()));
        hub.delivered(Message.referral(TEAM, VEILIG_THUIS, household.asChild()));

        assertThat(names(hub.ofPerson(TEAM, household.father()), "from")).containsExactly(VEILIG_THUIS.title);
        assertThat(names(hub.ofPerson(TEAM, household.child()), "from"))
                .as("the newest first")
                .containsExactly(TEAM.title, VEILIG_THUIS.title);
    }

    @Test
    void aPersonInTwoFamiliesGetsOfTheOtherOnlyWhatConcernsHimAndTheAskerHadAPartIn() {
        var father = People.person("p2", People.bsn(), "parent-with-authority", "1986-11-02");
        var first = People.person("p3", People.bsn(), "child", "2015-02-08");
        var second = People.person("p4", People.bsn(), "child", "2019-09-30");
        hub.delivered(Message.referral(VEILIG_THUIS, TEAM, father, first));
        hub.delivered(Message.referral(VEILIG_THUIS, SCHOOL, father, second));
        hub.delivered(Message.referral(SCHOOL, VEILIG_THUIS, second));
        var bsn = json(father).path("bsn").asString();

        assertThat(names(hub.ofPerson(TEAM, bsn), "to")).containsExactly(TEAM.title);
        assertThat(names(hub.ofPerson(SCHOOL, bsn), "to")).containsExactly(SCHOOL.title);
        assertThat(names(hub.ofPerson(VEILIG_THUIS, bsn), "to")).containsExactly(SCHOOL.title, TEAM.title);
    }

    @Test
    void whoHadNoPartGetsTheSameAnswerAsOfWhomNobodyKnows() {
        var household = Household.any();
        var family = hub.delivered(Message.referral(VEILIG_THUIS, TEAM, household.all()));

        var nobody = without(hub.ofFamily(SCHOOL, "0".repeat(24)), "made");
        assertThat(nobody.path("exchanges")).isEmpty();
        assertThat(without(hub.ofFamily(SCHOOL, family), "made")).isEqualTo(nobody);

        var stranger = without(hub.ofPerson(SCHOOL, People.bsn()), "made");
        assertThat(without(hub.ofPerson(SCHOOL, household.mother()), "made")).isEqualTo(stranger);
    }

    @Test
    void whoOnlySentSeesWhatItSentUntilItReceivesSomething() {
        var household = Household.any();
        var family = hub.delivered(Message.referral(VEILIG_THUIS, TEAM, household.all()));
        hub.delivered(Message.referral(SCHOOL, VEILIG_THUIS, household.all()));
        hub.delivered(Message.referral(TEAM, VEILIG_THUIS, household.all()));

        assertThat(names(hub.ofFamily(SCHOOL, family), "from")).containsExactly(SCHOOL.title);
        assertThat(names(hub.ofPerson(SCHOOL, household.mother()), "from")).containsExactly(SCHOOL.title);

        hub.delivered(Message.answer(VEILIG_THUIS, SCHOOL, household.all()));
        assertThat(names(hub.ofFamily(SCHOOL, family), "from"))
                .containsExactly(VEILIG_THUIS.title, TEAM.title, SCHOOL.title, VEILIG_THUIS.title);
    }

    @Test
    void whatOneFamilyOfAPersonSaysProtectsInTheOtherToo() {
        var bsn = People.bsn();
        var father = People.person("p2", bsn, "parent-with-authority", "1986-11-02");
        var first = People.person("p3", People.bsn(), "child", "2015-02-08");
        var second = People.person("p4", People.bsn(), "child", "2019-09-30");
        hub.delivered(Message.report(SCHOOL, father, first));
        hub.delivered(Message.answer(VEILIG_THUIS, SCHOOL, father, second));

        var report = hub.ofPerson(VEILIG_THUIS, bsn);
        assertThat(names(report, "from")).containsExactly(VEILIG_THUIS.title, UNNAMED);
        assertThat(names(report, "to")).containsExactly(UNNAMED, VEILIG_THUIS.title);

        hub.delivered(Message.referral(POLICE, VEILIG_THUIS, father, second).notTelling("p2"));
        hub.delivered(Message.referral(VEILIG_THUIS, TEAM, father, first));
        assertThat(hub.ofPerson(VEILIG_THUIS, bsn).path("exchanges"))
                .as("the referral would give away what he was not told of")
                .hasSize(2);
    }

    @Test
    void whatWasRefusedOrWasNotFetchedYetIsNoExchange() {
        var household = Household.any();
        var family = hub.delivered(Message.referral(VEILIG_THUIS, TEAM, household.all()));
        var refused = hub.hub()
                .post(
                        SCHOOL.id,
                        "/v1/messages",
                        Message.referral(TEAM, VEILIG_THUIS, household.all()).json());
        assertThat(refused.statusCode()).isEqualTo(403);
        hub.accepted(Message.referral(TEAM, BOARD, household.all()));
        var waiting = waitingFor(BOARD);
        assertThat(names(hub.ofFamily(TEAM, family), "to")).containsExactly(TEAM.title);

        assertThat(hub.hub()
                        .get(BOARD.id, "/v1/deliveries/" + waiting + "/content")
                        .statusCode())
                .isEqualTo(200);

        assertThat(names(hub.ofFamily(TEAM, family), "to")).containsExactly(BOARD.title, TEAM.title);
    }

    @Test
    void whatWasKeptBackIsTold() {
        var household = Household.any();
        var labelled = Message.referral(VEILIG_THUIS, SCHOOL, household.all());
        var family = hub.delivered(labelled);
        assertThat(only(hub.ofFamily(SCHOOL, family)).path("keptBack")).isEmpty();

        var mother = Household.any();
        hub.delivered(Message.referral(VEILIG_THUIS, SCHOOL, People.hidden(mother.asMother()), mother.asChild()));
        assertThat(only(hub.ofPerson(SCHOOL, mother.mother())).path("keptBack").findValuesAsString("nl"))
                .as("to herself: her own secret address")
                .containsExactly("geheim adres");
        assertThat(only(hub.ofPerson(SCHOOL, mother.child())).path("keptBack"))
                .as("to anybody else nothing tells that there is one")
                .isEmpty();
    }

    @Test
    void whoReportedIsNotNamedAndNeitherIsWhoIsAnswered() {
        var household = Household.any();
        var family = hub.delivered(Message.report(SCHOOL, household.all()));
        hub.delivered(Message.answer(VEILIG_THUIS, SCHOOL, household.all()));
        hub.delivered(Message.answer(TEAM, VEILIG_THUIS, household.all()));

        var report = hub.ofFamily(VEILIG_THUIS, family);

        assertThat(names(report, "from")).containsExactly(TEAM.title, VEILIG_THUIS.title, UNNAMED);
        assertThat(names(report, "to")).containsExactly(VEILIG_THUIS.title, UNNAMED, VEILIG_THUIS.title);
        inEveryForm(VEILIG_THUIS, family).forEach(form -> assertThat(form)
                .doesNotContain(SCHOOL.title, SCHOOL.oin, SCHOOL.id, "youth-care-provider", "may-send"));
    }

    @Test
    void whoReportedAndToldTheFamilySoIsNamed() {
        var household = Household.any();
        var family = hub.delivered(Message.report(SCHOOL, household.all()).telling("p1"));
        assertThat(names(hub.ofFamily(VEILIG_THUIS, family), "from")).containsExactly(SCHOOL.title);
    }

    @Test
    void thatTheHubKnowsAReporterIsNotToldAndToTheReporterItselfNothingIs() {
        var household = Household.any();
        var neighbour = People.bsn();
        var report = Message.report(
                POLICE,
                household.asMother(),
                household.asChild(),
                People.person("p9", neighbour, "reporter", "1970-01-01"));
        var family = hub.delivered(report);

        inEveryForm(VEILIG_THUIS, family)
                .forEach(form -> assertThat(form).doesNotContain("reporter", "identiteit melder"));
        assertThat(hub.ofPerson(VEILIG_THUIS, household.mother()).path("exchanges"))
                .hasSize(1);
        assertThat(hub.ofPerson(VEILIG_THUIS, neighbour).path("exchanges")).isEmpty();
    }

    @Test
    void thatSomebodyHasASecretAddressIsToldToHerAlone() {
        var household = Household.any();
        var mother = People.hidden(household.asMother());
        var family = hub.delivered(Message.referral(VEILIG_THUIS, TEAM, mother, household.asChild()));

        assertThat(data(hub.ofPerson(TEAM, household.mother()))).contains("geheim adres");
        assertThat(data(hub.ofPerson(TEAM, household.child()))).doesNotContain("geheim adres");
        inEveryForm(TEAM, family)
                .forEach(form -> assertThat(form).doesNotContain("secret-address", "geheim adres", "Schuilplaats"));
    }

    @Test
    void organisationsElsewhereAreNotNamedAsLongAsAnotherMayNotBeFound() {
        var household = Household.any();
        var mother = People.hidden(household.asMother());
        var family = hub.delivered(Message.referral(VEILIG_THUIS, TEAM, mother, household.asChild()));
        hub.delivered(Message.referral(TEAM, FAR_TEAM, household.asChild()));

        assertThat(names(hub.ofFamily(TEAM, family), "to")).containsExactly(UNNAMED, TEAM.title);
        assertThat(names(hub.ofPerson(TEAM, household.child()), "to")).contains(UNNAMED);
        inEveryForm(TEAM, family).forEach(form -> assertThat(form).doesNotContain(FAR_TEAM.title, FAR_TEAM.oin));

        var open = Household.any();
        var other = hub.delivered(Message.referral(TEAM, FAR_TEAM, open.all()));
        assertThat(names(hub.ofFamily(TEAM, other), "to")).containsExactly(FAR_TEAM.title);
    }

    @Test
    void whatWentToAShelterIsToldOnlyToWhoIsThere() {
        var household = Household.any();
        var mother = People.hidden(household.asMother());
        var family = hub.delivered(Message.referral(TEAM, SHELTER, mother, household.asChild()));

        assertThat(hub.ofFamily(TEAM, family).path("exchanges")).isEmpty();
        assertThat(hub.ofPerson(TEAM, household.child()).path("exchanges")).isEmpty();
        assertThat(names(hub.ofPerson(TEAM, household.mother()), "to")).containsExactly(SHELTER.title);
    }

    @Test
    void whatAFamilyIsNotToldOfForSafetyIsLeftOutWithWhatFollowedUntilItIsTold() {
        var household = Household.any();
        var family = hub.delivered(Message.referral(TEAM, SCHOOL, household.all()));
        hub.delivered(Message.report(POLICE, household.all()).notTelling("p2"));
        hub.delivered(Message.referral(VEILIG_THUIS, TEAM, household.all()));
        assertThat(names(hub.ofFamily(TEAM, family), "to")).containsExactly(SCHOOL.title);
        assertThat(names(hub.ofPerson(TEAM, household.child()), "to")).containsExactly(SCHOOL.title);

        // the school has not the report, and cannot know
        hub.delivered(Message.referral(SCHOOL, TEAM, household.all()).telling("p2"));
        assertThat(names(hub.ofFamily(TEAM, family), "to")).containsExactly(SCHOOL.title);

        hub.delivered(Message.referral(VEILIG_THUIS, TEAM, household.all()).telling("p2"));
        assertThat(hub.ofFamily(TEAM, family).path("exchanges")).hasSize(5);
    }

    @Test
    void whoWasToldHimselfSeesWhatAnotherDoesNotKnowYet() {
        var household = Household.any();
        var told =
                "{\"person\": \"p1\", \"done\": true}, {\"person\": \"p2\", \"done\": false, \"whyNot\": \"onveilig\"}";
        var message = Message.referral(VEILIG_THUIS, TEAM, household.all());
        var family = hub.delivered(new Message(
                message.event(),
                message.from(),
                message.to(),
                message.kind(),
                message.basis(),
                message.purpose(),
                message.municipality(),
                message.persons(),
                new String[] {told}));

        assertThat(hub.ofPerson(TEAM, household.mother()).path("exchanges")).hasSize(1);
        assertThat(hub.ofPerson(TEAM, household.father()).path("exchanges")).isEmpty();
        assertThat(hub.ofPerson(TEAM, household.child()).path("exchanges")).isEmpty();
        assertThat(hub.ofFamily(TEAM, family).path("exchanges")).isEmpty();
    }

    @Test
    void whatWasSharedToSaveALifeIsLeftOutUntilSomebodyWasTold() {
        var household = Household.any();
        var family = hub.delivered(
                Message.referral(POLICE, VEILIG_THUIS, household.all()).on("vital-interest"));
        assertThat(hub.ofFamily(POLICE, family).path("exchanges")).isEmpty();

        hub.delivered(Message.referral(VEILIG_THUIS, POLICE, household.all()).telling("p1"));

        assertThat(hub.ofFamily(POLICE, family).path("exchanges")).hasSize(2);
    }

    @Test
    void thatSomethingMayBeLeftOutIsSaidTheSameWhetherItIsOrNot() {
        var open = Household.any();
        var shown = hub.delivered(Message.referral(VEILIG_THUIS, TEAM, open.all()));
        var secret = Household.any();
        var hidden =
                hub.delivered(Message.referral(VEILIG_THUIS, TEAM, secret.all()).notTelling("p1"));

        assertThat(hub.ofFamily(TEAM, hidden).path("exchanges")).isEmpty();
        assertThat(hub.ofFamily(TEAM, hidden).path("leftOut"))
                .isEqualTo(hub.ofFamily(TEAM, shown).path("leftOut"));
        assertThat(without(hub.ofFamily(TEAM, hidden), "made"))
                .isEqualTo(without(hub.ofFamily(TEAM, "f".repeat(24)), "made"));
        for (var family : List.of(shown, hidden)) {
            inEveryForm(TEAM, family).forEach(form -> assertThat(form.replaceAll("\\s+", " "))
                    .contains("Deze tekst staat in elk overzicht, ook als wij niets weglieten."));
        }
    }

    @Test
    void theReportStaysWhenTheContentIsDestroyed() {
        var household = Household.any();
        var family = hub.delivered(Message.referral(VEILIG_THUIS, TEAM, household.all()));
        hub.hub().bean(FamilyShredding.class).shred(new FamilyShredding.Order(family, "op last", "test", true));

        assertThat(names(hub.ofFamily(TEAM, family), "to")).containsExactly(TEAM.title);
        assertThat(names(hub.ofPerson(TEAM, household.father()), "to")).containsExactly(TEAM.title);
    }

    private static String waitingFor(Party party) {
        return Awaitility.await()
                .until(
                        () -> json(hub.hub().get(party.id, "/v1/deliveries")).toString(),
                        list -> list.contains("\"id\""))
                .replaceAll("(?s).*?\"id\":\"([0-9a-f-]{36})\".*", "$1");
    }

    /** The readable text of a report in each of the four forms. */
    private static List<String> inEveryForm(Party asker, String family) {
        return Forms.texts(hub, asker, "{\"family\": \"" + family + "\"}");
    }

    private static JsonNode only(JsonNode report) {
        assertThat(report.path("exchanges")).hasSize(1);
        return report.at("/exchanges/0");
    }

    private static List<String> names(JsonNode report, String end) {
        return report.path("exchanges")
                .valueStream()
                .map(line -> line.path(end).path("name").asString())
                .toList();
    }

    private static List<String> data(JsonNode report) {
        return only(report).path("data").findValuesAsString("nl");
    }

    private static JsonNode without(JsonNode report, String field) {
        return ((ObjectNode) report).without(field);
    }
}
