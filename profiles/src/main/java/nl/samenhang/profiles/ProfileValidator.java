package nl.samenhang.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.parser.DataFormatException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.profiles.terminology.Terminology;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/**
 * Judges messages by the profiles of {@link ProfilePackage}. Thread-safe; building one costs seconds, so build one and
 * keep it.
 */
public final class ProfileValidator {

    private final Engine engine;
    private final FindingWriter writer;
    private final Terminology terminology;

    private ProfileValidator(Engine engine, FindingWriter writer, Terminology terminology) {
        this.engine = engine;
        this.writer = writer;
        this.terminology = terminology;
    }

    /** Builds the validator from the package on the classpath. */
    public static ProfileValidator load() {
        FhirContext fhir = FhirContext.forR4Cached();
        List<String> ours = ProfilePackage.conformanceResources().toList();
        StoredDefinitions stored = StoredDefinitions.load(fhir);
        IValidationSupport definitions = Definitions.chain(fhir, stored);
        return new ProfileValidator(
                new Engine(fhir, definitions),
                new FindingWriter(Invariants.of(ours), FindingTexts.load()),
                Terminology.over(definitions, stored::holds));
    }

    /**
     * Everything wrong or doubtful in one message, in the order of the message and each thing once. Whatever the text
     * is, the answer is findings: a text that is no JSON, or no message that claims our profile, has one too.
     *
     * @param bundleJson the message as it came in: a FHIR Bundle in JSON
     */
    public List<Finding> validate(String bundleJson) {
        if (!StrictJson.accepts(bundleJson)) {
            return List.of(writer.own("message-json", "Bundle"));
        }
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

    /** What the codes mean that messages are judged by. */
    public Terminology terminology() {
        return terminology;
    }

    /**
     * Everything wrong or doubtful in any resource, judged by the profiles it claims and by the ones given.
     *
     * @param json a FHIR resource in JSON
     * @param profiles canonical addresses of profiles
     */
    public List<Finding> judge(String json, String... profiles) {
        if (!StrictJson.accepts(json)) {
            return List.of(writer.own("message-json", "Bundle"));
        }
        try {
            return findings(engine.judge(json, profiles));
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
