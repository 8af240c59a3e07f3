package nl.samenhang.hub.disclosures;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.profiles.ProfilePackage;
import nl.samenhang.profiles.Vocabulary.Codes;
import org.hl7.fhir.r4.model.CodeSystem;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The words of the report fit the shared vocabulary, the law that it names, and who reads them. */
class WordsTest {

    private static final int MOST_WORDS_IN_A_SENTENCE = 20;

    private final Map<String, Map<String, Object>> words =
            new Yaml().load(WordsTest.class.getResourceAsStream("/disclosures/words.yaml"));
    private final KnownCodes known = KnownCodes.ofVocabulary();

    @Test
    void everyLegalBasisAndPurposeHasItsWords() {
        assertThat(words.get("legal-basis").keySet()).containsAll(known.bases());
        assertThat(words.get("purpose").keySet()).containsAll(known.purposes());
    }

    @Test
    void theArticlesAreThoseOfTheVocabulary() {
        for (var basis : known.bases()) {
            var law = String.valueOf(((Map<?, ?>) words.get("legal-basis").get(basis)).get("law"));
            assertThat(law).isNotBlank();
            assertThat(List.of(source(basis).split("; "))).contains(law.split("; "));
        }
    }

    @Test
    void whatIsLeftOutIsSaidInCodesThatExist() {
        var rules = Words.read().rules();
        assertThat(codes("family-role")).containsAll(rules.aside());
        assertThat(codes("referral-kind")).containsAll(rules.reportKinds());
        assertThat(codes("legal-basis")).containsAll(rules.reportBases());
        assertThat(codes("message-event")).containsAll(rules.answers());
        assertThat(codes("data-class")).containsAll(rules.reporterData()).containsAll(rules.whereaboutsData());
        assertThat(codes("organisation-role")).containsAll(rules.whereaboutsRoles());
    }

    @Test
    void eachLegalBasisSaysWhenTheFamilyIsTold() {
        var read = Words.read();
        assertThat(known.bases())
                .allSatisfy(basis -> assertThat(read.informed(basis)).startsWith("informed-"));
        assertThat(read.informed("vital-interest")).isEqualTo("informed-when-safe");
        assertThat(read.informed("")).isEmpty();
    }

    @Test
    void momentsAreThoseOfTheNetherlands() {
        var read = Words.read();
        assertThat(read.moment(Instant.parse("2026-07-01T22:30:00Z"))).isEqualTo("2 juli 2026 om 00:30 uur");
        assertThat(read.moment(Instant.parse("2026-01-31T23:05:00Z"))).isEqualTo("1 februari 2026 om 00:05 uur");
    }

    @Test
    void noSentenceIsLong() {
        var sentences = Stream.concat(told(), Stream.of(page()))
                .flatMap(text -> Stream.of(text.split("[.?!]\\s|[.?!]$")))
                .map(String::strip)
                .toList();
        assertThat(sentences).hasSizeGreaterThan(30).allSatisfy(sentence -> assertThat(sentence.split("\\s+"))
                .as(sentence)
                .hasSizeLessThanOrEqualTo(MOST_WORDS_IN_A_SENTENCE));
    }

    private Stream<String> told() {
        return Stream.of(
                        words.get("texts").values().stream(),
                        words.get("purpose").values().stream(),
                        words.get("legal-basis").values().stream().map(one -> ((Map<?, ?>) one).get("why")))
                .flatMap(all -> all)
                .map(String::valueOf);
    }

    /** What stands between the tags of the page, a line for each. */
    private static String page() {
        try (var page = WordsTest.class.getResourceAsStream("/disclosures/page.html")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?s)<head>.*</head>", "")
                    .replaceAll("<[^>]*>", ". ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> codes(String system) {
        return List.copyOf(known.codesBySystem().get("https://fhir.samenhang.nl/CodeSystem/" + system));
    }

    private static String source(String basis) {
        return ProfilePackage.conformanceResources()
                .filter(resource -> resource.contains("\"" + Codes.LEGAL_BASIS + "\""))
                .filter(resource -> resource.contains("\"CodeSystem\""))
                .map(resource -> FhirContext.forR4Cached().newJsonParser().parseResource(resource))
                .filter(CodeSystem.class::isInstance)
                .map(CodeSystem.class::cast)
                .filter(system -> system.getUrl().equals(Codes.LEGAL_BASIS))
                .flatMap(system -> system.getConcept().stream())
                .filter(concept -> concept.getCode().equals(basis))
                .flatMap(concept -> concept.getProperty().stream())
                .filter(property -> property.getCode().equals("source"))
                .map(property -> property.getValueStringType().getValue())
                .findFirst()
                .orElseThrow();
    }
}
