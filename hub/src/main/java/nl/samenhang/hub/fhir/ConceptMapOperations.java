package nl.samenhang.hub.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import nl.samenhang.hub.validate.WarmValidator;
import nl.samenhang.profiles.terminology.Translation;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.springframework.stereotype.Component;

/** FHIR R4 OperationDefinition ConceptMap-translate. */
@Component
public final class ConceptMapOperations {

    private static final String TYPE = "ConceptMap";

    private final WarmValidator validator;

    ConceptMapOperations(WarmValidator validator) {
        this.validator = validator;
    }

    /** What a code is called in another code system. */
    @Operation(name = "$translate", typeName = TYPE, idempotent = true)
    public Parameters translate(
            @IdParam(optional = true) IdType id,
            @OperationParam(name = "url") UriType url,
            @OperationParam(name = "conceptMapVersion") StringType conceptMapVersion,
            @OperationParam(name = "code") CodeType code,
            @OperationParam(name = "system") UriType system,
            @OperationParam(name = "version") StringType version,
            @OperationParam(name = "source") UriType source,
            @OperationParam(name = "coding") Coding coding,
            @OperationParam(name = "codeableConcept") CodeableConcept concept,
            @OperationParam(name = "target") UriType target,
            @OperationParam(name = "targetsystem") UriType targetSystem,
            @OperationParam(name = "reverse") BooleanType reverse) {
        var map = id == null && url == null ? null : Canonicals.of(TYPE, id, url, conceptMapVersion);
        var asked = new Translation(
                map,
                Canonicals.codings(system, code, version, null, coding, concept),
                value(source),
                value(target),
                value(targetSystem),
                reverse != null && reverse.booleanValue());
        return validator.ready().terminology().translate(asked);
    }

    private static String value(UriType uri) {
        return uri == null ? null : uri.getValue();
    }
}
