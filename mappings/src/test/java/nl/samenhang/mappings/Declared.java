package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a format says beforehand, or a translation says afterwards, that does not come along. */
final class Declared {
    /** The envelope is written anew on every way: the hub is the sender then. */
    private static final List<String> ENVELOPE =
            List.of("/JZ:stuurgegevens/", "/Header/", "$.messageId", "$.sentAt", "$.sender.", "$.recipient.");

    private final List<String> dropped = new ArrayList<>();

    Declared(String format) {
        Resources files = Resources.onClasspath("formats/" + format);
        String file = files.yaml("format.yaml").has("dropped")
                ? files.yaml("format.yaml").path("dropped").asText()
                : "dropped.yaml";
        for (JsonNode path : files.yaml(file).path("in")) {
            dropped.add(path.path("path").asText().replaceAll("\\[[*\\d]+]", ""));
        }
    }

    /** A leaf of the native message before. */
    boolean covers(NativeLeaves.Leaf leaf, Canonical canonical, NativeMessage out) {
        return ENVELOPE.stream().anyMatch(leaf.name()::contains)
                || dropped.stream().anyMatch(path -> leaf.name().endsWith(path))
                || out.lost().stream()
                        .map(loss -> canonical.sources().nativePathOf(loss.path()))
                        .anyMatch(leaf.path()::startsWith);
    }

    /** A leaf of the canonical message before, as {@link Leaves#ofCanonical} writes it. */
    boolean tells(String leaf, Canonical canonical, NativeMessage out) {
        JsonNode entries = Leaves.json(canonical.json()).path("entry");
        return out.lost().stream().flatMap(loss -> named(loss.path(), entries)).anyMatch(leaf::startsWith);
    }

    /** {@code Bundle.entry[3].resource.name[0]} as {@code Patient.name}. */
    private static Stream<String> named(String path, JsonNode entries) {
        String entry = path.replaceAll("^Bundle\\.entry\\[(\\d+)]\\.resource.*$", "$1");
        if (entry.equals(path)) {
            return Stream.empty();
        }
        String type = entries.path(Integer.parseInt(entry))
                .path("resource")
                .path("resourceType")
                .asText();
        String rest = path.replaceAll("^Bundle\\.entry\\[\\d+]\\.resource", "").replaceAll("\\[\\d+]", "");
        return Stream.of(type + rest);
    }
}
