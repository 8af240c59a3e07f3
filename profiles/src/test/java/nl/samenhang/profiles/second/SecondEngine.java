package nl.samenhang.profiles.second;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.utils.EOperationOutcome;
import org.hl7.fhir.r5.utils.validation.constants.ReferenceValidationPolicy;
import org.hl7.fhir.utilities.TimeTracker;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.ValidationEngine;
import org.hl7.fhir.validation.ValidationEngine.ValidationEngineBuilder;
import org.hl7.fhir.validation.instance.advisor.BasePolicyAdvisorForFullValidation;

/** The validator that HL7 itself distributes, with our package loaded and without any terminology server. */
final class SecondEngine {

    private final ValidationEngine engine;

    private SecondEngine(ValidationEngine engine) {
        this.engine = engine;
    }

    /** Loads the standard from the package folder under {@code user.home}, and our package from its file. */
    static SecondEngine load(Path ourPackage) throws IOException, URISyntaxException {
        ValidationEngine engine = new ValidationEngineBuilder()
                .withVersion("4.0.1")
                .withNoTerminologyServer()
                .withCanRunWithoutTerminologyServer(true)
                .withTimeTracker(new TimeTracker())
                .fromSource(CorePackage.NAME);
        engine.getIgLoader().loadIg(engine.getIgs(), engine.getBinaries(), ourPackage.toString(), true);
        // a Dutch display is as good as an English one, and a text in place of a code is allowed where a list may grow
        engine.setDisplayWarnings(true).setNoExtensibleBindingMessages(true).setAnyExtensionsAllowed(false);
        engine.prepare();
        return new SecondEngine(engine);
    }

    /** Judges by the profiles that the resource claims; references must lead to something, or are left alone. */
    List<ValidationMessage> judge(byte[] json, boolean strictReferences) throws IOException, EOperationOutcome {
        engine.setPolicyAdvisor(new BasePolicyAdvisorForFullValidation(
                strictReferences ? ReferenceValidationPolicy.CHECK_VALID : ReferenceValidationPolicy.IGNORE, Set.of()));
        List<ValidationMessage> messages = new ArrayList<>();
        engine.validate(json, FhirFormat.JSON, List.of(), messages);
        return messages;
    }
}
