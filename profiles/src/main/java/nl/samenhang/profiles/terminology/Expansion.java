package nl.samenhang.profiles.terminology;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionComponent;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;

/**
 * How somebody wants a value set unfolded.
 *
 * @param filter words that must stand in a name or the code; null for all
 * @param offset how many to pass over
 * @param count how many at most; null for all
 * @param designations whether to tell the names in every language
 */
public record Expansion(String filter, int offset, Integer count, Language language, boolean designations) {

    /** All of it, in the language of the code systems. */
    public static final Expansion WHOLE = new Expansion(null, 0, null, Language.ANY, false);

    /** The value set with this page of its codes. */
    ValueSet of(ValueSet list, List<ValueSetExpansionContainsComponent> codes, KnownLists known) {
        var wanted = codes.stream()
                .map(code -> new Found(code, concept(code, known)))
                .filter(found -> filter == null || found.has(filter))
                .toList();
        var answer = heading(list);
        var expansion = answer.getExpansion();
        expansion.setIdentifier("urn:uuid:" + UUID.randomUUID()).setTimestampElement(DateTimeType.now());
        expansion.setTotal(wanted.size());
        tellWhatWasAsked(expansion);
        wanted.stream()
                .skip(offset)
                .limit(count == null ? Long.MAX_VALUE : count)
                .forEach(found -> expansion.addContains(found.told(this)));
        return answer;
    }

    private static Optional<Concept> concept(ValueSetExpansionContainsComponent code, KnownLists known) {
        return known.codeSystem(code.getSystem()).flatMap(system -> Concept.of(system, code.getCode()));
    }

    /** The value set without what it is made of. */
    private static ValueSet heading(ValueSet list) {
        var heading = list.copy();
        heading.setCompose(null).setExpansion(null);
        return heading;
    }

    private void tellWhatWasAsked(ValueSetExpansionComponent expansion) {
        tell(expansion, "filter", filter == null ? null : new StringType(filter));
        tell(expansion, "displayLanguage", language.isNamed() ? new CodeType(language.subtag()) : null);
        tell(expansion, "includeDesignations", designations ? new BooleanType(true) : null);
        if (offset > 0 || count != null) {
            expansion.setOffset(offset);
            tell(expansion, "offset", new IntegerType(offset));
            tell(expansion, "count", count == null ? null : new IntegerType(count));
        }
    }

    private static void tell(ValueSetExpansionComponent expansion, String name, Type value) {
        if (value != null) {
            expansion.addParameter().setName(name).setValue(value);
        }
    }

    /** A code that the library found, with what its code system says of it. */
    private record Found(ValueSetExpansionContainsComponent code, Optional<Concept> concept) {

        boolean has(String words) {
            return concept.map(known -> known.has(words)).orElse(false);
        }

        /** The word that the value set itself has for a code comes before that of the code system. */
        ValueSetExpansionContainsComponent told(Expansion asked) {
            var told = code.copy();
            concept.ifPresent(known -> {
                var own = known.definition().getDisplay();
                if (own == null || own.equals(code.getDisplay()) || asked.language.isNamed()) {
                    told.setDisplay(known.display(asked.language));
                }
                if (asked.designations) {
                    known.designations().forEach(name -> told.addDesignation()
                            .setLanguage(name.getLanguage())
                            .setValue(name.getValue())
                            .setUse(name.hasUse() ? name.getUse() : null));
                }
            });
            return told;
        }
    }
}
