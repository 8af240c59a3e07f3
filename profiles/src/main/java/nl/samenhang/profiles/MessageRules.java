package nl.samenhang.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;

/**
 * The rules of messaging that profiles cannot say: ids that name each other, references that arrive, nothing in the
 * message that its header does not lead to. From "Messaging" and "Bundle" of FHIR R4, and the MessageDefinitions of the
 * package.
 */
public final class MessageRules {

    private static final FindingTexts TEXTS = FindingTexts.load();

    private MessageRules() {}

    /** Reads the message as it was sent and checks it, now; use this where the text is at hand. */
    public static List<Finding> check(String bundleJson) {
        return check(bundleJson, Instant.now());
    }

    /** As {@link #check(String)}, of a message that arrived at the given time. */
    public static List<Finding> check(String bundleJson, Instant arrived) {
        if (!StrictJson.accepts(bundleJson)) {
            return List.of(finding("message-json", "Bundle"));
        }
        try {
            return check(parser().parseResource(Bundle.class, bundleJson), arrived);
        } catch (DataFormatException e) {
            // its text may quote the message, so only the fact is told
            return List.of(finding("message-json", "Bundle"));
        }
    }

    /**
     * Checks a message that was read already. A parser that lets {@code fullUrl} overwrite the ids of resources (the
     * default of the library) hides one fault: an id that differs from its {@code fullUrl}.
     *
     * @return one error for each rule broken at each place; empty when all is well
     */
    public static List<Finding> check(Bundle bundle) {
        return check(bundle, Instant.now());
    }

    /**
     * What does not belong to a message, because its header does not lead to it (rule {@code message-stowaway}).
     *
     * @return values of {@code Bundle.entry.fullUrl}, in their order; empty when all belongs to it
     */
    public static Set<String> unreached(Bundle bundle) {
        return ReferenceRules.unreached(bundle);
    }

    /** As {@link #check(Bundle)}, of a message that arrived at the given time. */
    public static List<Finding> check(Bundle bundle, Instant arrived) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(IdentityRules.check(bundle, arrived));
        findings.addAll(HeaderRules.check(bundle));
        findings.addAll(FamilyRules.check(bundle));
        findings.addAll(ReferenceRules.check(bundle));
        return findings;
    }

    /** A parser that leaves ids as they were sent. */
    static IParser parser() {
        IParser parser = FhirContext.forR4Cached().newJsonParser();
        parser.setOverrideResourceIdWithBundleEntryFullUrl(false);
        return parser;
    }

    static Stream<Finding> unless(boolean kept, String rule, String path) {
        return kept ? Stream.empty() : Stream.of(finding(rule, path));
    }

    /** @param values what the definitions say, for the holes in the text; never a value of the message */
    static Finding finding(String rule, String path, String... values) {
        return new Finding(Finding.Severity.ERROR, "invariant", rule, path, TEXTS.text(rule, List.of(values)));
    }
}
