package nl.samenhang.hub.receive;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import nl.samenhang.hub.acknowledge.Answer;
import nl.samenhang.hub.journal.Journal;
import nl.samenhang.hub.journal.StoredMessage;
import nl.samenhang.hub.journal.TimelineEntry;
import nl.samenhang.hub.message.Receipt;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The native face over REST (contract, section 1). A sender sees its own messages only. */
@RestController
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Samenhang",
                        version = "1",
                        description = "Het contract van de hub / The contract of the hub"),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(name = "token", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT")
@RequestMapping("/v1/messages")
@Tag(
        name = "messages",
        description = "Berichten in het eigen formaat van de afzender / Messages in the sender's own format")
class MessagesController {

    private final MessageGateway gateway;
    private final Journal journal;

    MessagesController(MessageGateway gateway, Journal journal) {
        this.gateway = gateway;
        this.journal = journal;
    }

    @PostMapping
    @Operation(
            summary = "Send a message in any registered format",
            description =
                    "202 accepted with a receipt; 200 the same message again, with the first receipt; a refusal is"
                            + " an RFC 9457 problem that holds the receipt and every issue.")
    @Parameter(name = "format", in = ParameterIn.QUERY, description = "format id; without it the content tells")
    ResponseEntity<?> send(Principal caller, HttpServletRequest request) throws IOException {
        // the body first: asking for a parameter would read a body that calls itself a form, as curl's does
        var body = request.getInputStream().readNBytes(gateway.mostBytes() + 1);
        var answer = gateway.receive(caller.getName(), body, request.getParameter("format"));
        if (answer.refusal().isPresent()) {
            return RefusalProblem.of(answer.receipt(), answer.refusal().get());
        }
        return accepted(answer);
    }

    private static ResponseEntity<Receipt> accepted(Answer answer) {
        var status = answer.isDuplicate() ? 200 : 202;
        return ResponseEntity.status(status)
                .location(location(answer.receipt().messageId()))
                // named, so that no Accept header can turn an accepted message into an error
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer.receipt());
    }

    @GetMapping("/{id}")
    @Operation(summary = "The receipt, with the state of each delivery")
    ResponseEntity<Receipt> receipt(Principal caller, @PathVariable UUID id) {
        return journal.find(caller.getName(), id)
                .map(StoredMessage::receipt)
                .map(ResponseEntity::ok)
                .orElseThrow(NoSuchMessage::new);
    }

    @GetMapping("/{id}/timeline")
    @Operation(summary = "Each step with time and outcome")
    ResponseEntity<List<TimelineEntry>> timeline(Principal caller, @PathVariable UUID id) {
        return journal.timeline(caller.getName(), id).map(ResponseEntity::ok).orElseThrow(NoSuchMessage::new);
    }

    static URI location(String messageId) {
        return URI.create("/v1/messages/" + messageId);
    }
}
