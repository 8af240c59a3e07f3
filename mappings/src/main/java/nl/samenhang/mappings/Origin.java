package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** The Provenance of a translation, by profile ChainProvenance: from which bytes, by which mapping, with what lost. */
final class Origin {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String BASE = "https://fhir.samenhang.nl/";
    private static final String TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/";

    private final ObjectNode provenance = NODES.objectNode();

    private Origin(Format format, String id, Instant at) {
        provenance.put("resourceType", "Provenance").put("id", id);
        provenance.putObject("meta").putArray("profile").add(BASE + "StructureDefinition/ChainProvenance");
        provenance.putArray("extension");
        provenance.putArray("target");
        provenance.put("recorded", at.toString());
        provenance.putArray("policy").add(BASE + "mapping/" + format.id() + "/" + format.mapping());
        provenance.set("activity", concept("iso-21089-lifecycle", "transform"));
        provenance.putArray("agent");
        provenance.putArray("entity");
    }

    /** Puts the origin of a canonical message into it, about all that the message is about. */
    static void addTo(ObjectNode bundle, WayIn way, List<Loss> lost) {
        JsonNode header = bundle.path("entry").path(0).path("resource");
        Arrival arrival = way.arrival();
        String id = uuid(bundle.path("id").asText() + "/provenance");
        Origin origin = new Origin(way.format(), id, arrival.receivedAt());
        origin.tell(lost);
        header.path("focus").forEach(focus -> origin.target(focus.deepCopy()));
        origin.agent("author", header.path("sender").deepCopy());
        origin.agent("assembler", who(arrival.hub()));
        origin.source("message-id", bundle.path("identifier").path("value").asText());
        origin.source("content-hash", hash(way.body()));
        if (bundle.get("entry") instanceof ArrayNode entries
                && !origin.provenance.path("target").isEmpty()) {
            entries.addObject().put("fullUrl", "urn:uuid:" + id).set("resource", origin.cleaned());
        }
    }

    /** The origin of a written native message: it came of the canonical one. */
    static String of(NativeMessage written, Format format, JsonNode bundle, String canonical, Departure departure) {
        Origin origin =
                new Origin(format, uuid(departure.messageId() + "/provenance/" + format.id()), departure.sentAt());
        origin.tell(written.lost());
        ObjectNode target = NODES.objectNode();
        target.set("identifier", identifier("content-hash", hash(written.content())));
        origin.target(target);
        origin.agent("author", sender(bundle));
        origin.agent("assembler", who(departure.hub()));
        origin.source("message-id", bundle.path("identifier").path("value").asText());
        origin.source("content-hash", hash(canonical.getBytes(StandardCharsets.UTF_8)));
        return origin.cleaned().toString();
    }

    private void tell(List<Loss> lost) {
        for (Loss loss : lost) {
            ObjectNode extension = provenance.withArray("extension").addObject();
            ArrayNode parts = extension
                    .put("url", BASE + "StructureDefinition/lost-in-translation")
                    .putArray("extension");
            parts.addObject().put("url", "path").put("valueString", loss.path());
            parts.addObject()
                    .put("url", "reason")
                    .put("valueString", loss.reason().inBoth());
        }
    }

    private void target(JsonNode reference) {
        provenance.withArray("target").add(reference);
    }

    private void agent(String role, JsonNode who) {
        ObjectNode agent = provenance.withArray("agent").addObject();
        agent.set("type", concept("provenance-participant-type", role));
        agent.set("who", who);
    }

    private void source(String system, String value) {
        if (!value.isBlank()) {
            ObjectNode entity = provenance.withArray("entity").addObject();
            entity.put("role", "source").putObject("what").set("identifier", identifier(system, value));
        }
    }

    private ObjectNode cleaned() {
        if (provenance.path("extension").isEmpty()) {
            provenance.remove("extension");
        }
        return provenance;
    }

    private static ObjectNode who(Party party) {
        ObjectNode who = NODES.objectNode();
        if (party.oin() != null && !party.oin().isBlank()) {
            who.set("identifier", identifier("oin", party.oin()));
        }
        return who.put("display", party.name());
    }

    /** The sender by number and name: the resources of the message are not there for whoever reads this alone. */
    private static ObjectNode sender(JsonNode bundle) {
        String url = bundle.at("/entry/0/resource/sender/reference").asText();
        ObjectNode who = NODES.objectNode();
        for (JsonNode entry : bundle.path("entry")) {
            if (entry.path("fullUrl").asText().equals(url)) {
                JsonNode identifier = entry.path("resource").path("identifier").path(0);
                if (identifier.isObject()) {
                    who.set("identifier", identifier.deepCopy());
                }
                who.put("display", entry.path("resource").path("name").asText("onbekend"));
            }
        }
        return who.isEmpty() ? who.put("display", "onbekend") : who;
    }

    private static ObjectNode identifier(String system, String value) {
        return NODES.objectNode().put("system", BASE + "NamingSystem/" + system).put("value", value);
    }

    private static ObjectNode concept(String system, String code) {
        ObjectNode concept = NODES.objectNode();
        concept.putArray("coding")
                .addObject()
                .put("system", TERMINOLOGY + system)
                .put("code", code);
        return concept;
    }

    private static String uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** SHA-256 in hexadecimal digits. */
    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
