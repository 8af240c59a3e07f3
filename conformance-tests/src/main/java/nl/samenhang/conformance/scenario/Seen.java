package nl.samenhang.conformance.scenario;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a step saw.
 *
 * @param status HTTP status, or for a queue {@code sent}, {@code refused}, {@code arrived}, {@code nothing},
 *     {@code open}
 * @param headers HTTP headers or message properties, by lower-case name
 * @param count how many times it came
 */
public record Seen(String status, Map<String, List<String>> headers, byte[] body, int count) {

    static final byte[] EMPTY = new byte[0];

    /** A bare outcome with a word of explanation as body. */
    static Seen outcome(String status, String words) {
        return new Seen(status, Map.of(), String.valueOf(words).getBytes(StandardCharsets.UTF_8), 0);
    }

    /** The body read as UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    List<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /** For the report: status, the headers that say something, and the body. */
    public String told() {
        String shown = headers.entrySet().stream()
                .filter(e -> !e.getKey().startsWith(":"))
                .sorted(Map.Entry.comparingByKey())
                .map(e -> e.getKey() + ": " + String.join(", ", e.getValue()))
                .collect(Collectors.joining("\n"));
        return status
                + (count > 1 ? " (" + count + " times)" : "")
                + (shown.isEmpty() ? "" : "\n" + shown)
                + (body.length == 0 ? "" : "\n\n" + text());
    }
}
