package nl.samenhang.hub.referral;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.hub.message.CanonicalMessage;
import nl.samenhang.hub.message.ContentHash;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** Reads which referrals a message makes and which it closes (profiles SafetyReferral and ReferralTask). */
final class ReferralReader {

    private static final String RESPONSE = "referral-response";
    private static final Set<TaskStatus> ENDED =
            EnumSet.of(TaskStatus.COMPLETED, TaskStatus.REJECTED, TaskStatus.FAILED, TaskStatus.CANCELLED);

    private final CanonicalMessage message;

    ReferralReader(CanonicalMessage message) {
        this.message = message;
    }

    /**
     * A referral that its sender makes.
     *
     * @param number its sender's number
     * @param kind code of referral-kind
     */
    record Made(Identifier number, String kind) {}

    /** What the message asks of somebody, under a number; without one nobody can name it, so nobody can close it. */
    List<Made> made() {
        return tasks().filter(task -> task.getStatus() == TaskStatus.REQUESTED)
                .flatMap(task -> focus(task).stream())
                .flatMap(referral -> referral.getIdentifier().stream()
                        .filter(Identifier::hasValue)
                        .map(number -> new Made(number, kind(referral))))
                .toList();
    }

    /**
     * A referral that is said to have ended.
     *
     * @param kind code of referral-kind; null when the message does not tell it
     * @param asked by whom; as its message names it
     * @param outcome code of FHIR task-status
     */
    record Ended(Identifier number, String kind, Organization asked, String outcome) {

        boolean isWithdrawal() {
            return TaskStatus.CANCELLED.toCode().equals(outcome);
        }
    }

    /** None in a message of another event than an answer. */
    List<Ended> ended() {
        if (!message.event().equals(RESPONSE)) {
            return List.of();
        }
        return tasks().filter(task -> ENDED.contains(task.getStatus()))
                .flatMap(task -> message.facts().resolve(task.getRequester(), Organization.class).stream()
                        .flatMap(asked -> number(task).stream()
                                .map(number -> new Ended(
                                        number,
                                        kind(task),
                                        asked,
                                        task.getStatus().toCode()))))
                .toList();
    }

    private Optional<Identifier> number(Task task) {
        return Optional.of(task.getFocus().getIdentifier())
                .filter(Identifier::hasValue)
                .or(() -> focus(task).map(ServiceRequest::getIdentifierFirstRep).filter(Identifier::hasValue));
    }

    private String kind(Task task) {
        return focus(task).map(ReferralReader::kind).orElse(null);
    }

    private static String kind(ServiceRequest referral) {
        return referral.getCode().getCodingFirstRep().getCode();
    }

    private Optional<ServiceRequest> focus(Task task) {
        return message.facts().resolve(task.getFocus(), ServiceRequest.class);
    }

    private Stream<Task> tasks() {
        return message.facts().all(Task.class).filter(task -> task.getMeta()
                .hasProfile(Vocabulary.Profiles.REFERRAL_TASK));
    }

    /** The reference of a referral: the partner id of who asked, and the number that it gave. */
    static String reference(String asked, Identifier number) {
        var named = asked + "|" + number.getSystem() + "|" + number.getValue();
        return ContentHash.of(named.getBytes(StandardCharsets.UTF_8)).value();
    }

    /** References by this partner and by each from which it took over. */
    static List<String> references(Partner asked, Identifier number, PartnerDirectory directory) {
        return directory.withThoseBefore(asked).stream()
                .map(partner -> reference(partner.id(), number))
                .toList();
    }

    /** The partners that are meant by an organisation in a message. */
    static List<Partner> known(Organization organization, PartnerDirectory directory) {
        return directory.all().stream()
                .filter(partner ->
                        directory.isKnownAs(partner, MessageFacts.oinOf(organization), organization.getName()))
                .toList();
    }
}
