package nl.samenhang.conformance.scenario;

import java.util.Map;

/** The words that scenarios are made of. */
final class Verbs {
    private static final Map<String, Verb> BY_NAME = Map.of(
            "call",
            new CallHub(),
            "call-until",
            new CallUntil(new CallHub()),
            "enqueue",
            new Enqueue(),
            "receive",
            new Receive(),
            "knock",
            new Knock(),
            "listen",
            new Listen(),
            "read-queue",
            new ReadQueue());

    private Verbs() {}

    static Verb named(String name) {
        Verb verb = BY_NAME.get(name);
        if (verb == null) {
            throw new BrokenScenario("no such verb: " + name);
        }
        return verb;
    }
}
