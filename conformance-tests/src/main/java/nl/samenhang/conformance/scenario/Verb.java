package nl.samenhang.conformance.scenario;

import java.io.IOException;

/** Something an organisation can do in a scenario. */
interface Verb {

    /**
     * Does it.
     *
     * @throws IOException when it could not be tried: no connection, no token
     */
    Done play(Step step, Play play) throws IOException;

    /**
     * What was done and what was seen.
     *
     * @param sent for the report
     */
    record Done(String sent, Seen seen) {}
}
