package nl.samenhang.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;

/**
 * The engine with all of FHIR, for resources that stand in no message and so are not among the definitions that the
 * build stores.
 */
final class WholeStandard {

    private static final FhirContext FHIR = FhirContext.forR4();
    private static final Engine ENGINE = engine();
    private static final FindingWriter WRITER = new FindingWriter(Invariants.of(List.of()), FindingTexts.load());

    private WholeStandard() {}

    static List<Finding> judge(String json) {
        return ENGINE.judge(json).stream()
                .flatMap(message -> WRITER.write(message).stream())
                .toList();
    }

    private static Engine engine() {
        PrePopulatedValidationSupport ours = new PrePopulatedValidationSupport(FHIR);
        ProfilePackage.conformanceResources()
                .map(FHIR.newJsonParser()::parseResource)
                .forEach(ours::addResource);
        return new Engine(
                FHIR,
                new ValidationSupportChain(
                        ours,
                        new DefaultProfileValidationSupport(FHIR),
                        new CommonCodeSystemsTerminologyService(FHIR),
                        new InMemoryTerminologyServerValidationSupport(FHIR),
                        new SnapshotGeneratingValidationSupport(FHIR)));
    }
}
