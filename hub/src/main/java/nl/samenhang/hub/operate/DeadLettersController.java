package nl.samenhang.hub.operate;

import io.swagger.v3.oas.annotations.Operation;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenhang.hub.journal.DeadLetter;
import nl.samenhang.hub.journal.DeadLetterFilter;
import nl.samenhang.hub.journal.DeadLetters;
import nl.samenhang.hub.journal.DeadLetters.Resent;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.message.Fault;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows deliveries that somebody must act on, sends them again or puts them away (EIP Dead Letter Channel). */
@RestController
@RequestMapping("/v1/dead-letters")
final class DeadLettersController {

    /** At once: so that an answer stays an answer. */
    private static final int MOST = 500;

    private static final int LONGEST_REASON = 300;

    private final DeadLetters letters;

    DeadLettersController(DeadLetters letters) {
        this.letters = letters;
    }

    /** The oldest first. */
    record Found(List<DeadLetter> deadLetters) {}

    /**
     * Why an operator acts.
     *
     * @param reason read by operators; names nobody
     */
    record Why(String reason) {

        boolean isComplete() {
            return isReason(reason);
        }
    }

    /**
     * Which are to be sent again.
     *
     * @param which all of them when it is absent
     * @param dryRun whether only to tell which these are
     */
    record Order(DeadLetterFilter which, String reason, Boolean dryRun) {

        DeadLetterFilter filter() {
            return which == null ? DeadLetterFilter.ALL : which;
        }

        boolean isDry() {
            return Boolean.TRUE.equals(dryRun);
        }
    }

    /**
     * What became of it.
     *
     * @param resent ids of deliveries that leave within seconds, or would
     * @param destroyed ids of deliveries of which nothing is left to send
     * @param more whether there may be more
     */
    record Done(List<String> resent, List<String> destroyed, boolean more) {}

    @GetMapping
    @Operation(
            summary = "Deliveries that ended without reaching their recipient",
            description =
                    "The oldest first, at most " + MOST + ": refused by the recipient's system (its own words in"
                            + " reason), untellable in its format, or ended by a fault of the hub. With what was done with each.")
    ResponseEntity<?> find(
            @RequestParam(required = false) String sender,
            @RequestParam(required = false) String recipient,
            @RequestParam(required = false) String event,
            @RequestParam(required = false) String fault,
            @RequestParam(required = false) Instant since,
            @RequestParam(required = false) Instant until) {
        var known = Fault.of(fault);
        if (fault != null && known.isEmpty()) {
            return problem(
                    HttpStatus.BAD_REQUEST,
                    "fault is refused, untellable of hub. / fault is refused, untellable or hub.");
        }
        var filter = new DeadLetterFilter(sender, recipient, event, known.orElse(null), since, until);
        return ResponseEntity.ok(new Found(letters.find(filter, MOST)));
    }

    @PostMapping("/resend")
    @Operation(
            summary = "Send many again",
            description =
                    "Those that the filter means, the oldest first, at most " + MOST + " at once. They leave within"
                            + " seconds, under the same ids and marked as a replay, by the configuration that holds now; what they may"
                            + " tell is weighed again. dryRun only tells which these are.")
    ResponseEntity<?> resend(Principal caller, @RequestBody Order order) {
        if (!order.isDry() && !isReason(order.reason())) {
            return reasonNeeded();
        }
        var found = letters.find(order.filter(), MOST);
        var ids = found.stream().map(DeadLetter::deliveryId).toList();
        if (order.isDry()) {
            return ResponseEntity.ok(new Done(ids, List.of(), found.size() == MOST));
        }
        var outcomes = ids.stream()
                .map(id -> letters.resend(
                        DeliveryId.of(id), caller.getName(), order.reason().strip()))
                .toList();
        return ResponseEntity.ok(
                new Done(with(Resent.YES, ids, outcomes), with(Resent.DESTROYED, ids, outcomes), found.size() == MOST));
    }

    private static List<String> with(Resent outcome, List<String> ids, List<Resent> outcomes) {
        return IntStream.range(0, ids.size())
                .filter(at -> outcomes.get(at) == outcome)
                .mapToObj(ids::get)
                .toList();
    }

    @PostMapping("/{id}/resend")
    @Operation(
            summary = "Send one again",
            description =
                    "204; it leaves within seconds, under the same id and marked as a replay. 410 when its content was"
                            + " destroyed.")
    ResponseEntity<?> resend(Principal caller, @PathVariable UUID id, @RequestBody Why why) {
        if (!why.isComplete()) {
            return reasonNeeded();
        }
        return switch (letters.resend(
                new DeliveryId(id), caller.getName(), why.reason().strip())) {
            case YES -> ResponseEntity.noContent().build();
            case UNKNOWN -> unknown();
            case DESTROYED -> problem(
                    HttpStatus.GONE,
                    "De inhoud is vernietigd; vraag de afzender om een nieuw bericht. / The content was destroyed; ask the"
                            + " sender for a new message.");
        };
    }

    @PostMapping("/{id}/discard")
    @Operation(
            summary = "Put one away: nothing will come of it",
            description = "204. It stays dead for its sender, and leaves this list.")
    ResponseEntity<?> discard(Principal caller, @PathVariable UUID id, @RequestBody Why why) {
        if (!why.isComplete()) {
            return reasonNeeded();
        }
        return letters.discard(
                        new DeliveryId(id), caller.getName(), why.reason().strip())
                ? ResponseEntity.noContent().build()
                : unknown();
    }

    private static boolean isReason(String reason) {
        return reason != null && !reason.isBlank() && reason.length() <= LONGEST_REASON;
    }

    private static ResponseEntity<?> reasonNeeded() {
        return problem(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "reason is nodig, van ten hoogste 300 tekens; noem daarin niemand. / reason is needed, of 300 characters at"
                        + " most; name nobody in it.");
    }

    private static ResponseEntity<?> unknown() {
        return problem(
                HttpStatus.NOT_FOUND,
                "Er is geen onbezorgbare aflevering met dit nummer. / There is no dead letter of this id.");
    }

    private static ResponseEntity<?> problem(HttpStatus status, String words) {
        return ResponseEntity.status(status).body(ProblemDetail.forStatusAndDetail(status, words));
    }
}
