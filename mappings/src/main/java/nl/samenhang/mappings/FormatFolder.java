package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenhang.profiles.Text;

/** One format as a folder of data: the description and the files it names. */
final class FormatFolder {
    private static final String SHARED = "../shared/";
    private static final String EVENT = "{event}";

    private final Resources files;
    private final JsonNode yaml;
    private final Format format;
    private final Recognition recognition;

    private FormatFolder(Resources files) {
        this.files = files;
        this.yaml = files.yaml("format.yaml");
        this.format = describe(yaml);
        this.recognition = Recognition.of(yaml.path("recognition"));
    }

    /** The folders named in {@code formats/index.yaml}: an index, because a packed jar cannot list its folders. */
    static Map<String, FormatFolder> onClasspath() {
        Map<String, FormatFolder> found = new LinkedHashMap<>();
        for (JsonNode id : Resources.onClasspath("formats").yaml("index.yaml")) {
            found.put(id.asText(), new FormatFolder(Resources.onClasspath("formats/" + id.asText())));
        }
        return found;
    }

    /** The folders directly under a directory that hold a {@code format.yaml}, or the directory when it holds one. */
    static Map<String, FormatFolder> under(Path directory) {
        Map<String, FormatFolder> found = new LinkedHashMap<>();
        if (Files.exists(directory.resolve("format.yaml"))) {
            FormatFolder only = new FormatFolder(Resources.under(directory));
            found.put(only.format.id(), only);
            return found;
        }
        try (Stream<Path> folders = Files.list(directory)) {
            folders.filter(folder -> Files.exists(folder.resolve("format.yaml")))
                    .sorted()
                    .map(folder -> new FormatFolder(Resources.under(folder)))
                    .forEach(folder -> found.put(folder.format.id(), folder));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the format folders", e);
        }
        return found;
    }

    private static Format describe(JsonNode yaml) {
        List<String> events = new ArrayList<>();
        yaml.path("events").forEach(event -> events.add(event.asText()));
        String direction = yaml.path("direction").asText();
        return new Format(
                yaml.path("id").asText(),
                yaml.path("version").asText(),
                yaml.path("mapping").asText("1.0.0"),
                text(yaml.path("title")),
                yaml.path("mediaType").asText(),
                events,
                direction.contains("in"),
                direction.contains("out"),
                text(yaml.path("standard")),
                yaml.path("source").asText(),
                text(yaml.path("usedBy")),
                yaml.has("announces"));
    }

    static Text text(JsonNode yaml) {
        return new Text(yaml.path("nl").asText(), yaml.path("en").asText());
    }

    /** The way in and out; a format with {@code {event}} in its file names has a folder of its own for each event. */
    Translator compile(Mappings others) {
        if (yaml.has("envelope")) {
            return new EnvelopeTranslator(format, others, names("carries", ""), envelope());
        }
        if (!yaml.path("toFhir").toString().contains(EVENT)
                && !yaml.path("fromFhir").toString().contains(EVENT)) {
            return compile("");
        }
        Map<String, Translator> byEvent = new LinkedHashMap<>();
        format.events().forEach(event -> byEvent.put(event, compile(event)));
        return new TranslatorByEvent(format, yaml.path("eventKey").asText(), byEvent);
    }

    private Translator compile(String event) {
        String technology = yaml.path("technology").asText();
        return switch (technology) {
            case "identity" -> new FhirTranslator(format);
            case "xslt" -> new XmlTranslator(
                    this, formatData(), names("rules", event), file("toFhir", event), file("fromFhir", event));
            case "jslt" -> json(formatData(), event, names("toFhir", event), names("fromFhir", event));
            case "announcement" -> announcement();
            default -> throw new IllegalStateException(format.id() + ": unknown technology " + technology);
        };
    }

    private XmlEnvelope envelope() {
        return XmlEnvelope.compile(
                format.id(),
                formatData(),
                names("rules", "").stream().map(this::data).toList(),
                yaml.path("envelope").asText(),
                XsltMapping.compile(format.id(), files, file("fromFhir", "")));
    }

    private Translator announcement() {
        List<String> out = names("fromFhir", "");
        FormatData data = formatData();
        List<String> in = names("announces", "");
        return new AnnouncementTranslator(
                format,
                NativeSchema.compile(format.id(), files, file("schema", "")),
                JsltMapping.compile(format.id(), files, in, data.lists()),
                out.isEmpty() ? null : json(data, "", in, out));
    }

    private JsonTranslator json(FormatData data, String event, List<String> in, List<String> out) {
        JsonRules rules = JsonRules.compile(this, data, names("ruleTests", event), names("rules", event));
        return new JsonTranslator(this, data, new JsonTranslator.Parts(file("schema", event), rules, in, out));
    }

    private FormatData formatData() {
        CodeLists lists = new CodeLists();
        names("conceptMaps", "").forEach(name -> lists.add(data(name)));
        List<String> named = names("dropped", "");
        List<JsonNode> dropped = (named.isEmpty() ? List.of("dropped.yaml") : named)
                .stream().map(this::data).toList();
        return new FormatData(lists, Dropped.of(dropped));
    }

    /** A data file of this folder, or of the folder that formats share when its name begins with {@code ../shared/}. */
    JsonNode data(String name) {
        return name.startsWith(SHARED) ? files.shared().yaml(name.substring(SHARED.length())) : files.yaml(name);
    }

    /** One name or a list of names, with the event filled in. */
    private List<String> names(String key, String event) {
        JsonNode named = yaml.path(key);
        List<String> names = new ArrayList<>();
        (named.isArray() ? named : List.of(named)).forEach(name -> names.add(filled(name, event)));
        names.removeIf(String::isEmpty);
        return names;
    }

    private String file(String key, String event) {
        return filled(yaml.path(key), event);
    }

    private static String filled(JsonNode name, String event) {
        return name.asText().replace(EVENT, event);
    }

    /** The sender's own id in a message of this format that is refused; null when it cannot be read. */
    String senderMessageId(byte[] body) {
        return SenderMessageId.read(body, yaml.path("messageIdAt"));
    }

    Format format() {
        return format;
    }

    Recognition recognition() {
        return recognition;
    }

    Resources files() {
        return files;
    }
}
