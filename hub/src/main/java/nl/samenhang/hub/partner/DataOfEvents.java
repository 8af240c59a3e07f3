package nl.samenhang.hub.partner;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What a message of each event is about, in classes of data: {@code data-of-events.yaml}. */
public final class DataOfEvents {

    private static final Map<String, List<String>> CLASSES = read();

    private DataOfEvents() {}

    /**
     * Codes of data-class.
     *
     * @throws IllegalArgumentException when the file does not name the event, since nothing may then be sent
     */
    public static List<String> of(String event) {
        var classes = CLASSES.get(event);
        if (classes == null) {
            throw new IllegalArgumentException("data-of-events.yaml does not name " + event);
        }
        return classes;
    }

    private static Map<String, List<String>> read() {
        try (var file = DataOfEvents.class.getResourceAsStream("/data-of-events.yaml")) {
            return new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("data-of-events.yaml is not in the jar", e);
        }
    }
}
