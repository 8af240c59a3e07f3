package nl.samenhang.profiles.second;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.utils.EOperationOutcome;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.r5.utils.validation.constants.ReferenceValidationPolicy;
import org.hl7.fhir.utilities.TimeTracker;
import org.hl7.fhir.utilities.http.ManagedWebAccess;
import org.hl7.fhir.utilities.http.ManagedWebAccess.WebAccessPolicy;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.ValidationEngine;
import org.hl7.fhir.validation.ValidationEngine.ValidationEngineBuilder;
import org.hl7.fhir.validation.instance.advisor.BasePolicyAdvisorForFullValidation;

/** The validator that HL7 itself distributes, with our package loaded and without any terminology server. */
public final class SecondEngine implements ToIntFunction<byte[]> {

    private final ValidationEngine engine;

    private SecondEngine(ValidationEngine engine) {
        this.engine = engine;
    }

    /**
     * Loads the standard from the package folder under {@code user.home}, our package from its file, and from a folder
     * the lists of codes that a terminology server would know.
     */
    public static SecondEngine load(Path ourPackage, Path extraLists) throws IOException, URISyntaxException {
        ManagedWebAccess.setAccessPolicy(WebAccessPolicy.PROHIBITED);
        ValidationEngine engine = new ValidationEngineBuilder()
                .withVersion("4.0.1")
                .withNoTerminologyServer()
                .withCanRunWithoutTerminologyServer(true)
                .withTimeTracker(new TimeTracker())
                .fromSource(CorePackage.NAME);
        for (Path source : List.of(ourPackage, extraLists)) {
            engine.getIgLoader()
                    .loadIg(
                            engine.getIgs(),
                            engine.getBinaries(),
                            source.toAbsolutePath().toString(),
                            true);
        }
        // a Dutch display is as good as an English one, and a text in place of a code is allowed where a list may grow
        engine.setDisplayWarnings(true).setNoExtensibleBindingMessages(true).setAnyExtensionsAllowed(false);
        engine.setBestPracticeLevel(BestPracticeWarningLevel.Ignore);
        engine.prepare();
        return new SecondEngine(engine);
    }

    /**
     * Judges by the profiles that the resource claims and by the given; references must lead to something, or are left
     * alone.
     */
    List<ValidationMessage> judge(byte[] json, boolean strictReferences, List<String> profiles)
            throws IOException, EOperationOutcome {
        engine.setPolicyAdvisor(new BasePolicyAdvisorForFullValidation(
                strictReferences ? ReferenceValidationPolicy.CHECK_VALID : ReferenceValidationPolicy.IGNORE, Set.of()));
        List<ValidationMessage> messages = new ArrayList<>();
        engine.validate(json, FhirFormat.JSON, profiles, messages);
        return messages;
    }

    /** How much there is to say of a message. */
    @Override
    public int applyAsInt(byte[] message) {
        try {
            return judge(message, true, List.of()).size();
        } catch (IOException | EOperationOutcome e) {
            throw new IllegalStateException("the second engine cannot judge", e);
        }
    }
}
