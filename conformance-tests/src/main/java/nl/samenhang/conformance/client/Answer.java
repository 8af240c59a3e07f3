package nl.samenhang.conformance.client;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What came back on an HTTP call.
 *
 * @param headers by lower-case name
 */
public record Answer(int status, Map<String, List<String>> headers, byte[] body) {

    /** The body read as UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
