package nl.samenhang.hub.configuration;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.samenhang.mappings.Format;
import nl.samenhang.profiles.ProfilePackage;
import nl.samenhang.profiles.Vocabulary.Codes;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;

/**
 * The codes that configuration files may use; a typing error in one of them would otherwise silently deny.
 *
 * @param formats the registered formats
 * @param codesBySystem codes of the shared vocabulary, by the canonical URL of their code system
 */
public record KnownCodes(List<Format> formats, Map<String, Set<String>> codesBySystem) {

    /** Copies the collections. */
    public KnownCodes {
        formats = List.copyOf(formats);
        codesBySystem = Map.copyOf(codesBySystem);
    }

    /** Those of the shared vocabulary, from the package of profiles; no formats yet. */
    public static KnownCodes ofVocabulary() {
        var parser = FhirContext.forR4Cached().newJsonParser();
        return new KnownCodes(
                List.of(),
                ProfilePackage.conformanceResources()
                        .filter(resource -> resource.contains("\"CodeSystem\""))
                        .map(parser::parseResource)
                        .filter(CodeSystem.class::isInstance)
                        .map(CodeSystem.class::cast)
                        .collect(Collectors.toMap(CodeSystem::getUrl, KnownCodes::codesOf)));
    }

    public KnownCodes with(List<Format> known) {
        return new KnownCodes(known, codesBySystem);
    }

    /** Ids of the registered formats. */
    public Set<String> formatIds() {
        return ids(format -> true);
    }

    /** Ids of the formats that the hub reads. */
    public Set<String> formatsRead() {
        return ids(Format::in);
    }

    /** Ids of the formats that the hub writes. */
    public Set<String> formatsWritten() {
        return ids(Format::out);
    }

    private Set<String> ids(Predicate<Format> which) {
        return formats.stream().filter(which).map(Format::id).collect(Collectors.toUnmodifiableSet());
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
