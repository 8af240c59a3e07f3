package nl.samenhang.hub.operate;

import io.swagger.v3.oas.annotations.Operation;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import nl.samenhang.hub.journal.Held;
import nl.samenhang.hub.journal.HeldDeliveries;
import nl.samenhang.hub.message.DeliveryId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what waits because a route says {@code chain:hold}, and lets it leave before its time. */
@RestController
@RequestMapping("/v1/held-deliveries")
final class HeldDeliveriesController {

    private static final int MOST = 500;

    private final HeldDeliveries deliveries;

    HeldDeliveriesController(HeldDeliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** What waits. */
    record AllHeld(List<Held> deliveries) {}

    @GetMapping
    @Operation(
            summary = "What waits because a route holds it",
            description = "The first to leave first, at most " + MOST + ".")
    AllHeld held() {
        return new AllHeld(deliveries.waiting(MOST));
    }

    @PostMapping("/{id}/release")
    @Operation(
            summary = "Let a held delivery leave now",
            description = "It leaves within seconds; the timeline of its message says who let it.")
    ResponseEntity<?> release(Principal caller, @PathVariable UUID id) {
        if (deliveries.release(new DeliveryId(id), caller.getName())) {
            return ResponseEntity.noContent().build();
        }
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .body(ProblemDetail.forStatusAndDetail(
                        HttpStatus.NOT_FOUND,
                        "Geen aflevering met dit nummer wordt vastgehouden. / No delivery of this id is held."));
    }
}
