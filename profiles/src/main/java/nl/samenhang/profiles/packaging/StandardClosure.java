package nl.samenhang.profiles.packaging;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;

/** Follows our profiles into the standard: types, extensions, lists of codes and the code systems of those. */
final class StandardClosure {

    private static final String STRUCTURE = "http://hl7.org/fhir/StructureDefinition/";

    /** Extensions and parts that no profile of ours names, but that names, addresses and absent values use. */
    private static final List<String> ALSO = List.of(
            "Resource",
            "DomainResource",
            "humanname-own-prefix",
            "humanname-own-name",
            "humanname-partner-prefix",
            "humanname-partner-name",
            "iso21090-EN-qualifier",
            "iso21090-ADXP-streetName",
            "iso21090-ADXP-houseNumber",
            "iso21090-ADXP-buildingNumberSuffix",
            "iso21090-ADXP-unitID",
            "iso21090-ADXP-additionalLocator",
            "patient-nationality",
            "data-absent-reason");

    private final DefaultProfileValidationSupport standard;
    private final Map<String, MetadataResource> found = new TreeMap<>();

    StandardClosure(DefaultProfileValidationSupport standard) {
        this.standard = standard;
    }

    /** All that is needed of the standard, by address. */
    Map<String, MetadataResource> of(List<StructureDefinition> profiles) {
        dataTypes().forEach(this::add);
        ALSO.forEach(name -> add(standard.fetchStructureDefinition(STRUCTURE + name)));
        profiles.forEach(profile -> {
            add(standard.fetchStructureDefinition(STRUCTURE + profile.getType()));
            follow(profile);
        });
        return found;
    }

    /** What references in our messages may point at by the standard: looked at, but no part of any message. */
    Map<String, MetadataResource> targetsOf(Collection<MetadataResource> needed) {
        Map<String, MetadataResource> targets = new TreeMap<>();
        needed.stream()
                .filter(StructureDefinition.class::isInstance)
                .flatMap(definition -> ((StructureDefinition) definition).getSnapshot().getElement().stream())
                .flatMap(element -> element.getType().stream())
                .flatMap(type -> type.getTargetProfile().stream())
                .map(target -> standard.fetchStructureDefinition(target.getValue()))
                .filter(MetadataResource.class::isInstance)
                .map(MetadataResource.class::cast)
                .filter(target -> !found.containsKey(target.getUrl()))
                .forEach(target -> targets.put(target.getUrl(), target));
        return targets;
    }

    private Stream<StructureDefinition> dataTypes() {
        return standard.fetchAllStructureDefinitions().stream()
                .map(StructureDefinition.class::cast)
                .filter(definition -> Set.of(StructureDefinitionKind.PRIMITIVETYPE, StructureDefinitionKind.COMPLEXTYPE)
                        .contains(definition.getKind()))
                .filter(definition -> definition.getDerivation() != TypeDerivationRule.CONSTRAINT);
    }

    private void add(Object resource) {
        if (resource instanceof MetadataResource definition
                && found.putIfAbsent(definition.getUrl(), definition) == null) {
            follow(definition);
        }
    }

    private void follow(MetadataResource definition) {
        if (definition instanceof StructureDefinition structure) {
            structure.getSnapshot().getElement().forEach(this::follow);
        } else if (definition instanceof ValueSet list) {
            Stream.concat(list.getCompose().getInclude().stream(), list.getCompose().getExclude().stream())
                    .forEach(this::follow);
        } else if (definition instanceof CodeSystem codes && codes.hasValueSet()) {
            add(standard.fetchValueSet(codes.getValueSet()));
        }
    }

    private void follow(ElementDefinition element) {
        if (element.getBinding().hasValueSet()) {
            add(standard.fetchValueSet(withoutVersion(element.getBinding().getValueSet())));
        }
        for (var type : element.getType()) {
            type.getProfile().forEach(profile -> add(standard.fetchStructureDefinition(profile.getValue())));
            if (element.getPath().equals("Bundle.entry.resource")) {
                add(standard.fetchStructureDefinition(STRUCTURE + type.getCode()));
            }
        }
    }

    private void follow(ConceptSetComponent part) {
        if (part.hasSystem()) {
            add(standard.fetchCodeSystem(part.getSystem()));
        }
        part.getValueSet().stream()
                .map(CanonicalType::getValue)
                .forEach(list -> add(standard.fetchValueSet(withoutVersion(list))));
    }

    private static String withoutVersion(String canonical) {
        return canonical.replaceAll("\\|.*$", "");
    }
}
