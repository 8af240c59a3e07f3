package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is known not to hold yet of generated messages of one format, from {@code generate/open.yaml}. Any other kind of
 * fault fails, and so does one that stands there and is mended.
 *
 * @param faults each kind with a message that shows it
 * @param refused whether rules are known to refuse more than a few of the messages
 */
record OpenFaults(List<Known> faults, boolean refused) {
    /** A kind of fault, as a run prints it, and the seed of a message that has it. */
    record Known(long seed, String kind) {}

    private static final String REFUSED = "refused";
    private static final Pattern FAULT = Pattern.compile("seed (\\d+): (.+)");
    private static final JsonNode ALL = read();

    static OpenFaults of(String format) {
        return of(ALL.path(format));
    }

    static OpenFaults of(JsonNode entries) {
        List<Known> faults = new ArrayList<>();
        boolean refused = false;
        for (JsonNode entry : entries) {
            Matcher fault = FAULT.matcher(entry.asText());
            if (fault.matches()) {
                faults.add(new Known(Long.parseLong(fault.group(1)), fault.group(2)));
            } else if (entry.asText().equals(REFUSED)) {
                refused = true;
            } else {
                throw new IllegalStateException("open.yaml: neither 'refused' nor 'seed N: kind': " + entry.asText());
            }
        }
        return new OpenFaults(faults, refused);
    }

    /** Formats of which something is open. */
    static List<String> formats() {
        List<String> names = new ArrayList<>();
        ALL.fieldNames().forEachRemaining(names::add);
        return names;
    }

    boolean covers(String kind) {
        return faults.stream().anyMatch(known -> known.kind().equals(kind));
    }

    /** No file says the same as an empty one. */
    private static JsonNode read() {
        try (InputStream file = OpenFaults.class.getResourceAsStream("/generate/open.yaml")) {
            return file == null ? Resources.YAML.missingNode() : Resources.YAML.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
