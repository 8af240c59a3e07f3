package nl.samenhang.hub.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import nl.samenhang.hub.validate.WarmValidator;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.springframework.stereotype.Component;

/** FHIR R4 OperationDefinitions CodeSystem-lookup and CodeSystem-validate-code. */
@Component
public final class CodeSystemOperations {

    private static final String TYPE = "CodeSystem";

    private final WarmValidator validator;

    CodeSystemOperations(WarmValidator validator) {
        this.validator = validator;
    }

    /** What a code means. */
    @Operation(name = "$lookup", typeName = TYPE, idempotent = true)
    public Parameters lookup(
            @OperationParam(name = "code") CodeType code,
            @OperationParam(name = "system") UriType system,
            @OperationParam(name = "version") StringType version,
            @OperationParam(name = "coding") Coding coding,
            @OperationParam(name = "displayLanguage") CodeType displayLanguage,
            @OperationParam(name = "property", max = OperationParam.MAX_UNLIMITED) List<CodeType> property,
            RequestDetails request) {
        var codings = Canonicals.codings(system, code, version, null, coding, null);
        if (codings.size() > 1) {
            throw Fault.BAD_PARAMETERS.told();
        }
        var wanted = property == null
                ? List.<String>of()
                : property.stream().map(CodeType::getValue).toList();
        return validator
                .ready()
                .terminology()
                .lookUp(codings.get(0), Reader.language(displayLanguage, request), wanted);
    }

    /** Whether a code is in the code system. */
    @Operation(name = "$validate-code", typeName = TYPE, idempotent = true)
    public Parameters validateCode(
            @IdParam(optional = true) IdType id,
            @OperationParam(name = "url") UriType url,
            @OperationParam(name = "version") StringType version,
            @OperationParam(name = "code") CodeType code,
            @OperationParam(name = "display") StringType display,
            @OperationParam(name = "coding") Coding coding,
            @OperationParam(name = "codeableConcept") CodeableConcept concept,
            @OperationParam(name = "displayLanguage") CodeType displayLanguage,
            RequestDetails request) {
        var system = id == null && url == null ? null : new UriType(Canonicals.of(TYPE, id, url, null));
        var codings = Canonicals.codings(system, code, version, display, coding, concept);
        if (system != null && !codings.stream().allMatch(one -> one.getSystem().equals(system.getValue()))) {
            throw Fault.BAD_PARAMETERS.told();
        }
        return validator.ready().terminology().validateInSystem(codings, Reader.language(displayLanguage, request));
    }
}
