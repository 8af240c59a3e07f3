package nl.samenhang.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/**
 * Judges messages by the profiles of {@link ProfilePackage}. Thread-safe; building one costs seconds, so build one and
 * keep it.
 */
public final class ProfileValidator {

    private final Engine engine;
    private final FindingWriter writer;

    private ProfileValidator(Engine engine, FindingWriter writer) {
        this.engine = engine;
        this.writer = writer;
    }

    /** Builds the validator from the package on the classpath. */
    public static ProfileValidator load() {
        FhirContext fhir = FhirContext.forR4Cached();
        List<String> ours = ProfilePackage.conformanceResources().toList();
        Engine engine = new Engine(fhir, Definitions.chain(fhir));
        return new ProfileValidator(engine, new FindingWriter(Invariants.of(ours), FindingTexts.load()));
    }

    /**
     * Everything wrong or doubtful in one message, in the order of the message and each thing once. Whatever the text
     * is, the answer is findings: a text that is no JSON, or no message that claims our profile, has one too.
     *
     * @param bundleJson the message as it came in: a FHIR Bundle in JSON
     */
    public List<Finding> validate(String bundleJson) {
        return switch (Claim.of(bundleJson)) {
            case NOT_JSON -> List.of(writer.own("message-json", "Bundle"));
            case NO_BUNDLE -> List.of(writer.own("message-bundle", "Bundle"));
            case NO_PROFILE -> withClaim(engine.judge(bundleJson, Vocabulary.Profiles.SAFETY_MESSAGE));
            case SAFETY_MESSAGE -> judge(bundleJson);
        };
    }

    /** Judges examples that name all our definitions, so that no caller waits for what is only slow the first time. */
    public void warmUp() {
        WarmUp.chosenOf(ProfilePackage.examples()).forEach(this::validate);
    }

    /** Judges any resource by the profiles it claims. */
    List<Finding> judge(String json) {
        try {
            return findings(engine.judge(json));
        } catch (DataFormatException e) {
            // its text may quote the message, so only the fact is told
            return List.of(writer.own("message-json", "Bundle"));
        }
    }

    private List<Finding> withClaim(List<ValidationMessage> messages) {
        return Stream.concat(Stream.of(writer.own("message-profile", "Bundle.meta")), findings(messages).stream())
                .toList();
    }

    private List<Finding> findings(List<ValidationMessage> messages) {
        Set<Finding> findings = new LinkedHashSet<>();
        messages.forEach(message -> writer.write(message).ifPresent(findings::add));
        return WithoutEchoes.of(findings);
    }
}
