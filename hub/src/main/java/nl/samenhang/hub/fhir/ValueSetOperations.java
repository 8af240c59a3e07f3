package nl.samenhang.hub.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import nl.samenhang.hub.validate.WarmValidator;
import nl.samenhang.profiles.terminology.Expansion;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.hl7.fhir.r4.model.ValueSet;
import org.springframework.stereotype.Component;

/** FHIR R4 OperationDefinitions ValueSet-expand and ValueSet-validate-code. */
@Component
public final class ValueSetOperations {

    private static final String TYPE = "ValueSet";

    private final WarmValidator validator;

    ValueSetOperations(WarmValidator validator) {
        this.validator = validator;
    }

    /** Which codes there are. */
    @Operation(name = "$expand", typeName = TYPE, idempotent = true)
    public ValueSet expand(
            @IdParam(optional = true) IdType id,
            @OperationParam(name = "url") UriType url,
            @OperationParam(name = "valueSetVersion") StringType version,
            @OperationParam(name = "filter") StringType filter,
            @OperationParam(name = "offset") IntegerType offset,
            @OperationParam(name = "count") IntegerType count,
            @OperationParam(name = "includeDesignations") BooleanType designations,
            @OperationParam(name = "displayLanguage") CodeType displayLanguage,
            RequestDetails request) {
        var asked = new Expansion(
                filter == null || filter.getValue().isBlank() ? null : filter.getValue(),
                offset == null ? 0 : natural(offset),
                count == null ? null : natural(count),
                Reader.language(displayLanguage, request),
                designations != null && designations.booleanValue());
        return validator.ready().terminology().expand(Canonicals.of(TYPE, id, url, version), asked);
    }

    private static int natural(IntegerType number) {
        if (number.getValue() < 0) {
            throw Fault.BAD_PARAMETERS.told();
        }
        return number.getValue();
    }

    /** Whether a code is in the value set. */
    @Operation(name = "$validate-code", typeName = TYPE, idempotent = true)
    public Parameters validateCode(
            @IdParam(optional = true) IdType id,
            @OperationParam(name = "url") UriType url,
            @OperationParam(name = "valueSetVersion") StringType version,
            @OperationParam(name = "code") CodeType code,
            @OperationParam(name = "system") UriType system,
            @OperationParam(name = "systemVersion") StringType systemVersion,
            @OperationParam(name = "display") StringType display,
            @OperationParam(name = "coding") Coding coding,
            @OperationParam(name = "codeableConcept") CodeableConcept concept,
            @OperationParam(name = "displayLanguage") CodeType displayLanguage,
            RequestDetails request) {
        return validator
                .ready()
                .terminology()
                .validateInValueSet(
                        Canonicals.of(TYPE, id, url, version),
                        Canonicals.codings(system, code, systemVersion, display, coding, concept),
                        Reader.language(displayLanguage, request));
    }
}
