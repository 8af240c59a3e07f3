package nl.samenhang.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
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
                mandatory.add(profile.path("id").asText() + "/min-" + path(element));
            }
        });

        assertThat(mandatory).isNotEmpty().isSubsetOf(brokenCases());
    }

    @Test
    void everyRequiredListOfCodesHasABreakingCase() throws Exception {
        Set<String> lists = new TreeSet<>();
        forEachElement((profile, element) -> {
            if (element.path("binding").path("strength").asText().equals("required")) {
                lists.add(profile.path("id").asText() + "/binding-" + path(element));
            }
        });

        assertThat(lists).isNotEmpty().isSubsetOf(brokenCases());
    }

    @Test
    void everySliceHasABreakingCase() throws Exception {
        Set<String> slices = new TreeSet<>();
        Set<String> broken = new TreeSet<>();
        forEachElement((profile, element) -> {
            String name = element.path("sliceName").asText();
            if (!name.isEmpty()) {
                slices.add(profile.path("id").asText() + "/" + name);
            }
        });
        slices.stream().filter(CoverageOfRulesTest::isBrokenSomewhere).forEach(broken::add);

        assertThat(slices).isNotEmpty().isSubsetOf(broken);
    }

    @Test
    void everyMandatoryElementListOfCodesAndSliceIsKeptBySomeCase() throws Exception {
        KeptCases kept = KeptCases.all();
        Set<String> missing = new TreeSet<>();
        forEachElement((profile, element) -> {
            boolean sliced = element.has("sliceName");
            boolean asked = sliced || element.path("min").asInt() > 0 || element.has("binding");
            if (asked && !(sliced ? kept.haveSlice(profile, element) : kept.have(profile, element))) {
                missing.add(element.path("id").asText() + " of "
                        + profile.path("id").asText());
            }
        });

        assertThat(missing).isEmpty();
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

    /** A slice is broken by a case of the slice itself, or of an element in it. */
    private static boolean isBrokenSomewhere(String slice) {
        Pattern cases = Pattern.compile(
                slice.replace("/", "/(slice-|(min|max|binding|fixed)-([A-Za-z\\[\\]-]+-)?)") + "(-.*)?");
        return brokenCases().stream().anyMatch(broken -> cases.matcher(broken).matches());
    }

    private static String path(JsonNode element) {
        String id = element.path("id").asText();
        return id.substring(id.indexOf('.') + 1).replace('.', '-').replace(':', '-');
    }

    private static void forEachElement(BiConsumer<JsonNode, JsonNode> visit) throws Exception {
        List<String> resources = ProfilePackage.conformanceResources().toList();
        for (String json : resources) {
            JsonNode resource = JSON.readTree(json);
            for (JsonNode element : resource.path("differential").path("element")) {
                visit.accept(resource, element);
            }
        }
    }
}
