package nl.samenhang.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.ValidationContext;
import ca.uhn.fhir.validation.ValidationOptions;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/**
 * The engine with our strictness. It is asked directly, because the usual front of it drops the kind of each problem.
 */
final class Engine extends FhirInstanceValidator {

    private final FhirContext fhir;

    Engine(FhirContext fhir, IValidationSupport definitions) {
        super(definitions);
        this.fhir = fhir;
        setErrorForUnknownProfiles(true);
        setAnyExtensionsAllowed(false);
        // a text in place of a code is allowed where a list may be extended
        setNoExtensibleWarnings(true);
        setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
    }

    /** Everything the engine has to say about the resource, judged by the profiles that it claims and by these. */
    List<ValidationMessage> judge(String json, String... profiles) {
        ValidationOptions options = new ValidationOptions();
        Stream.of(profiles).forEach(options::addProfile);
        return validate(ValidationContext.forText(fhir, json, options));
    }
}
