package nl.samenhang.conformance.scenario;

import jakarta.jms.JMSException;
import nl.samenhang.conformance.client.Queues;

/** Tries to read a queue. Parameter: {@code address}. Sees {@code open} or {@code refused}. */
final class ReadQueue implements Verb {

    @Override
    public Done play(Step step, Play play) {
        String address = step.get("address", "");
        Queues queues = play.organisation(step)
                .queues()
                .orElseThrow(() -> new BrokenScenario("reads as " + step.as() + " without needing its queue"));
        String sent = "reads " + address;
        try {
            queues.collect(address);
            return new Done(sent, Seen.outcome("open", ""));
        } catch (JMSException e) {
            return new Done(sent, Seen.outcome("refused", e.getMessage()));
        }
    }
}
