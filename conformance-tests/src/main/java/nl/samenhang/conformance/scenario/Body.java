package nl.samenhang.conformance.scenario;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The bytes that a step sends, from its parameters: {@code body} names a fixture, {@code text} holds them,
 * {@code bytes} asks for so many spaces and {@code nest} for so many opening brackets. A fixture may be changed first:
 * {@code change} holds lines {@code old ==> new}, each for the first place where the old text stands. {@code encoding}
 * writes it in another encoding than it says of itself.
 */
final class Body {
    private static final String ARROW = " ==> ";

    private Body() {}

    /** The bytes, or null when the step sends none. */
    static byte[] of(Step step, Play play) {
        if (step.with().containsKey("body")) {
            String text = changed(play.fixture(step.get("body", ""), step.message()), step.get("change", ""));
            return text.getBytes(Charset.forName(step.get("encoding", "UTF-8")));
        }
        if (step.with().containsKey("text")) {
            return step.get("text", "").getBytes(StandardCharsets.UTF_8);
        }
        if (step.with().containsKey("nest")) {
            return "[".repeat(number(step, "nest")).getBytes(StandardCharsets.US_ASCII);
        }
        return step.with().containsKey("bytes")
                ? " ".repeat(number(step, "bytes")).getBytes(StandardCharsets.US_ASCII)
                : null;
    }

    private static int number(Step step, String parameter) {
        return Integer.parseInt(step.get(parameter, "0"));
    }

    private static String changed(String text, String changes) {
        String result = text;
        for (String change : changes.lines().filter(line -> !line.isBlank()).toList()) {
            int arrow = change.indexOf(ARROW);
            String old = arrow < 0 ? change : change.substring(0, arrow);
            int at = result.indexOf(old);
            if (arrow < 0 || at < 0) {
                throw new BrokenScenario("cannot change the fixture: " + change);
            }
            result = result.substring(0, at)
                    + change.substring(arrow + ARROW.length())
                    + result.substring(at + old.length());
        }
        return result;
    }
}
