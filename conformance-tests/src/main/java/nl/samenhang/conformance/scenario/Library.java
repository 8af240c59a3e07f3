package nl.samenhang.conformance.scenario;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenhang.conformance.config.KitConfig;
import nl.samenhang.conformance.config.PartnerConfig;

/** The scenarios that come with the kit, in the order of the {@code index.yaml} beside them. */
public final class Library {
    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Library() {}

    /** All that judge a hub; one that cannot be read is a mistake of the kit and stops it. */
    public static List<Scenario> scenarios() {
        return all("scenarios");
    }

    /** The chapters of the demonstration: scenarios too, that together tell a story. */
    public static List<Scenario> story() {
        return all("story");
    }

    /** A new message of the kit's own: this fixture, filled in for these organisations, under an id of its own. */
    public static byte[] message(String fixture, KitConfig config) {
        Map<String, PartnerConfig> byRole =
                config.partners().stream().collect(Collectors.toMap(PartnerConfig::role, Function.identity()));
        return Placeholders.of(byRole).fill(Fixtures.text(fixture)).getBytes(StandardCharsets.UTF_8);
    }

    private static List<Scenario> all(String folder) {
        List<Scenario> scenarios = new ArrayList<>();
        for (String name : read(folder + "/index", String[].class)) {
            Scenario scenario = read(folder + "/" + name, Scenario.class);
            if (!name.equals(scenario.id())) {
                throw new IllegalStateException(folder + "/" + name + ".yaml calls itself " + scenario.id());
            }
            scenarios.add(scenario);
        }
        return List.copyOf(scenarios);
    }

    private static <T> T read(String name, Class<T> type) {
        try (InputStream in = Library.class.getResourceAsStream("/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("no scenario " + name);
            }
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new IllegalStateException("the kit's own scenario " + name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
