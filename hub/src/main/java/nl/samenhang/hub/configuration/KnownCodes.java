package nl.samenhang.hub.configuration;

import ca.uhn.fhir.context.FhirContext;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.mappings.Format;
import nl.samenhang.profiles.ProfilePackage;
import nl.samenhang.profiles.Vocabulary.Codes;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;

/**
 * The codes that configuration files may use; a typing error in one of them would otherwise silently deny.
 *
 * @param formats ids of the registered formats
 * @param codesBySystem codes of the shared vocabulary, by the canonical URL of their code system
 */
public record KnownCodes(Set<String> formats, Map<String, Set<String>> codesBySystem) {

    /** Copies the collections. */
    public KnownCodes {
        formats = Set.copyOf(formats);
        codesBySystem = Map.copyOf(codesBySystem);
    }

    /** Those of the shared vocabulary, from the package of profiles; no formats yet. */
    public static KnownCodes ofVocabulary() {
        var parser = FhirContext.forR4Cached().newJsonParser();
        return new KnownCodes(
                Set.of(),
                ProfilePackage.conformanceResources()
                        .filter(resource -> resource.contains("\"CodeSystem\""))
                        .map(parser::parseResource)
                        .filter(CodeSystem.class::isInstance)
                        .map(CodeSystem.class::cast)
                        .collect(Collectors.toMap(CodeSystem::getUrl, KnownCodes::codesOf)));
    }

    public KnownCodes withFormatsOf(Collection<Format> known) {
        return new KnownCodes(known.stream().map(Format::id).collect(Collectors.toSet()), codesBySystem);
    }

    /** Of the organisations. */
    public Set<String> roles() {
        return of(Codes.ORGANISATION_ROLE);
    }

    public Set<String> events() {
        return of(Codes.MESSAGE_EVENT);
    }

    public Set<String> dataClasses() {
        return of(Codes.DATA_CLASS);
    }

    public Set<String> purposes() {
        return of(Codes.PROCESSING_PURPOSE);
    }

    public Set<String> bases() {
        return of(Codes.LEGAL_BASIS);
    }

    /** Of the code system with this canonical URL; none when there is no such system. */
    public Set<String> of(String system) {
        return codesBySystem.getOrDefault(system, Set.of());
    }

    private static Set<String> codesOf(CodeSystem system) {
        return system.getConcept().stream()
                .map(ConceptDefinitionComponent::getCode)
                .collect(Collectors.toUnmodifiableSet());
    }
}
