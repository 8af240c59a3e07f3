package nl.samenhang.profiles.second;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/**
 * Writes what the second engine says of every file in the given folders: {@code {"<file>": [{"finding": "<severity>
 * <rule> <path>", "text": "..."}]}}.
 */
public final class Verdicts {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private static final String MESSAGE = "https://fhir.samenhang.nl/StructureDefinition/SafetyMessage";

    private final SecondEngine engine;
    private final ObjectNode verdicts = JSON.createObjectNode();

    private Verdicts(SecondEngine engine) {
        this.engine = engine;
    }

    /** Arguments: home folder to use, file to write, our package, more lists of codes, and the folders to judge. */
    public static void main(String[] arguments) throws Exception {
        List<Path> paths = Stream.of(arguments).map(Path::of).toList();
        new CorePackage(paths.get(0)).prepare();
        Verdicts verdicts = new Verdicts(SecondEngine.load(paths.get(2), paths.get(3)));
        for (Path folder : paths.subList(4, paths.size())) {
            verdicts.judge(folder);
        }
        JSON.writeValue(paths.get(1).toFile(), verdicts.verdicts);
    }

    private void judge(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                byte[] json = Files.readAllBytes(file);
                ArrayNode found =
                        verdicts.putArray(folder.getParent().relativize(file).toString());
                engine.judge(json, isBundle(json), profiles(json)).forEach(message -> write(message, found));
            }
        }
    }

    /** In a Bundle every reference must arrive; a loose resource refers to what is not there. */
    private static boolean isBundle(byte[] json) throws IOException {
        return JSON.readTree(json).path("resourceType").asText().equals("Bundle");
    }

    /** A message is judged by our profile for it, whether it claims that or not. */
    private static List<String> profiles(byte[] json) throws IOException {
        return JSON.readTree(json).path("type").asText().equals("message") ? List.of(MESSAGE) : List.of();
    }

    private static void write(ValidationMessage message, ArrayNode found) {
        String severity = message.getLevel().toCode().toLowerCase(Locale.ROOT);
        if (!severity.equals("information")) {
            found.addObject()
                    .put("finding", String.join(" ", severity, rule(message), message.getLocation()))
                    .put("text", message.getMessage());
        }
    }

    /** An invariant is named by the address of its profile, a hash and its id; only the id is the rule. */
    private static String rule(ValidationMessage message) {
        String id = message.getMessageId();
        return id == null ? "unnamed" : id.substring(id.indexOf('#') + 1);
    }
}
