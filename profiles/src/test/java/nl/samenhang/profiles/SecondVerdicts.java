package nl.samenhang.profiles;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the second engine said of each file, which the build asks before the tests ({@code second} package). */
record SecondVerdicts(Map<String, List<Said>> byFile) {

    private static final File FILE = new File("target/second-engine.json");

    /** One problem: severity, rule and path with spaces between, and the words of the engine. */
    record Said(String finding, String text) {

        boolean isError() {
            return !finding.startsWith("warning ");
        }

        String rule() {
            return finding.split(" ")[1];
        }

        /** The rule, and after a slash the value that the words end in, if they do. */
        String about() {
            return rule() + text.replaceFirst("(?s)^.*?(?:'([^']*)')?$", "/$1");
        }
    }

    static SecondVerdicts read() {
        try {
            return new SecondVerdicts(new ObjectMapper().readValue(FILE, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("run mvn process-test-classes without skipping the second engine", e);
        }
    }

    List<Said> of(String file) {
        List<Said> said = byFile.get(file);
        if (said == null) {
            throw new IllegalStateException("the second engine did not judge " + file);
        }
        return said;
    }

    boolean refuses(String file) {
        return of(file).stream().anyMatch(Said::isError);
    }

    /** Those of the given rules that the file breaks. */
    Set<String> broken(String file, Predicate<String> rules) {
        return of(file).stream()
                .filter(Said::isError)
                .map(Said::rule)
                .filter(rules)
                .collect(Collectors.toSet());
    }
}
