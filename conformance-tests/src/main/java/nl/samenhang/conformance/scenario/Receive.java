package nl.samenhang.conformance.scenario;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import nl.samenhang.conformance.client.Inbox;
import nl.samenhang.conformance.client.Organisation;
import nl.samenhang.conformance.client.Received;

/**
 * Waits for something to arrive. Parameters: {@code from} ({@code arrivals}, {@code receipts} or {@code turned-away});
 * {@code messageId} or {@code correlation}: which; {@code times}: how often it must have come when it has been quiet
 * for a while (1; 0 to see that nothing comes; {@code some} for at least once).
 */
final class Receive implements Verb {

    @Override
    public Done play(Step step, Play play) {
        Inbox inbox = inboxOf(play.organisation(step), step.get("from", "arrivals"));
        Predicate<Received> wanted = wanted(step);
        String times = step.get("times", "1");
        boolean some = times.equals("some");
        int count = some ? 1 : Integer.parseInt(times);
        List<Received> came = inbox.awaitCount(wanted, count, play.patience().delivery());
        if (!some && came.size() == count) {
            Duration quiet = play.patience().quiet();
            came = inbox.awaitCount(wanted, count + 1, quiet);
        }
        return new Done("waited for " + step.with(), seen(came));
    }

    private static Inbox inboxOf(Organisation organisation, String from) {
        return switch (from) {
            case "arrivals" -> organisation.arrivals();
            case "receipts" -> organisation.receipts();
            case "turned-away" -> organisation
                    .listener()
                    .orElseThrow(() -> new BrokenScenario(
                            "needs the listener of " + organisation.partner().id()))
                    .turnedAway();
            default -> throw new BrokenScenario("cannot receive from " + from);
        };
    }

    private static Predicate<Received> wanted(Step step) {
        String messageId = step.get("messageId", null);
        String correlation = step.get("correlation", null);
        if (messageId == null && correlation == null) {
            throw new BrokenScenario("receives without saying which message");
        }
        return r -> (messageId == null || messageId.equals(r.messageId()))
                && (correlation == null || correlation.equals(r.properties().get("correlationId")));
    }

    private static Seen seen(List<Received> came) {
        if (came.isEmpty()) {
            return new Seen("nothing", Map.of(), Seen.EMPTY, 0);
        }
        Map<String, List<String>> headers = new LinkedHashMap<>();
        came.get(0).properties().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), List.of(value)));
        return new Seen("arrived", headers, came.get(0).content(), came.size());
    }
}
