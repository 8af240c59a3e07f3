package nl.samenhang.conformance.demo;

import java.net.URI;
import java.nio.file.Path;

/**
 * How a hub is started.
 *
 * @param jar the packaged hub
 * @param data where it keeps everything
 * @param listenerPort where the local team's own system will listen
 */
public record HubPlan(Path jar, Path data, int port, int brokerPort, int listenerPort) {

    /** Where its HTTP doors will be. */
    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** Where its AMQP door will be. */
    public URI broker() {
        return URI.create("amqp://localhost:" + brokerPort);
    }
}
