package nl.samenhang.conformance.scenario;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.InvalidJsonException;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import com.jayway.jsonpath.ParseContext;
import java.util.List;
import java.util.Objects;

/**
 * What an expectation looks at: {@code status}, {@code count}, {@code body}, {@code header NAME}, {@code json PATH},
 * {@code xpath EXPRESSION} or {@code profiles} (what the shared profiles have against it). Each gives a list of values;
 * something that is not there, or not readable as JSON or XML at all, gives none.
 */
final class Subject {
    private static final ParseContext JSON = JsonPath.using(Configuration.builder()
            .options(Option.ALWAYS_RETURN_LIST, Option.SUPPRESS_EXCEPTIONS)
            .build());

    private Subject() {}

    static List<String> read(String of, Seen seen) {
        String[] words = of.split(" ", 2);
        String argument = words.length > 1 ? words[1] : "";
        return switch (words[0]) {
            case "status" -> List.of(seen.status());
            case "count" -> List.of(String.valueOf(seen.count()));
            case "body" -> List.of(seen.text());
            case "header" -> seen.header(argument);
            case "json" -> json(argument, seen.text());
            case "xpath" -> Xml.values(argument, seen.body());
            case "profiles" -> Judge.errorsIn(seen.text());
            default -> throw new BrokenScenario("no such subject: " + of);
        };
    }

    static List<String> json(String path, String text) {
        try {
            List<Object> values = JSON.parse(text.isBlank() ? "null" : text).read(path);
            return values == null
                    ? List.of()
                    : values.stream()
                            .filter(Objects::nonNull)
                            .map(String::valueOf)
                            .toList();
        } catch (InvalidJsonException | IllegalArgumentException e) {
            // not JSON at all: there is no value, and the expectation says so with what was seen
            return List.of();
        }
    }
}
