package nl.samenhang.profiles.terminology;

import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.context.support.ValueSetExpansionOptions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.samenhang.profiles.terminology.TerminologyRefusal.Reason;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;

/** Answers questions about codes, as the operations of a FHIR R4 terminology service do. Thread-safe. */
public final class Terminology {

    private final IValidationSupport definitions;
    private final KnownLists known;

    private Terminology(IValidationSupport definitions, KnownLists known) {
        this.definitions = definitions;
        this.known = known;
    }

    /**
     * @param definitions where the library finds definitions
     * @param held whether an address of the standard is at hand
     */
    public static Terminology over(IValidationSupport definitions, Predicate<String> held) {
        return new Terminology(definitions, new KnownLists(definitions, held));
    }

    /**
     * {@code ValueSet/$expand}.
     *
     * @param valueSet canonical address, with or without a version
     * @throws TerminologyRefusal when it is unknown or has no end
     */
    public ValueSet expand(String valueSet, Expansion asked) {
        var list = known.valueSet(valueSet);
        var outcome = definitions.expandValueSet(context(), new ValueSetExpansionOptions(), list);
        if (outcome == null || !(outcome.getValueSet() instanceof ValueSet unfolded)) {
            throw new TerminologyRefusal(Reason.VALUE_SET_WITHOUT_END);
        }
        var codes = unfolded.getExpansion().getContains();
        // the library says nothing of a code system that it cannot list, such as the kinds of files
        if (!list.getCompose().getInclude().stream().allMatch(part -> isListed(part, codes))) {
            throw new TerminologyRefusal(Reason.VALUE_SET_WITHOUT_END);
        }
        return asked.of(list, codes, known);
    }

    /** Whether a part that takes a whole code system has given codes of it. */
    private static boolean isListed(ConceptSetComponent part, List<ValueSetExpansionContainsComponent> codes) {
        var isWhole = part.hasSystem() && !part.hasConcept() && !part.hasFilter() && !part.hasValueSet();
        return !isWhole || codes.stream().anyMatch(code -> part.getSystem().equals(code.getSystem()));
    }

    /**
     * {@code CodeSystem/$lookup}.
     *
     * @param properties which properties to tell; none for all
     * @throws TerminologyRefusal when the code system or the code is unknown
     */
    public Parameters lookUp(Coding coding, Language language, Collection<String> properties) {
        var system = known.codeSystem(canonical(coding));
        if (system.isEmpty()) {
            return known.common(coding.getSystem(), coding.getCode())
                    .map(display -> Answers.ofCommon(coding.getSystem(), display))
                    .orElseThrow(() -> unknownIn(coding.getSystem()));
        }
        return Concept.of(system.get(), coding.getCode())
                .map(concept -> Answers.of(concept, language, properties))
                .orElseThrow(() -> new TerminologyRefusal(Reason.CODE_UNKNOWN));
    }

    private TerminologyRefusal unknownIn(String system) {
        return new TerminologyRefusal(known.isCommon(system) ? Reason.CODE_UNKNOWN : Reason.CODE_SYSTEM_UNKNOWN);
    }

    /**
     * {@code CodeSystem/$validate-code}: whether one of the codes is in its code system, and is called what it is said
     * to be called.
     *
     * @throws TerminologyRefusal when the code system of each is unknown
     */
    public Parameters validateInSystem(List<Coding> codings, Language language) {
        if (codings.stream().noneMatch(coding -> isKnown(canonical(coding)))) {
            throw new TerminologyRefusal(Reason.CODE_SYSTEM_UNKNOWN);
        }
        return Answers.ofCheck(codings.stream().map(this::check).toList(), language);
    }

    /**
     * {@code ValueSet/$validate-code}: whether one of the codes is in the value set, and is called what it is said to
     * be called.
     *
     * @throws TerminologyRefusal when the value set is unknown
     */
    public Parameters validateInValueSet(String valueSet, List<Coding> codings, Language language) {
        var list = known.valueSet(valueSet);
        return Answers.ofCheck(
                codings.stream()
                        .map(coding -> isIn(list, coding) ? check(coding) : Check.notThere())
                        .toList(),
                language);
    }

    private boolean isIn(ValueSet list, Coding coding) {
        if (!isKnown(canonical(coding))) {
            return false;
        }
        var result = definitions.validateCodeInValueSet(
                context(), new ConceptValidationOptions(), coding.getSystem(), coding.getCode(), null, list);
        return result != null && result.isOk();
    }

    private Check check(Coding coding) {
        Optional<CodeSystem> system = known.codeSystem(canonical(coding));
        return system.isPresent()
                ? Check.of(coding, Concept.of(system.get(), coding.getCode()))
                : Check.ofCommon(coding, known.common(coding.getSystem(), coding.getCode()));
    }

    private boolean isKnown(String system) {
        return known.codeSystem(system).isPresent() || known.isCommon(system);
    }

    /**
     * {@code ConceptMap/$translate}.
     *
     * @throws TerminologyRefusal when no concept map fits the question
     */
    public Parameters translate(Translation asked) {
        var maps = known.conceptMaps().stream().filter(asked::isFor).toList();
        if (maps.isEmpty()) {
            throw new TerminologyRefusal(Reason.CONCEPT_MAP_UNKNOWN);
        }
        return Answers.ofTranslation(
                maps.stream().flatMap(map -> asked.in(map).stream()).toList());
    }

    private static String canonical(Coding coding) {
        return coding.hasVersion() ? coding.getSystem() + "|" + coding.getVersion() : coding.getSystem();
    }

    private ValidationSupportContext context() {
        return new ValidationSupportContext(definitions);
    }
}
