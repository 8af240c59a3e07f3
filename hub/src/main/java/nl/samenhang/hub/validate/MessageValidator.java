package nl.samenhang.hub.validate;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.samenhang.hub.message.CanonicalMessage;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.message.Step;
import nl.samenhang.profiles.Finding;
import nl.samenhang.profiles.MessageRules;
import org.springframework.stereotype.Component;

/** Holds a message against the shared profiles and the message rules. */
@Component
public final class MessageValidator {

    private final WarmValidator validator;
    private final Clock clock;

    MessageValidator(WarmValidator validator, Clock clock) {
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * @throws MessageRejected with every error; each leads back to the sender's own field where the mapping knows it
     */
    public CanonicalMessage validate(CanonicalMessage message) {
        List<Finding> findings = new ArrayList<>(validator.ready().validate(message.json()));
        findings.addAll(MessageRules.check(message.json(), clock.instant()));
        var errors = findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .map(finding -> issue(message, finding))
                .distinct()
                .toList();
        if (!errors.isEmpty()) {
            throw new MessageRejected(Step.VALIDATE, Refusal.INVALID, errors).about(message);
        }
        return message.with(message.trail().and(Step.VALIDATE, clock.instant()));
    }

    private static Issue issue(CanonicalMessage message, Finding finding) {
        return new Issue(
                "error",
                finding.code(),
                finding.rule(),
                message.sources().nativePathOf(finding.fhirPath()),
                finding.fhirPath(),
                finding.message());
    }
}
