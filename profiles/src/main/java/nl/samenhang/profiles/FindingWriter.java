package nl.samenhang.profiles;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/** Turns what the engine says into findings of ours, without any value of the message in them. */
final class FindingWriter {

    /** The engine writes the type and id of a resource into the path of it. */
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/");

    /** Names of elements, indexes and types; all else in a path would come from the message. */
    private static final Pattern PATH =
            Pattern.compile("[A-Za-z]+(?:\\.[A-Za-z0-9]+(?:\\([A-Za-z]+\\))?(?:\\[\\d+])?)*");

    /** MessageRules says the same, as errors and with the right place. */
    private static final Set<String> SAID_BY_MESSAGE_RULES =
            Set.of("Bundle_BUNDLE_Not_Local", "Bundle_BUNDLE_Entry_Orphan_MESSAGE", "Validation_BUNDLE_Message");

    private final Invariants invariants;
    private final FindingTexts texts;

    FindingWriter(Invariants invariants, FindingTexts texts) {
        this.invariants = invariants;
        this.texts = texts;
    }

    /** The finding, unless it is only information or {@link MessageRules} says it better. */
    Optional<Finding> write(ValidationMessage message) {
        return severity(message).map(severity -> {
            String rule = rule(message);
            Text text = invariants.text(rule).orElseGet(() -> texts.text(rule, message.getMessage()));
            return new Finding(severity, message.getType().toCode(), rule, path(message.getLocation()), text);
        });
    }

    /** An error that our own code found, with its text by the rule. */
    Finding own(String rule, String path) {
        return new Finding(Finding.Severity.ERROR, "structure", rule, path, texts.text(rule));
    }

    private static Optional<Finding.Severity> severity(ValidationMessage message) {
        if (SAID_BY_MESSAGE_RULES.contains(rule(message))) {
            return Optional.empty();
        }
        return switch (message.getLevel()) {
            case FATAL, ERROR -> Optional.of(Finding.Severity.ERROR);
            case WARNING -> Optional.of(Finding.Severity.WARNING);
            default -> Optional.empty();
        };
    }

    /** An invariant is named by the address of its profile, a hash and its id; only the id is the rule. */
    private static String rule(ValidationMessage message) {
        String id = message.getMessageId();
        return id == null ? "unnamed" : id.substring(id.indexOf('#') + 1);
    }

    private static String path(String location) {
        if (location == null) {
            return "Bundle";
        }
        var safe = PATH.matcher(COMMENT.matcher(location).replaceAll(""));
        return safe.lookingAt() ? safe.group() : "Bundle";
    }
}
