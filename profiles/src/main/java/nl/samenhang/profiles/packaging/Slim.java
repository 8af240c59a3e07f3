package nl.samenhang.profiles.packaging;

import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;

/** Takes out of a definition what is there for readers only: it is read and converted at each start. */
final class Slim {

    private Slim() {}

    static void down(MetadataResource definition) {
        definition.setContact(null);
        if (definition instanceof StructureDefinition structure) {
            structure.setText(null).setMeta(null);
            structure.setMapping(null).setDifferential(null);
            structure.getSnapshot().getElement().forEach(Slim::down);
        } else if (definition instanceof CodeSystem codes) {
            codes.getConcept().forEach(Slim::down);
        }
    }

    private static void down(ElementDefinition element) {
        element.setDefinition(null).setComment(null).setRequirements(null);
        element.setMapping(null).setAlias(null).setExample(null);
    }

    private static void down(ConceptDefinitionComponent concept) {
        concept.setDefinition(null);
        concept.getConcept().forEach(Slim::down);
    }
}
