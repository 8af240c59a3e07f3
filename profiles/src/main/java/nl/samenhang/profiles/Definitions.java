package nl.samenhang.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** Where the engine finds profiles and codes: ours first, then those of the standard. */
final class Definitions {

    private Definitions() {}

    /** The order matters: the first that knows an address answers, and snapshots are made from all others. */
    static IValidationSupport chain(FhirContext fhir, Stream<String> ours) {
        InMemoryTerminologyServerValidationSupport terminology = new InMemoryTerminologyServerValidationSupport(fhir);
        // a Dutch display is as good as an English one
        terminology.setIssueSeverityForCodeDisplayMismatch(IValidationSupport.IssueSeverity.INFORMATION);
        return new ValidationSupportChain(
                own(fhir, ours),
                new DefaultProfileValidationSupport(fhir),
                new CommonCodeSystemsTerminologyService(fhir),
                terminology,
                new SnapshotGeneratingValidationSupport(fhir));
    }

    private static IValidationSupport own(FhirContext fhir, Stream<String> ours) {
        PrePopulatedValidationSupport support = new PrePopulatedValidationSupport(fhir);
        ours.forEach(
                json -> support.addResource((IBaseResource) fhir.newJsonParser().parseResource(json)));
        return support;
    }
}
