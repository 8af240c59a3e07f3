package nl.samenhang.hub.dryrun;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.List;
import nl.samenhang.hub.message.CanonicalMessage;
import nl.samenhang.hub.message.ContentHash;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.Lost;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Receipt;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.message.Withheld;
import nl.samenhang.profiles.Text;

/**
 * What would come of a message; of the message itself it holds codes only. Absent facts are left out: what was not
 * reached is not known.
 *
 * @param status {@code accepted} or {@code rejected}, as in a receipt
 * @param step the step that refuses it; null when none does
 * @param release number of the configuration release; null without a hub
 * @param kind code of referral-kind; null for another event
 * @param municipality CBS code of the family's municipality
 * @param others the partners that would not get it
 * @param issues why it is refused
 * @param lost what the sender's message says and the shared vocabulary does not
 * @param refusal the kind of refusal; null when it is accepted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Plan(
        String status,
        String step,
        Integer release,
        String event,
        String format,
        String kind,
        String municipality,
        List<Route> routes,
        List<Outgoing> deliveries,
        List<Other> others,
        List<Issue> issues,
        List<Lost> lost,
        @JsonIgnore Refusal refusal) {

    /**
     * A route and whether it takes the message.
     *
     * @param file inside the configuration folder
     * @param why what keeps it from taking the message, or whom it chooses
     */
    public record Route(String id, String file, int line, boolean taken, Text why) {}

    /**
     * One recipient and what it would get.
     *
     * @param role all its roles, with commas
     * @param inPlaceOf the partner that was meant and has been taken over; otherwise null
     * @param copy true for a copy for information, otherwise null
     * @param heldFor how long it waits, as an ISO 8601 duration; null when it would leave at once
     * @param issues why it would not leave after all; empty when it would
     * @param content recognises what would be sent, null when nothing would; for comparing, never shown
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Outgoing(
            String recipient,
            String role,
            String format,
            String route,
            String inPlaceOf,
            Boolean copy,
            Duration heldFor,
            List<Withheld> withheld,
            List<Lost> lost,
            List<Issue> issues,
            @JsonIgnore ContentHash content) {}

    /** A partner that would not get it. */
    public record Other(String partner, Text why) {}

    static Plan begun(int release) {
        return new Plan(
                Receipt.ACCEPTED,
                null,
                release == 0 ? null : release,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    Plan read(CanonicalMessage message) {
        return new Plan(
                status,
                step,
                release,
                event,
                message.format(),
                kind,
                municipality,
                routes,
                deliveries,
                others,
                issues,
                message.lost(),
                refusal);
    }

    /** Its codes are shown only once it is known that they are codes. */
    Plan valid(CanonicalMessage message) {
        var facts = message.facts();
        return new Plan(
                status,
                step,
                release,
                facts.event(),
                format,
                facts.kind().isEmpty() ? null : facts.kind(),
                facts.municipality().orElse(null),
                routes,
                deliveries,
                others,
                issues,
                lost,
                refusal);
    }

    Plan routed(List<Route> weighed, List<Outgoing> outgoing, List<Other> passedOver) {
        return new Plan(
                status,
                step,
                release,
                event,
                format,
                kind,
                municipality,
                weighed,
                outgoing,
                passedOver,
                issues,
                lost,
                refusal);
    }

    Plan refused(MessageRejected rejected) {
        return new Plan(
                Receipt.REJECTED,
                rejected.step().label(),
                release,
                event,
                format == null ? rejected.known().format() : format,
                kind,
                municipality,
                routes,
                deliveries,
                others,
                rejected.issues(),
                lost,
                rejected.refusal());
    }

    /** Whether every recipient would get it. */
    @JsonIgnore
    public boolean isDelivered() {
        return refusal == null
                && deliveries.stream().allMatch(outgoing -> outgoing.issues().isEmpty());
    }
}
