package nl.samenhang.hub.operate;

import io.swagger.v3.oas.annotations.Operation;
import java.security.Principal;
import nl.samenhang.hub.retention.FamilyShredding;
import nl.samenhang.hub.retention.FamilyShredding.Order;
import nl.samenhang.hub.retention.FamilyShredding.Result;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Destroys at once what the hub keeps of what was said about a family, for instance because a court orders it. */
@RestController
final class ShreddingController {

    private static final int LONGEST_REASON = 300;

    private final FamilyShredding shredding;

    ShreddingController(FamilyShredding shredding) {
        this.shredding = shredding;
    }

    /**
     * What an operator asks for.
     *
     * @param family the reference that receipts name
     * @param reason read by senders and recipients; names nobody
     * @param stopPending whether deliveries on their way are stopped; not, when it is not said
     */
    record Asked(String family, String reason, Boolean stopPending) {

        boolean isComplete() {
            return family != null
                    && !family.isBlank()
                    && reason != null
                    && !reason.isBlank()
                    && reason.length() <= LONGEST_REASON;
        }
    }

    @PostMapping("/v1/shredded-families")
    @Operation(
            summary = "Destroy the content of every message about a family",
            description =
                    "At once and for good. Receipts and timelines stay, and say when and why. 409 when something is"
                            + " still on its way and stopPending does not say that it is stopped; 404 for an unknown family.")
    ResponseEntity<?> shred(Principal caller, @RequestBody Asked asked) {
        if (!asked.isComplete()) {
            return problem(
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    "family en reason zijn nodig; reason heeft ten hoogste 300 tekens. / family and reason are needed;"
                            + " reason has 300 characters at most.");
        }
        var result = shredding.shred(new Order(
                asked.family(), asked.reason().strip(), caller.getName(), Boolean.TRUE.equals(asked.stopPending())));
        return result.known() == 0
                ? problem(
                        HttpStatus.NOT_FOUND,
                        "Over dit gezin is geen bericht. / There is no message about this family.")
                : answer(result);
    }

    private static ResponseEntity<?> answer(Result result) {
        if (result.done()) {
            return ResponseEntity.ok(result);
        }
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT,
                "Er is niets vernietigd: er zijn nog bezorgingen onderweg. Zeg erbij dat die gestopt worden. / Nothing was"
                        + " destroyed: deliveries are still on their way. Say that these are to be stopped.");
        problem.setProperty("pending", result.pending());
        return ResponseEntity.status(HttpStatus.CONFLICT).body(problem);
    }

    private static ResponseEntity<?> problem(HttpStatus status, String words) {
        return ResponseEntity.status(status).body(ProblemDetail.forStatusAndDetail(status, words));
    }
}
