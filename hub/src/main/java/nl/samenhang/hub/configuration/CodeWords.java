package nl.samenhang.hub.configuration;

import ca.uhn.fhir.context.FhirContext;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenhang.profiles.ProfilePackage;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionDesignationComponent;

/** What the codes of the shared vocabulary are called in Dutch, for pages that people read. */
public final class CodeWords {

    private static final String DUTCH = "nl";

    private final Map<String, Map<String, String>> bySystem;

    private CodeWords(Map<String, Map<String, String>> bySystem) {
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
                .collect(Collectors.toMap(CodeSystem::getUrl, CodeWords::words)));
    }

    /** The Dutch word for a code of this code system; the code itself when there is none. */
    public String of(String system, String code) {
        return bySystem.getOrDefault(system, Map.of()).getOrDefault(code, code);
    }

    private static Map<String, String> words(CodeSystem system) {
        return system.getConcept().stream()
                .collect(Collectors.toMap(ConceptDefinitionComponent::getCode, CodeWords::word));
    }

    private static String word(ConceptDefinitionComponent concept) {
        return concept.getDesignation().stream()
                .filter(designation -> DUTCH.equals(designation.getLanguage()))
                .map(ConceptDefinitionDesignationComponent::getValue)
                .findFirst()
                .orElse(concept.getDisplay());
    }
}
