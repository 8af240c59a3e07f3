package nl.samenhang.hub.label;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/**
 * One line of {@code data-of-profiles.yaml}.
 *
 * @param dataClass code of data-class
 * @param in the name of a profile, or of a type of resource
 * @param where the element that must hold one of the codes; null for every resource of the profile
 * @param part the element that is of this class; null when the resource is
 * @param system of the codes; null when there are none
 * @param codes none: any value will do
 */
record LabelRule(String dataClass, String in, String where, String part, String system, Set<String> codes) {

    private static final String PROFILES = Vocabulary.BASE + "/StructureDefinition/";
    private static final String SYSTEMS = Vocabulary.BASE + "/CodeSystem/";

    /** Copies the set. */
    LabelRule {
        codes = Set.copyOf(codes);
    }

    /** Whether the resource as a whole is of this class. */
    boolean marks(Resource resource) {
        return part == null
                && isAbout(resource)
                && (where == null || !found(resource, where).isEmpty());
    }

    /** Which elements of the resource are of this class. */
    List<Base> partsOf(Resource resource) {
        return part == null || !isAbout(resource) ? List.of() : found(resource, part);
    }

    private boolean isAbout(Resource resource) {
        return in.equals(resource.fhirType()) || resource.getMeta().hasProfile(PROFILES + in);
    }

    private List<Base> found(Resource resource, String element) {
        Property property = resource.getNamedProperty(element);
        return property == null
                ? List.of()
                : property.getValues().stream().filter(this::holdsCode).toList();
    }

    private boolean holdsCode(Base value) {
        return codes.isEmpty()
                || codings(value)
                        .anyMatch(coding ->
                                (SYSTEMS + system).equals(coding.getSystem()) && codes.contains(coding.getCode()));
    }

    /** Of the element itself, of the value of an extension, or of the code of a group of elements. */
    private static Stream<Coding> codings(Base value) {
        if (value instanceof Coding coding) {
            return Stream.of(coding);
        }
        if (value instanceof CodeableConcept concept) {
            return concept.getCoding().stream();
        }
        if (value instanceof Extension extension) {
            return extension.hasValue() ? codings(extension.getValue()) : Stream.empty();
        }
        var code = value.getNamedProperty("code");
        return code == null ? Stream.empty() : code.getValues().stream().flatMap(LabelRule::codings);
    }
}
