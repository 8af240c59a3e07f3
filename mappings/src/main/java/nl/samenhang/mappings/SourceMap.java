package nl.samenhang.mappings;

import java.util.HashMap;
import java.util.Map;

/** Where each part of a canonical message stood in the native message. */
public final class SourceMap {
    private final Map<String, String> paths;

    SourceMap(Map<String, String> paths) {
        this.paths = Map.copyOf(paths);
    }

    /** The map of a message that was FHIR already: each path is its own source. */
    static SourceMap identity() {
        return new SourceMap(Map.of());
    }

    /** The same places, in a message that stands in another one. */
    SourceMap within(String place) {
        Map<String, String> longer = new HashMap<>();
        paths.forEach((fhirPath, nativePath) -> longer.put(fhirPath, place + nativePath));
        return new SourceMap(longer);
    }

    /**
     * The native path of the nearest known ancestor of {@code fhirPath} (form
     * {@code Bundle.entry[3].resource.identifier[0]}); the path itself when the message was FHIR already or nothing
     * above it is known.
     */
    public String nativePathOf(String fhirPath) {
        for (String path = fhirPath; path != null; path = parent(path)) {
            String found = paths.get(path);
            if (found != null) {
                return found;
            }
        }
        return fhirPath;
    }

    private static String parent(String path) {
        int cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return cut < 0 ? null : path.substring(0, cut);
    }
}
