package nl.samenhang.profiles.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.profiles.ProfilePackage;
import nl.samenhang.profiles.Text;
import org.junit.jupiter.api.Test;

/** Who fills in a message reads Dutch: nothing to fill in and no list to choose from has an English name only. */
class DutchWordsTest {

    private final Catalogue catalogue = new Catalogue(ProfilePackage.conformanceResources(), Stream.of());

    @Test
    void everyProfileAndExtensionHasADutchNameAndMeaning() {
        assertThat(catalogue.ofType("StructureDefinition")).allSatisfy(profile -> {
            JsonNode root = profile.json().path("differential").path("element").path(0);
            assertThat(root.path("short").asText()).as(profile.id()).startsWith("nl: ");
            assertThat(isTranslated(profile.description())).as(profile.id()).isTrue();
        });
    }

    @Test
    void everyFieldThatASenderFillsHasADutchName() {
        Snapshots snapshots = new Snapshots();
        Fields fields = new Fields(new Choices(catalogue, snapshots), new Types(catalogue));
        Stream<String> english = catalogue.ofType("StructureDefinition").stream()
                .flatMap(profile ->
                        fields
                                .toFill(ElementTree.of(
                                        profile, snapshots.at(profile.url()).orElseThrow()))
                                .stream()
                                .filter(field -> !isTranslated(field.name()))
                                .map(field -> profile.id() + "." + field.path()));

        assertThat(english).isEmpty();
    }

    @Test
    void everyListOfCodesHasADutchTitleAndMeaning() {
        List<Definition> lists = Stream.of("CodeSystem", "ValueSet")
                .flatMap(type -> catalogue.ofType(type).stream())
                .toList();

        assertThat(lists).isNotEmpty().allSatisfy(list -> {
            assertThat(isTranslated(list.title())).as(list.download()).isTrue();
            assertThat(isTranslated(list.description())).as(list.download()).isTrue();
        });
    }

    @Test
    void everyCodeHasADutchWordAndMeaning() {
        Stream<String> english = catalogue.ofType("CodeSystem").stream().flatMap(codes -> Concepts.of(codes).stream()
                .filter(concept -> !hasDutchDesignation(concept) || !isTranslated(Words.of(concept, "definition")))
                .map(concept -> codes.id() + "#" + concept.path("code").asText()));

        assertThat(english).isEmpty();
    }

    private static boolean hasDutchDesignation(JsonNode concept) {
        return concept.path("designation").findValuesAsText("language").contains("nl");
    }

    private static boolean isTranslated(Text text) {
        return !text.nl().isBlank() && !text.nl().equals(text.en());
    }
}
