package nl.samenhang.hub.receive;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.Receipt;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.profiles.Text;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** A refusal as RFC 9457 problem details; the receipt's own members stand beside the standard ones. */
public final class RefusalProblem {

    private static final Map<Refusal, Text> TITLE = Map.of(
            Refusal.NOT_READABLE, new Text("Het bericht is niet leesbaar", "The message cannot be read"),
            Refusal.TOO_LARGE, new Text("Het bericht is te groot", "The message is too large"),
            Refusal.UNKNOWN_FORMAT, new Text("Het formaat is onbekend", "The format is unknown"),
            Refusal.CONFLICT, new Text("Het berichtnummer is al gebruikt", "The message id was used before"),
            Refusal.NOT_PERMITTED, new Text("Dit mag niet verstuurd worden", "This may not be sent"),
            Refusal.INVALID, new Text("Het bericht bevat fouten", "The message holds errors"));

    private RefusalProblem() {}

    static ResponseEntity<ProblemDetail> of(Receipt receipt, Refusal refusal) {
        var problem = problem(refusal, receipt.format(), receipt.issues());
        problem.setInstance(MessagesController.location(receipt.messageId()));
        problem.setProperty("messageId", receipt.messageId());
        problem.setProperty("senderMessageId", receipt.senderMessageId());
        // RFC 9457 has the member "status" for the HTTP status, so the receipt's own stands under another name
        problem.setProperty("receiptStatus", receipt.status());
        problem.setProperty("receivedAt", receipt.receivedAt());
        return answer(problem)
                .location(MessagesController.location(receipt.messageId()))
                .body(problem);
    }

    /** Of a message of which nothing was kept. */
    public static ResponseEntity<ProblemDetail> withoutReceipt(Refusal refusal, String format, List<Issue> issues) {
        var problem = problem(refusal, format, issues);
        return answer(problem).body(problem);
    }

    private static ProblemDetail problem(Refusal refusal, String format, List<Issue> issues) {
        var problem = ProblemDetail.forStatus(refusal.httpStatus());
        problem.setType(URI.create("https://samenhang.nl/problems/"
                + refusal.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        problem.setTitle(TITLE.get(refusal).inBoth());
        problem.setDetail(issues.size() + " bevinding(en), zie issues / issue(s), see issues");
        problem.setProperty("format", format);
        problem.setProperty("issues", issues);
        return problem;
    }

    private static ResponseEntity.BodyBuilder answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }
}
