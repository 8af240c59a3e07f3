package nl.samenhang.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The resources that tell about messages keep the rules of FHIR and agree with each other and with the codes. */
class ConformanceResourcesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<JsonNode> ALL = Stream.concat(
                    ProfilePackage.conformanceResources(), ProfilePackage.examples())
            .map(ConformanceResourcesTest::read)
            .toList();

    private static final Set<String> JUDGED = Set.of(
            "MessageDefinition",
            "GraphDefinition",
            "OperationDefinition",
            "CapabilityStatement",
            "SearchParameter",
            "ImplementationGuide");

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void keepsTheRulesOfFhir(Named resource) {
        assertThat(WholeStandard.judge(resource.json().toString())).isEmpty();
    }

    static Stream<Named> keepsTheRulesOfFhir() {
        return ALL.stream().filter(resource -> JUDGED.contains(type(resource))).map(Named::new);
    }

    @Test
    void theJudgeSeesAFocusWithoutMaximum() {
        ObjectNode broken = of("MessageDefinition").stream()
                .filter(message -> id(message).equals("referral"))
                .findFirst()
                .orElseThrow()
                .deepCopy();
        ((ObjectNode) broken.at("/focus/0")).remove("max");

        assertThat(WholeStandard.judge(broken.toString()))
                .extracting(Finding::rule)
                .contains("md-1");
    }

    @Test
    void everyEventHasItsMessageAndItsGraph() {
        Set<String> events = ALL.stream()
                .filter(resource -> type(resource).equals("CodeSystem"))
                .filter(resource -> id(resource).equals("message-event"))
                .flatMap(codes -> each(codes.path("concept")))
                .map(concept -> concept.path("code").asText())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ids("MessageDefinition")).isNotEmpty().isEqualTo(events);
        assertThat(ids("GraphDefinition")).isEqualTo(events);
        assertThat(of("MessageDefinition"))
                .allSatisfy(message ->
                        assertThat(message.at("/eventCoding/code").asText()).isEqualTo(id(message)));
    }

    @Test
    void everyMessageSpeaksDutchAndEnglish() {
        assertThat(of("MessageDefinition")).allSatisfy(message -> {
            for (String element : List.of("description", "purpose")) {
                Text text = Text.ofHuman(message.path(element).asText());
                assertThat(text.nl()).isNotBlank().isNotEqualTo(text.en());
            }
        });
    }

    @Test
    void everyAddressOfOursIsTheAddressOfSomething() {
        Set<String> addresses =
                ALL.stream().map(resource -> resource.path("url").asText()).collect(Collectors.toSet());

        assertThat(ALL.stream()
                        .filter(resource -> JUDGED.contains(type(resource)))
                        .flatMap(ConformanceResourcesTest::canonicals))
                .isNotEmpty()
                .isSubsetOf(addresses);
    }

    @Test
    void everyMessageIsSentByAnOrganisationAndReceivedByOne() {
        Predicate<JsonNode> hub = statement -> id(statement).equals("hub");
        List<JsonNode> roles =
                of("CapabilityStatement").stream().filter(hub.negate()).toList();

        assertThat(exchanged(roles, "sender")).isEqualTo(ids("MessageDefinition"));
        assertThat(exchanged(roles, "receiver")).isEqualTo(ids("MessageDefinition"));
        assertThat(roles)
                .extracting(ConformanceResourcesTest::id)
                .isSubsetOf(ALL.stream()
                        .filter(resource -> type(resource).equals("CodeSystem"))
                        .flatMap(codes -> each(codes.path("concept")))
                        .map(concept -> concept.path("code").asText())
                        .toList());
    }

    /** When this fails, run sushi/build.sh. */
    @Test
    void theGuideListsEveryDefinitionAndExample() {
        Set<String> listed = of("ImplementationGuide").stream()
                .flatMap(guide -> each(guide.at("/definition/resource")))
                .map(row -> row.at("/reference/reference").asText())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = ALL.stream()
                .filter(resource -> !type(resource).equals("ImplementationGuide"))
                .map(resource -> type(resource) + "/" + id(resource))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed).isEqualTo(there);
    }

    private static Set<String> exchanged(List<JsonNode> statements, String mode) {
        return statements.stream()
                .flatMap(statement -> each(statement.at("/messaging/0/supportedMessage")))
                .filter(message -> message.path("mode").asText().equals(mode))
                .map(message -> message.path("definition").asText().replaceFirst(".*/", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> canonicals(JsonNode node) {
        Stream<String> own = node.isTextual() && node.asText().matches(Vocabulary.BASE + "/[A-Z][A-Za-z]+/[A-Za-z.-]+")
                ? Stream.of(node.asText())
                : Stream.empty();
        return Stream.concat(own, each(node).flatMap(ConformanceResourcesTest::canonicals));
    }

    private static Stream<JsonNode> each(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static List<JsonNode> of(String type) {
        return ALL.stream().filter(resource -> type(resource).equals(type)).toList();
    }

    private static Set<String> ids(String type) {
        return of(type).stream().map(ConformanceResourcesTest::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String type(JsonNode resource) {
        return resource.path("resourceType").asText();
    }

    private static String id(JsonNode resource) {
        return resource.path("id").asText();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shown in reports by its kind and id. */
    record Named(JsonNode json) {
        @Override
        public String toString() {
            return type(json) + "/" + id(json);
        }
    }
}
