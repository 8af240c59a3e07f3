package nl.samenhang.conformance.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads a {@link KitConfig} and says of a wrong file what is wrong with it, where. */
public final class ConfigFile {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .registerModule(new SimpleModule().addDeserializer(Duration.class, new Seconds()));

    private ConfigFile() {}

    /**
     * The configuration in this file, checked as a whole.
     *
     * @throws WrongConfig when it cannot be read, has an unknown or ill-typed field, or misses one
     */
    public static KitConfig read(Path file) throws WrongConfig {
        String text = textOf(file);
        YamlLines lines = new YamlLines(text);
        KitConfig config = parse(file, text, lines);
        if (config == null) {
            throw new WrongConfig(file + ": is empty");
        }
        Path folder = file.toAbsolutePath().getParent();
        KitConfig resolved = new KitConfig(
                config.product(),
                config.hub(),
                config.broker(),
                config.patience(),
                config.partners().stream().map(p -> p.within(folder)).toList());
        List<String> problems = ConfigCheck.problemsOf(resolved);
        if (!problems.isEmpty()) {
            throw new WrongConfig(problems.stream()
                    .map(problem -> file + lines.of(problem.substring(0, problem.indexOf(':'))) + ": " + problem)
                    .collect(Collectors.joining(System.lineSeparator())));
        }
        return resolved;
    }

    private static String textOf(Path file) throws WrongConfig {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new WrongConfig(file + ": cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static KitConfig parse(Path file, String text, YamlLines lines) throws WrongConfig {
        try {
            return text.isBlank() ? null : YAML.readValue(text, KitConfig.class);
        } catch (JsonMappingException e) {
            String field = fieldOf(e);
            throw new WrongConfig(file + lines.of(field) + ": " + field + ": " + e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            String line =
                    e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
            throw new WrongConfig(file + line + ": is not YAML: " + e.getOriginalMessage());
        }
    }

    private static String fieldOf(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    /** Durations as people write them: {@code 30s}, {@code 500ms}, {@code 2m}. */
    private static final class Seconds extends StdDeserializer<Duration> {
        private static final long serialVersionUID = 1L;

        Seconds() {
            super(Duration.class);
        }

        @Override
        public Duration deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getText().trim();
            if (text.matches("\\d{1,6}ms")) {
                return Duration.ofMillis(Long.parseLong(text.substring(0, text.length() - 2)));
            }
            if (text.matches("\\d{1,5}[sm]")) {
                return Duration.parse("PT" + text.toUpperCase(Locale.ROOT));
            }
            return (Duration)
                    context.handleWeirdStringValue(Duration.class, text, "write a duration as 500ms, 30s or 2m");
        }
    }
}
