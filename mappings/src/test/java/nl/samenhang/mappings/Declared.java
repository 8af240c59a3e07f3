package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a format says beforehand, or a translation says afterwards, that does not come along. */
final class Declared {
    /** The envelope is written anew on every way: the hub is the sender then. */
    private static final List<String> ENVELOPE = List.of(
            "/JZ:stuurgegevens/",
            ":Header/",
            "$.messageId",
            "$.sentAt",
            "$.sender.",
            "$.recipient.",
            "/@StUF:sleutel",
            "/@sleutel");

    private static final String SHARED = "../shared/";
    private static final String OWN = "dropped.yaml";

    private final PathPatterns dropped;

    private Declared(List<JsonNode> files) {
        List<JsonNode> items = new ArrayList<>();
        files.forEach(file -> file.path("in").forEach(items::add));
        this.dropped = PathPatterns.of(items);
    }

    static Declared of(String format) {
        return new Declared(files(format));
    }

    /** Of an envelope around a message of another format: not what it says of the others that it may carry. */
    static Declared of(String envelope, String inside) {
        List<JsonNode> files = new ArrayList<>(files(inside));
        files.add(Resources.onClasspath("formats/" + envelope).yaml(OWN));
        return new Declared(files);
    }

    /** What a format says of its losses: its own file, and those that it shares with others. */
    static List<JsonNode> files(String format) {
        Resources own = Resources.onClasspath("formats/" + format);
        JsonNode named = own.yaml("format.yaml").path("dropped");
        List<String> names = named.isArray() ? strings(named) : List.of(named.asText(OWN));
        return names.stream()
                .map(name -> name.startsWith(SHARED)
                        ? Resources.onClasspath("formats/shared").yaml(name.substring(SHARED.length()))
                        : own.yaml(name))
                .toList();
    }

    /** The formats whose messages stand in those of this one. */
    static Stream<String> carried(String format) {
        return strings(
                Resources.onClasspath("formats/" + format).yaml("format.yaml").path("carries"))
                .stream();
    }

    private static List<String> strings(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** A leaf of the native message before. */
    boolean covers(Leaf leaf, Canonical canonical, List<NativeMessage> out) {
        return ENVELOPE.stream().anyMatch(leaf.path()::contains)
                || dropped.match(leaf)
                || canonical.lost().stream().map(Loss::path).anyMatch(leaf.path()::startsWith)
                || out.stream()
                        .flatMap(message -> message.lost().stream())
                        .map(loss -> canonical.sources().nativePathOf(loss.path()))
                        .anyMatch(leaf.path()::startsWith);
    }

    /** A leaf of the canonical message before, as {@link Leaves#ofCanonical} writes it. */
    static boolean tells(String leaf, Canonical canonical, List<NativeMessage> out) {
        JsonNode entries = Leaves.json(canonical.json()).path("entry");
        return out.stream()
                .flatMap(message -> message.lost().stream())
                .flatMap(loss -> named(loss.path(), entries))
                .anyMatch(leaf::startsWith);
    }

    /** {@code Bundle.entry[3].resource.name[0]} as {@code Patient.name}. */
    private static Stream<String> named(String path, JsonNode entries) {
        String entry = path.replaceAll("^Bundle\\.entry\\[(\\d+)].*$", "$1");
        if (entry.equals(path)) {
            return Stream.empty();
        }
        String type = entries.path(Integer.parseInt(entry))
                .path("resource")
                .path("resourceType")
                .asText();
        String rest =
                path.replaceAll("^Bundle\\.entry\\[\\d+](\\.resource)?", "").replaceAll("\\[\\d+]", "");
        return Stream.of(type + rest);
    }
}
