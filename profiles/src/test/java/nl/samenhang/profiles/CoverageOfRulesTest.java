package nl.samenhang.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No rule in the profiles without a case that breaks it. */
class CoverageOfRulesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyInvariantHasABreakingCase() throws Exception {
        Set<String> invariants = new TreeSet<>();
        forEachElement((profile, element) -> element.path("constraint")
                .forEach(c -> invariants.add(c.path("key").asText())));
        Set<String> broken = Fixture.all("invalid").stream().map(Fixture::rule).collect(Collectors.toSet());

        assertThat(invariants).isNotEmpty().isSubsetOf(broken);
    }

    @Test
    void everyMandatoryElementHasABreakingCase() throws Exception {
        Set<String> mandatory = new TreeSet<>();
        forEachElement((profile, element) -> {
            // that there is some extension at all follows from each that is mandatory
            if (element.path("min").asInt() > 0 && !path(element).endsWith("extension")) {
                mandatory.add(profile + "/min-" + path(element));
            }
        });

        assertThat(mandatory).isNotEmpty().isSubsetOf(brokenCases());
    }

    @Test
    void everyRequiredListOfCodesHasABreakingCase() throws Exception {
        Set<String> lists = new TreeSet<>();
        forEachElement((profile, element) -> {
            if (element.path("binding").path("strength").asText().equals("required")) {
                lists.add(profile + "/binding-" + path(element));
            }
        });

        assertThat(lists).isNotEmpty().isSubsetOf(brokenCases());
    }

    @Test
    void everyRuleOfMessagingHasABreakingCase() throws Exception {
        Set<String> broken = Fixture.all("rules").stream().map(Fixture::rule).collect(Collectors.toSet());
        Set<String> saidByTheValidator = Set.of("message-json", "message-bundle", "message-profile");

        assertThat(rulesOfMessaging()).isNotEmpty().allSatisfy(rule -> assertThat(
                        broken.contains(rule) || saidByTheValidator.contains(rule))
                .as(rule)
                .isTrue());
    }

    private static Set<String> rulesOfMessaging() throws Exception {
        Properties texts = new Properties();
        try (var stream = FindingTexts.class.getResourceAsStream("findings.properties")) {
            texts.load(stream);
        }
        return texts.stringPropertyNames().stream()
                .filter(key -> key.matches("message-[a-z-]+\\.nl"))
                .map(key -> key.replace(".nl", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyInvariantSpeaksDutchAndEnglish() throws Exception {
        forEachElement((profile, element) -> element.path("constraint").forEach(constraint -> {
            Text text = Text.ofHuman(constraint.path("human").asText());
            assertThat(text.nl()).isNotEqualTo(text.en()).isNotBlank();
        }));
    }

    private static Set<String> brokenCases() {
        return Fixture.all("invalid").stream()
                .map(fixture -> fixture.profile() + "/" + fixture.rule())
                .collect(Collectors.toSet());
    }

    private static String path(JsonNode element) {
        String id = element.path("id").asText();
        return id.substring(id.indexOf('.') + 1).replace('.', '-').replace(':', '-');
    }

    private static void forEachElement(BiConsumer<String, JsonNode> visit) throws Exception {
        List<String> resources = ProfilePackage.conformanceResources().toList();
        for (String json : resources) {
            JsonNode resource = JSON.readTree(json);
            for (JsonNode element : resource.path("differential").path("element")) {
                visit.accept(resource.path("id").asText(), element);
            }
        }
    }
}
