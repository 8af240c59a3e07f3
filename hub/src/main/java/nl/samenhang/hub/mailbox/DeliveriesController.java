package nl.samenhang.hub.mailbox;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.hub.audit.AuditTrail;
import nl.samenhang.hub.consent.StandingConsent;
import nl.samenhang.hub.journal.Journal;
import nl.samenhang.hub.journal.StoredContent;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.message.DeliveryReceipt;
import nl.samenhang.hub.message.DeliveryStatus;
import nl.samenhang.hub.message.Destroyed;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.release.Releases;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The mailbox over REST (contract, section 1). A recipient sees its own deliveries only. */
@RestController
@RequestMapping("/v1/deliveries")
@Tag(name = "deliveries", description = "Postbus voor wie niet gebeld kan worden / Mailbox for who cannot be called")
class DeliveriesController {

    private static final int LONGEST_REASON = 300;

    private final Mailbox mailbox;
    private final Renewal renewal;
    private final Journal journal;
    private final StoredContent stored;
    private final AuditTrail audit;
    private final Releases releases;
    private final Clock clock;

    DeliveriesController(
            Mailbox mailbox,
            Renewal renewal,
            Journal journal,
            StoredContent stored,
            AuditTrail audit,
            Releases releases,
            Clock clock) {
        this.mailbox = mailbox;
        this.renewal = renewal;
        this.journal = journal;
        this.stored = stored;
        this.audit = audit;
        this.releases = releases;
        this.clock = clock;
    }

    /** What lies ready. */
    record Waiting(List<Mailbox.Waiting> deliveries) {}

    /**
     * What a recipient does with a delivery.
     *
     * @param outcome accepted or rejected
     * @param reason in its own words; required when it is rejected
     */
    record Acknowledgement(Outcome outcome, String reason) {

        enum Outcome {
            accepted,
            rejected
        }

        boolean isComplete() {
            return outcome == Outcome.accepted || outcome == Outcome.rejected && reason != null && !reason.isBlank();
        }

        /** The reason without what cannot be printed, and not too long. */
        String words() {
            if (reason == null) {
                return null;
            }
            var words = reason.replaceAll("\\p{Cntrl}+", " ").strip();
            return words.substring(0, Math.min(LONGEST_REASON, words.length()));
        }

        DeliveryStatus status() {
            return outcome == Outcome.accepted ? DeliveryStatus.ACKNOWLEDGED : DeliveryStatus.DEAD;
        }
    }

    @GetMapping
    @Operation(
            summary = "What lies ready and was not acknowledged yet",
            description = "What was never fetched first, a crisis first, then the oldest; at most a hundred. What is"
                    + " acknowledged leaves this list.")
    Waiting waiting(Principal caller) {
        return new Waiting(mailbox.waiting(caller.getName()));
    }

    @GetMapping("/{id}/content")
    @Operation(
            summary = "A part of a delivery, in the recipient's own format",
            description = "It can be fetched again until it is acknowledged. The headers are those of a delivery by"
                    + " HTTP. 410 when the hub has destroyed its content.")
    ResponseEntity<byte[]> content(
            Principal caller, @PathVariable UUID id, @RequestParam(defaultValue = "1") int part) {
        weighAgain(caller.getName(), new DeliveryId(id));
        var item = mailbox.fetch(caller.getName(), id, part).orElseThrow(() -> absent(caller, id));
        if (mailbox.isFetched(caller.getName(), id)) {
            journal.fetched(new DeliveryId(id));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(item.mediaType()))
                .header("Samenhang-Message-Id", item.messageId())
                .header("Samenhang-Delivery-Id", id.toString())
                .header("Samenhang-Event", item.event())
                .header("Samenhang-Format", item.format())
                .header("Samenhang-Replay", String.valueOf(item.replay()))
                .header("Samenhang-Part", String.valueOf(item.part()))
                .header("Samenhang-Parts", String.valueOf(item.parts()))
                .body(item.content());
    }

    /** What was permitted when it was laid there may not be so any more. */
    private void weighAgain(String partner, DeliveryId id) {
        inMailbox(id)
                .filter(delivery -> delivery.recipient().equals(partner))
                .ifPresent(delivery -> StandingConsent.refusal(delivery, releases.numbered(delivery.release()), clock)
                        .ifPresentOrElse(refusal -> stop(delivery, refusal), () -> renewOutdated(delivery)));
    }

    /** What a court has forbidden since may not leave with the rest; it comes back without. */
    private void renewOutdated(Delivery delivery) {
        var release = releases.numbered(delivery.release());
        journal.writtenSince(delivery.id())
                .filter(since -> StandingConsent.isOutdated(delivery, release, clock, since))
                .ifPresent(since -> renewal.renew(delivery));
    }

    private Optional<Delivery> inMailbox(DeliveryId id) {
        try {
            return journal.inMailbox(id);
        } catch (MessageRejected destroyed) {
            return Optional.empty();
        }
    }

    private void stop(Delivery delivery, MessageRejected refusal) {
        audit.refuse(delivery, refusal);
        journal.end(DeliveryReceipt.halted(
                delivery.id(),
                DeliveryStatus.STOPPED,
                refusal.issues().get(0).message().inBoth()));
        mailbox.remove(delivery.recipient(), delivery.id().value());
    }

    private RuntimeException absent(Principal caller, UUID id) {
        return stored.destroyed(caller.getName(), id)
                .<RuntimeException>map(ContentDestroyed::new)
                .orElseGet(NoSuchDelivery::new);
    }

    @PostMapping("/{id}/acknowledgement")
    @Operation(
            summary = "Say that it is accepted, or rejected and why",
            description =
                    "204, also when the same was said before; 409 when something else was, or when it is accepted before it"
                            + " was fetched.")
    ResponseEntity<Void> acknowledge(
            Principal caller, @PathVariable UUID id, @RequestBody Acknowledgement acknowledgement) {
        if (!acknowledgement.isComplete()) {
            throw new IncompleteAcknowledgement();
        }
        if (acknowledgement.status() == DeliveryStatus.ACKNOWLEDGED && !mailbox.isFetched(caller.getName(), id)) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
        // the journal first: what it does not know of must stay where it is
        var known = journal.acknowledge(
                caller.getName(), new DeliveryId(id), acknowledgement.status(), acknowledgement.words());
        var same = known.isEmpty() || known.get() == acknowledgement.status();
        var removed = same && mailbox.remove(caller.getName(), id);
        if (known.isEmpty() && !removed) {
            throw new NoSuchDelivery();
        }
        return ResponseEntity.status(same ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT)
                .build();
    }

    @ExceptionHandler
    ProblemDetail noSuch(NoSuchDelivery absent) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND,
                "Onder dit nummer ligt geen bezorging voor u klaar. / No delivery lies ready for you under this id.");
    }

    @ExceptionHandler
    ProblemDetail gone(ContentDestroyed gone) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.GONE, gone.destroyed.words().inBoth());
        problem.setProperty("destroyed", gone.destroyed);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail incomplete(IncompleteAcknowledgement unclear) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "outcome moet accepted of rejected zijn; bij rejected hoort een reason. / outcome must be accepted or"
                        + " rejected; rejected needs a reason.");
    }

    private static final class NoSuchDelivery extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class ContentDestroyed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Destroyed destroyed;

        ContentDestroyed(Destroyed destroyed) {
            this.destroyed = destroyed;
        }
    }

    private static final class IncompleteAcknowledgement extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
