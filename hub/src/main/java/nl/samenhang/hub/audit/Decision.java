package nl.samenhang.hub.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An entry as a decision: may this organisation send this, or may that one receive data of this class. The record of
 * the Authorization Decision Log (VNG Realisatie) with request and response of AuthZEN 1.0, type {@code evaluations}:
 * one evaluation per class of data, in the same order in both. Its ids are those of the Logboek Dataverwerkingen.
 *
 * @param id number of the entry
 * @param policies the release whose policy was applied, for who weighs it again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Decision(
        long id,
        Instant timestamp,
        @JsonProperty("trace_id") String traceId,
        @JsonProperty("span_id") String spanId,
        String type,
        Request request,
        Response response,
        Map<String, Integer> policies) {

    /** What holds for every evaluation stands once. */
    record Request(Thing subject, Action action, Context context, List<Evaluation> evaluations) {}

    /** Answers in the order of the request. */
    record Response(List<Answer> evaluations) {}

    /** A subject or a resource of AuthZEN. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Thing(String type, String id, Map<String, String> properties) {}

    /** Of AuthZEN. */
    record Action(String name) {}

    /** In codes of the shared vocabulary. */
    record Context(
            String sender,
            String event,
            String family,
            @JsonProperty("legal_basis") String legalBasis,
            String purpose) {}

    /** Of AuthZEN; the rest stands in the request. */
    record Evaluation(Thing resource) {}

    /** With the ids of the rules, when it is no or when a rule says why it is yes. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(boolean decision, Map<String, List<String>> context) {}

    /** Whether an entry tells of a decision about an exchange. */
    static boolean isIn(StoredEntry stored) {
        return stored.entry().what().kind() != AuditKind.READING;
    }

    static Decision of(StoredEntry stored) {
        var what = stored.entry().what();
        var classes = DecidedClass.all(what);
        return new Decision(
                stored.entry().number(),
                stored.entry().at(),
                stored.trace(),
                stored.span(),
                "evaluations",
                new Request(
                        new Thing("organisation", who(what), null),
                        new Action(isSending(what) ? "send" : "receive"),
                        new Context(what.sender(), what.event(), what.family(), what.legalBasis(), what.purpose()),
                        classes.stream()
                                .map(decided -> new Evaluation(message(what, decided)))
                                .toList()),
                new Response(classes.stream()
                        .map(decided -> new Answer(decided.permitted(), because(decided.rules())))
                        .toList()),
                what.release() == 0 ? null : Map.of("release", what.release()));
    }

    /** A refusal that names no recipient refused the sender. */
    private static boolean isSending(Audited what) {
        return what.recipient().isEmpty();
    }

    private static String who(Audited what) {
        return Stream.of(what.recipient(), what.sender())
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Thing message(Audited what, DecidedClass decided) {
        var properties = decided.dataClass().isEmpty() ? null : Map.of("data_class", decided.dataClass());
        return new Thing("message", String.valueOf(what.messageId()), properties);
    }

    private static Map<String, List<String>> because(List<String> rules) {
        return rules.isEmpty() ? null : Map.of("rules", rules);
    }
}
