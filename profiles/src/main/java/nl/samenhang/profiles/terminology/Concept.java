package nl.samenhang.profiles.terminology;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionDesignationComponent;

/** One concept of a code system, in whatever language it is asked for. */
record Concept(CodeSystem system, ConceptDefinitionComponent definition) {

    /** The concept with this code, wherever in the tree of concepts it stands. */
    static Optional<Concept> of(CodeSystem system, String code) {
        return all(system.getConcept())
                .filter(concept -> sameCode(system, concept.getCode(), code))
                .findFirst()
                .map(concept -> new Concept(system, concept));
    }

    private static boolean sameCode(CodeSystem system, String ours, String asked) {
        var ignoresCase = system.hasCaseSensitive() && !system.getCaseSensitive();
        return ignoresCase ? ours.equalsIgnoreCase(asked) : ours.equals(asked);
    }

    private static Stream<ConceptDefinitionComponent> all(List<ConceptDefinitionComponent> concepts) {
        return concepts.stream().flatMap(concept -> Stream.concat(Stream.of(concept), all(concept.getConcept())));
    }

    /** In the language, or else as the code system itself says it. */
    String display(Language language) {
        if (!language.isNamed() || language.isThatOf(system.getLanguage())) {
            return definition.getDisplay();
        }
        return designations().stream()
                .filter(designation -> language.isThatOf(designation.getLanguage()))
                .findFirst()
                .map(ConceptDefinitionDesignationComponent::getValue)
                .orElse(definition.getDisplay());
    }

    List<ConceptDefinitionDesignationComponent> designations() {
        return definition.getDesignation();
    }

    /** Whether somebody may call it this, in any language. */
    boolean isCalled(String display) {
        return names().anyMatch(display.strip()::equalsIgnoreCase);
    }

    /** Whether each of the words stands in one of its names or in its code. */
    boolean has(String words) {
        var told = Stream.concat(Stream.of(definition.getCode()), names())
                .map(Concept::plain)
                .toList();
        return Stream.of(plain(words).strip().split("\\s+"))
                .allMatch(word -> told.stream().anyMatch(name -> name.contains(word)));
    }

    private Stream<String> names() {
        return Stream.concat(
                Stream.ofNullable(definition.getDisplay()),
                designations().stream().map(ConceptDefinitionDesignationComponent::getValue));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
