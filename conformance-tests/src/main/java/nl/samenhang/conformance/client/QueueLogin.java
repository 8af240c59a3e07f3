package nl.samenhang.conformance.client;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** One organisation's login at the broker's AMQP 1.0 door; the password never shows in a text. */
public record QueueLogin(URI broker, String user, String password) {

    /** The login whose password stands in this file. */
    public static QueueLogin read(URI broker, String user, Path passwordFile) throws IOException {
        return new QueueLogin(broker, user, Files.readString(passwordFile).strip());
    }

    @Override
    public String toString() {
        return user + " at " + broker;
    }
}
