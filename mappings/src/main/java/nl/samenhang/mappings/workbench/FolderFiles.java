package nl.samenhang.mappings.workbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files of one format folder as an engineer sees them: texts with lines. */
record FolderFiles(Path folder) {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String EVENT = "{event}";
    private static final String SHARED = "../shared/";

    String id() {
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }

    boolean has(String name) {
        return Files.isRegularFile(folder.resolve(name));
    }

    String text(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tree of a YAML or JSON file; throws with line and column when it cannot be read. */
    JsonNode tree(String name) throws JsonProcessingException {
        return YAML.readTree(text(name));
    }

    /**
     * The tree of a data file, here or (when its name begins with {@code ../shared/}) in the folder that formats share.
     */
    JsonNode data(String name) {
        try {
            if (has(name)) {
                return tree(name);
            }
            String shared = "/formats/shared/" + name.substring(Math.min(name.length(), SHARED.length()));
            try (InputStream in = name.startsWith(SHARED) ? FolderFiles.class.getResourceAsStream(shared) : null) {
                return in == null ? YAML.createObjectNode() : YAML.readTree(in);
            }
        } catch (IOException e) {
            return YAML.createObjectNode();
        }
    }

    /** The description; an empty tree when it cannot be read. */
    JsonNode description() {
        return data("format.yaml");
    }

    /** Whether the description is there and can be read; without it nothing else can be said of the folder. */
    boolean isReadable() {
        return description().size() > 0;
    }

    /** Files of this folder that the description names under a key, with each event filled in. */
    List<String> named(String key) {
        JsonNode description = description();
        JsonNode value = description.path(key);
        List<String> names = new ArrayList<>();
        for (JsonNode name : value.isArray() ? value : List.of(value)) {
            if (name.isTextual() && !name.asText().startsWith(SHARED)) {
                names.addAll(filled(name.asText(), description.path("events")));
            }
        }
        return names;
    }

    private static List<String> filled(String name, JsonNode events) {
        List<String> names = new ArrayList<>();
        if (!name.contains(EVENT)) {
            return List.of(name);
        }
        events.forEach(event -> names.add(name.replace(EVENT, event.asText())));
        return names;
    }

    /** All files, by their path in the folder, in order. */
    List<String> all() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
