package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose address is secret stays so in every translation: as a member, a relative, somebody informed or interested. */
class SecretAddressTest {
    private static final String REPORT = "stuf-jz-vt-melding";
    private static final String MARK =
            "<StUF:extraElementen><StUF:extraElement naam=\"indicatieGeheim\">7</StUF:extraElement></StUF:extraElementen>";
    private static final Set<String> PERSONS = Set.of("Patient", "RelatedPerson");

    static Stream<Arguments> pairs() {
        return Example.all().flatMap(example -> Example.MAPPINGS.formats().stream()
                .filter(format -> !format.announces() && format.out())
                .filter(format -> format.id().startsWith("stuf-"))
                .filter(format -> format.events().contains(example.canonical().event()))
                .filter(format -> example.fits(format.id()))
                .map(format -> Arguments.of(example, format.id())));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyPersonThatAMessageNamesKeepsTheMark(Example example, String format) {
        NativeMessage written = Example.MAPPINGS.fromCanonical(
                Example.MAPPINGS.format(format), allSecret(example.canonical().json()), Example.DEPARTURE);
        assertThat(persons(canonical(written.content(), format)))
                .allSatisfy(person -> assertThat(isSecret(person)).isTrue());
    }

    @Test
    void somebodyInformedWhoIsNoMemberKeepsTheMark() {
        assertThat(named(reported(informed("<BG:geslachtsnaam>Buurvrouw</BG:geslachtsnaam>" + MARK, "")), "Buurvrouw"))
                .allMatch(SecretAddressTest::isSecret)
                .hasSize(1);
        assertThat(named(reported(informed("<BG:geslachtsnaam>Buurvrouw</BG:geslachtsnaam>", MARK)), "Buurvrouw"))
                .allMatch(SecretAddressTest::isSecret)
                .hasSize(1);
    }

    @Test
    void aMarkOnTheWayOutReachesSomebodyInformed() {
        String there = canonical(informed("<BG:geslachtsnaam>Buurvrouw</BG:geslachtsnaam>" + MARK, ""), REPORT);
        NativeMessage back = Example.MAPPINGS.fromCanonical(Example.MAPPINGS.format(REPORT), there, Example.DEPARTURE);
        assertThat(new String(back.content(), StandardCharsets.UTF_8))
                .containsPattern("Buurvrouw</BG:geslachtsnaam><StUF:extraElementen><StUF:extraElement"
                        + " naam=\"indicatieGeheim\">7<");
    }

    private static String reported(byte[] body) {
        String there = canonical(body, REPORT);
        return canonical(
                Example.MAPPINGS
                        .fromCanonical(Example.MAPPINGS.format(REPORT), there, Example.DEPARTURE)
                        .content(),
                REPORT);
    }

    private static byte[] informed(String person, String relation) {
        String one = "<JZ:isGeinformeerdAan StUF:entiteittype=\"VTMNPS\"><JZ:gerelateerde>" + person
                + "</JZ:gerelateerde><JZ:indicatieGereageerd>Nee</JZ:indicatieGereageerd>" + relation
                + "</JZ:isGeinformeerdAan>";
        return Example.named(REPORT, "minimal")
                .text()
                .replace("<JZ:isIngediendDoor", one + "<JZ:isIngediendDoor")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String canonical(byte[] body, String format) {
        Mappings mappings = Example.MAPPINGS;
        return mappings.toCanonical(mappings.format(format), body, Example.ARRIVAL)
                .json();
    }

    private static String allSecret(String json) {
        JsonNode bundle = Leaves.json(json);
        for (JsonNode entry : bundle.path("entry")) {
            if (PERSONS.contains(entry.path("resource").path("resourceType").asText())) {
                ((ObjectNode) entry.path("resource"))
                        .withObject("/meta")
                        .putArray("security")
                        .addObject()
                        .put("system", "https://fhir.samenhang.nl/CodeSystem/data-class")
                        .put("code", "secret-address");
            }
        }
        return bundle.toString();
    }

    private static List<JsonNode> persons(String json) {
        List<JsonNode> persons = new ArrayList<>();
        Leaves.json(json).path("entry").forEach(entry -> persons.add(entry.path("resource")));
        persons.removeIf(
                resource -> !PERSONS.contains(resource.path("resourceType").asText()));
        return persons;
    }

    private static List<JsonNode> named(String json, String name) {
        return persons(json).stream()
                .filter(person -> person.path("name").toString().contains(name))
                .toList();
    }

    private static boolean isSecret(JsonNode person) {
        return person.path("meta").path("security").toString().contains("\"secret-address\"");
    }
}
