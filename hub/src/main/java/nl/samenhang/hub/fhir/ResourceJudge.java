package nl.samenhang.hub.fhir;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.hub.acknowledge.ResponseMessage;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.receive.BytesInFlight;
import nl.samenhang.hub.validate.WarmValidator;
import nl.samenhang.profiles.Conformance;
import nl.samenhang.profiles.Finding;
import nl.samenhang.profiles.MessageRules;
import nl.samenhang.profiles.Text;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Judges a resource as the hub would judge it in a message, and forgets it. */
@Component
final class ResourceJudge {

    private static final String BUNDLE = "Bundle";

    private static final Text SOUND = new Text("Geen fouten gevonden.", "No errors found.");

    private final WarmValidator validator;
    private final BytesInFlight room;

    ResourceJudge(WarmValidator validator, BytesInFlight room) {
        this.validator = validator;
        this.room = room;
    }

    /** Everything wrong or doubtful in it, or that there is nothing. */
    OperationOutcome judge(Submission submission) {
        if (!submission.profiles().stream().allMatch(ResourceJudge::isKnown)) {
            throw Fault.PROFILE_UNKNOWN.told();
        }
        var size = submission.json().getBytes(StandardCharsets.UTF_8).length;
        var issues = room.within(size, () -> findings(submission)).stream()
                .map(ResourceJudge::issue)
                .distinct()
                .toList();
        return ResponseMessage.outcome(issues.isEmpty() ? List.of(sound()) : issues);
    }

    private List<Finding> findings(Submission submission) {
        var judge = validator.ready();
        var json = submission.json();
        if (!isMessage(submission)) {
            return judge.judge(json, submission.profiles().toArray(String[]::new));
        }
        List<Finding> findings = new ArrayList<>(judge.validate(json));
        findings.addAll(MessageRules.check(json));
        return findings;
    }

    /** A whole message is judged by the rules of messages too. */
    private static boolean isMessage(Submission submission) {
        var claimed =
                submission.resource().path("meta").path("profile").valueStream().map(JsonNode::asString);
        return submission.type().equals(BUNDLE)
                && Stream.concat(claimed, submission.profiles().stream())
                        .anyMatch(Vocabulary.Profiles.SAFETY_MESSAGE::equals);
    }

    private static boolean isKnown(String profile) {
        return Conformance.whole().byUrl("StructureDefinition", profile).isPresent();
    }

    private static Issue issue(Finding finding) {
        return new Issue(
                finding.isError() ? "error" : "warning",
                finding.code(),
                finding.rule(),
                null,
                finding.fhirPath(),
                finding.message());
    }

    private static Issue sound() {
        return new Issue("information", "informational", "sound", null, null, SOUND);
    }
}
