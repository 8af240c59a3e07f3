package nl.samenhang.profiles.terminology;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.LookupCodeRequest;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import nl.samenhang.profiles.Conformance;
import nl.samenhang.profiles.Conformance.Definition;
import nl.samenhang.profiles.terminology.TerminologyRefusal.Reason;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.ValueSet;

/**
 * The code systems, value sets and concept maps that may be asked about: ours whole, and of the standard what our
 * messages use. Anybody may ask, so a question never makes the hub read the rest of the standard.
 */
final class KnownLists {

    private final IValidationSupport definitions;
    private final Predicate<String> held;
    private final CommonCodeSystemsTerminologyService common;
    private final Map<String, MetadataResource> read = new ConcurrentHashMap<>();

    KnownLists(IValidationSupport definitions, Predicate<String> held) {
        this.definitions = definitions;
        this.held = held;
        this.common = new CommonCodeSystemsTerminologyService(fhir());
    }

    private FhirContext fhir() {
        return definitions.getFhirContext();
    }

    /** @throws TerminologyRefusal when there is none at this address */
    ValueSet valueSet(String canonical) {
        return Conformance.whole()
                .byUrl("ValueSet", canonical)
                .map(definition -> read(definition, ValueSet.class))
                .or(() -> standard(canonical).map(definitions::fetchValueSet).map(ValueSet.class::cast))
                .filter(list -> hasVersion(list, canonical))
                .orElseThrow(() -> new TerminologyRefusal(Reason.VALUE_SET_UNKNOWN));
    }

    Optional<CodeSystem> codeSystem(String canonical) {
        return Conformance.whole()
                .byUrl("CodeSystem", canonical)
                .map(definition -> read(definition, CodeSystem.class))
                .or(() -> standard(canonical).map(definitions::fetchCodeSystem).map(CodeSystem.class::cast))
                .filter(system -> hasVersion(system, canonical));
    }

    List<ConceptMap> conceptMaps() {
        return Conformance.whole().of("ConceptMap").stream()
                .map(definition -> read(definition, ConceptMap.class))
                .toList();
    }

    /** The display of a code of the world: a country, a currency, a language, a unit, a kind of file. */
    Optional<String> common(String system, String code) {
        var found = common.lookupCode(new ValidationSupportContext(definitions), new LookupCodeRequest(system, code));
        return Optional.ofNullable(found)
                .filter(IValidationSupport.LookupCodeResult::isFound)
                .map(result -> Optional.ofNullable(result.getCodeDisplay()).orElse(code));
    }

    boolean isCommon(String system) {
        return common.isCodeSystemSupported(new ValidationSupportContext(definitions), system);
    }

    private Optional<String> standard(String canonical) {
        return Optional.of(canonical.replaceFirst("\\|.*$", "")).filter(held);
    }

    private static boolean hasVersion(MetadataResource definition, String canonical) {
        return !canonical.contains("|") || canonical.endsWith("|" + definition.getVersion());
    }

    private <T extends MetadataResource> T read(Definition definition, Class<T> type) {
        return type.cast(read.computeIfAbsent(definition.type() + '/' + definition.id(), key -> fhir().newJsonParser()
                .parseResource(type, definition.json())));
    }
}
