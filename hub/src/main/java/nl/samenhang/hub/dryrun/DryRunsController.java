package nl.samenhang.hub.dryrun;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.Set;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.receive.MessageGateway;
import nl.samenhang.hub.receive.RefusalProblem;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code POST /v1/dry-runs}: takes what {@code POST /v1/messages} takes and answers the plan. A message that would be
 * refused is an answer like any other, so 200 with the status {@code rejected}; what is no message at all (400, 413,
 * 415) is answered as there.
 */
@RestController
@RequestMapping("/v1/dry-runs")
final class DryRunsController {

    private static final Set<Refusal> NO_MESSAGE =
            Set.of(Refusal.NOT_READABLE, Refusal.TOO_LARGE, Refusal.UNKNOWN_FORMAT);

    private final MessageGateway gateway;
    private final DryRun dryRun;

    DryRunsController(MessageGateway gateway, DryRun dryRun) {
        this.gateway = gateway;
        this.dryRun = dryRun;
    }

    @PostMapping
    @Operation(
            summary = "What would come of a message, without any effect",
            description =
                    "The body is as for POST /v1/messages. 200 with the plan: routes, recipients, formats, what is"
                            + " withheld by which rule, what is lost in translation, and why others do not get it; also when the"
                            + " message would be refused (status rejected, with every issue). What cannot be read, is too large"
                            + " or in no known format is a problem as there.")
    @Parameter(name = "format", in = ParameterIn.QUERY, description = "format id; without it the content tells")
    ResponseEntity<?> plan(Principal caller, HttpServletRequest request) throws IOException {
        // the body first: asking for a parameter would read a body that calls itself a form
        var body = request.getInputStream().readNBytes(gateway.mostBytes() + 1);
        try {
            return answer(gateway.look(caller.getName(), body, request.getParameter("format"), dryRun::plan));
        } catch (MessageRejected tooLarge) {
            return RefusalProblem.withoutReceipt(tooLarge.refusal(), null, tooLarge.issues());
        }
    }

    private static ResponseEntity<?> answer(Plan plan) {
        return plan.refusal() != null && NO_MESSAGE.contains(plan.refusal())
                ? RefusalProblem.withoutReceipt(plan.refusal(), plan.format(), plan.issues())
                : ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(plan);
    }
}
