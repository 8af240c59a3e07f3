package nl.samenhang.hub.configuration;

import ca.uhn.fhir.context.FhirContext;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenhang.profiles.ProfilePackage;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionDesignationComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;

/** What the codes of the shared vocabulary are called in Dutch, for pages that people read. */
public final class CodeWords {

    private static final String DUTCH = "nl";

    private final Map<String, Map<String, ConceptDefinitionComponent>> bySystem;

    private CodeWords(Map<String, Map<String, ConceptDefinitionComponent>> bySystem) {
        this.bySystem = bySystem;
    }

    /** Those of the package of profiles. */
    public static CodeWords ofVocabulary() {
        var parser = FhirContext.forR4Cached().newJsonParser();
        return new CodeWords(ProfilePackage.conformanceResources()
                .filter(resource -> resource.contains("\"CodeSystem\""))
                .map(parser::parseResource)
                .filter(CodeSystem.class::isInstance)
                .map(CodeSystem.class::cast)
                .collect(Collectors.toMap(CodeSystem::getUrl, CodeWords::concepts)));
    }

    /** The Dutch word for a code of this code system; the code itself when there is none. */
    public String of(String system, String code) {
        return concept(system, code).map(CodeWords::word).orElse(code);
    }

    /** The code that a code of this code system has as this property; empty when it has none. */
    public String property(String system, String code, String property) {
        return concept(system, code).stream()
                .flatMap(concept -> concept.getProperty().stream())
                .filter(one -> one.getCode().equals(property) && one.hasValueCoding())
                .map(ConceptPropertyComponent::getValueCoding)
                .findFirst()
                .map(coding -> coding.getCode())
                .orElse("");
    }

    private Optional<ConceptDefinitionComponent> concept(String system, String code) {
        return Optional.ofNullable(bySystem.getOrDefault(system, Map.of()).get(code));
    }

    private static Map<String, ConceptDefinitionComponent> concepts(CodeSystem system) {
        return system.getConcept().stream()
                .collect(Collectors.toMap(ConceptDefinitionComponent::getCode, Function.identity()));
    }

    private static String word(ConceptDefinitionComponent concept) {
        return concept.getDesignation().stream()
                .filter(designation -> DUTCH.equals(designation.getLanguage()))
                .map(ConceptDefinitionDesignationComponent::getValue)
                .findFirst()
                .orElse(concept.getDisplay());
    }
}
