package nl.samenhang.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;

/** Where the engine finds profiles and codes: the stored definitions first, then what the library knows itself. */
final class Definitions {

    private Definitions() {}

    /** The order matters: the first that knows an address answers. The cache of the chain must stay on. */
    static IValidationSupport chain(FhirContext fhir, StoredDefinitions stored) {
        InMemoryTerminologyServerValidationSupport terminology = new InMemoryTerminologyServerValidationSupport(fhir);
        // a Dutch display is as good as an English one
        terminology.setIssueSeverityForCodeDisplayMismatch(IValidationSupport.IssueSeverity.INFORMATION);
        return new ValidationSupportChain(
                stored,
                new CommonCodeSystemsTerminologyService(fhir),
                terminology,
                new SnapshotGeneratingValidationSupport(fhir));
    }
}
