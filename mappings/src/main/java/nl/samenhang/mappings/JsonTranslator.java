package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.schibsted.spt.data.jslt.JsltException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.profiles.Text;

/** A format in JSON: rules in JSON Schema, both mappings in JSLT. */
final class JsonTranslator implements Translator {
    private static final Text BROKEN = new Text(
            "Het bericht kan niet worden vertaald: de opbouw wijkt af van het schema.",
            "The message cannot be translated: its structure departs from the schema.");

    private final Format format;
    private final FormatData data;
    private final NativeSchema schema;
    private final JsonRules rules;
    private final JsltMapping in;
    private final JsltMapping out;

    /** The schema, the rules beside it, and the files of both mappings. */
    record Parts(String schema, JsonRules rules, List<String> toFhir, List<String> fromFhir) {}

    JsonTranslator(FormatFolder folder, FormatData data, Parts parts) {
        this.format = folder.format();
        this.data = data;
        this.rules = parts.rules();
        this.schema = NativeSchema.compile(format.id(), folder.files(), parts.schema());
        this.in = JsltMapping.compile(format.id(), folder.files(), parts.toFhir(), data.lists());
        this.out = JsltMapping.compile(format.id(), folder.files(), parts.fromFhir(), data.lists());
    }

    @Override
    public Canonical toCanonical(byte[] body, Arrival arrival) {
        JsonNode message = SafeJson.read(body);
        MessageSize.check(message, body);
        List<Leaf> leaves = JsonLeaves.of(message);
        List<Problem> problems = new ArrayList<>(ControlCharacters.in(leaves, body));
        problems.addAll(schema.check(message, body));
        problems.addAll(rules.check(message, JsonPositions.of(body), problems.isEmpty()));
        if (!problems.isEmpty()) {
            throw new Unmappable(located(problems, message, arrival));
        }
        try {
            return CanonicalTree.canonical(
                    List.of(made(message, arrival)), leaves, new WayIn(body, arrival, format, data));
        } catch (JsltException e) {
            throw new Unmappable(List.of(new Problem("structure", format.id() + "-mapping", "$", 0, 0, BROKEN)));
        }
    }

    private CanonicalTree made(JsonNode message, Arrival arrival) {
        Map<String, JsonNode> given = Map.of(
                "messageId", text(arrival.messageId()),
                "receivedAt", text(arrival.receivedAt().toString()));
        return new CanonicalTree(in.apply(given, message));
    }

    /** With what sort of value stands there and, as far as a broken message can be mapped, where it would have gone. */
    private List<Problem> located(List<Problem> problems, JsonNode message, Arrival arrival) {
        Map<String, String> values = new HashMap<>();
        JsonLeaves.of(message).forEach(leaf -> values.put(leaf.path(), leaf.value()));
        CanonicalTree tree = values.size() > Problem.MOST_VALUES_TO_PLACE ? null : attempt(message, arrival);
        return problems.stream()
                .map(problem -> problem.of(ValueClass.of(values.getOrDefault(problem.nativePath(), "")))
                        .at(tree == null ? null : tree.fhirPathOf(problem.nativePath())))
                .toList();
    }

    private CanonicalTree attempt(JsonNode message, Arrival arrival) {
        try {
            return made(message, arrival);
        } catch (RuntimeException e) {
            // broken in a way that the mapping does not foresee: the problems themselves are told
            return null;
        }
    }

    @Override
    public NativeMessage fromCanonical(String canonicalJson, Departure departure) {
        Map<String, JsonNode> given = Map.of(
                "reference", text(departure.messageId()),
                "sentAt", text(departure.sentAt().toString()),
                "recipient", party(departure.recipient()),
                "hub", party(departure.hub()));
        try {
            JsonNode bundle = SafeJson.read(canonicalJson.getBytes(StandardCharsets.UTF_8));
            JsonNode made = out.apply(given, bundle);
            if (!made.path("message").isObject()) {
                throw inexpressible();
            }
            JsonNode message = NativeTree.clean(made.get("message"));
            byte[] content = message.toString().getBytes(StandardCharsets.UTF_8);
            refuseWhatIsIncomplete(message, content);
            Values written = new Values();
            written.addAll(message);
            return new WayOut(bundle, canonicalJson, departure, format, data)
                    .written(content, written, losses(made.path("lost")));
        } catch (JsltException e) {
            throw inexpressible();
        }
    }

    /** A shared message may lack what this format cannot do without; then nothing is sent. */
    private void refuseWhatIsIncomplete(JsonNode message, byte[] content) {
        schema.check(message, content).stream().findFirst().ifPresent(problem -> {
            Text why = problem.message();
            throw new Inexpressible(new Text(
                    "Dit bericht past niet in het formaat " + format.id() + ": " + problem.nativePath() + ". "
                            + why.nl(),
                    "This message does not fit the format " + format.id() + ": " + problem.nativePath() + ". "
                            + why.en()));
        });
    }

    private Inexpressible inexpressible() {
        return new Inexpressible(new Text(
                "Dit bericht kan niet in het formaat " + format.id() + " worden geschreven.",
                "This message cannot be written in the format " + format.id() + "."));
    }

    private List<Loss> losses(JsonNode lost) {
        List<Loss> losses = new ArrayList<>();
        for (JsonNode loss : lost) {
            Text reason = data.dropped().reason(loss.path("reason").asText());
            losses.add(new Loss(loss.path("path").asText(), reason));
        }
        return losses;
    }

    private static JsonNode party(Party party) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("oin", party.oin());
        node.put("name", party.name());
        return node;
    }

    private static JsonNode text(String value) {
        return new TextNode(value);
    }
}
