package nl.samenhang.conformance.demo;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks whether a port can be had before anything is started, so that the reader is told which option to change. */
final class Ports {
    private Ports() {}

    /** Fine, or an {@link IOException} that names the port and the option. */
    static void free(int port, String option) throws IOException {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new IOException("port " + port + " is taken; stop what uses it, or choose another with " + option, e);
        }
    }
}
