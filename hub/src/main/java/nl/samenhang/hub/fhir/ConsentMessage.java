package nl.samenhang.hub.fhir;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.profiles.Vocabulary.Codes;
import nl.samenhang.profiles.Vocabulary.Extensions;
import nl.samenhang.profiles.Vocabulary.Identifiers;
import nl.samenhang.profiles.Vocabulary.Profiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the message of the event {@code consent} that a single Consent stands for, so that it takes the way of every
 * message. The sender is who called; its recipients the routes choose. What the Consent contains becomes a part of the
 * message; a person who is named by a number alone becomes a person with that number.
 */
final class ConsentMessage {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String REFERENCE = "reference";
    private static final String IDENTIFIER = "identifier";
    private static final String CONSENT_ENTRY = "Bundle.entry[1].resource";
    private static final int FIRST_CONTAINED = 2;

    private final SentConsent sent;
    private final Partner sender;
    private final ObjectNode bundle = JSON.createObjectNode();
    private final ArrayNode entries = JSON.createArrayNode();
    /** Addresses in the message, by what the Consent calls them. */
    private final Map<String, String> addresses = new HashMap<>();

    /** People who are named by a number alone, each with the id of its part of the message, by system and number. */
    private final Map<String, ObjectNode> numbered = new LinkedHashMap<>();

    private ConsentMessage(SentConsent sent, Partner sender) {
        this.sent = sent;
        this.sender = sender;
    }

    /** The message, which says that it was made at this moment. */
    static ConsentMessage of(SentConsent sent, Partner sender, Instant now) {
        var message = new ConsentMessage(sent, sender);
        message.write(now);
        return message;
    }

    byte[] json() {
        return JSON.writeValueAsBytes(bundle);
    }

    private void write(Instant now) {
        bundle.put("resourceType", "Bundle").put("id", uuid("message"));
        bundle.putObject("meta").putArray("profile").add(Profiles.SAFETY_MESSAGE);
        bundle.set(IDENTIFIER, identifier(Identifiers.MESSAGE_ID, sent.id().toString()));
        bundle.put("type", "message")
                .put("timestamp", now.truncatedTo(ChronoUnit.SECONDS).toString());
        bundle.set("entry", entries);
        addresses.put("#", address("consent"));
        sent.contained()
                .forEach(one -> addresses.put(
                        "#" + SentConsent.text(one.path("id")), address("#" + SentConsent.text(one.path("id")))));
        entry(sent.id().toString(), header());
        entry(uuid("consent"), consent());
        sent.contained().forEach(one -> entry(uuid("#" + SentConsent.text(one.path("id"))), resolved(one)));
        entry(uuid("sender"), organisation());
        numbered.values().forEach(person -> entry(SentConsent.text(person.path("id")), person));
    }

    private ObjectNode header() {
        var header = JSON.createObjectNode().put("resourceType", "MessageHeader");
        var extensions = header.putArray("extension");
        extensions.add(coded(Extensions.LEGAL_BASIS, Codes.LEGAL_BASIS, sent.legalBasis()));
        extensions.add(coded(Extensions.PROCESSING_PURPOSE, Codes.PROCESSING_PURPOSE, sent.purpose()));
        if ("consent".equals(sent.legalBasis())) {
            extensions
                    .addObject()
                    .put("url", Extensions.CONSENT)
                    .putObject("valueReference")
                    .put(REFERENCE, address("consent"));
        }
        header.putObject("eventCoding").put("system", Codes.MESSAGE_EVENT).put("code", "consent");
        header.putArray("destination").addObject().put("endpoint", "urn:samenhang:directory");
        header.putObject("sender").put(REFERENCE, address("sender"));
        header.putObject("source").put("name", sender.name()).put("endpoint", "urn:oin:" + sender.oin());
        header.putArray("focus").addObject().put(REFERENCE, address("consent"));
        return header;
    }

    private ObjectNode consent() {
        var consent = sent.forMessage();
        person(consent.path("patient"));
        consent.path("performer").valueStream().forEach(this::person);
        consent.path("organization").valueStream().forEach(this::own);
        return resolved(consent);
    }

    /** A person who is named by a number alone. */
    private void person(JsonNode reference) {
        if (reference instanceof ObjectNode named && isByNumber(named)) {
            var number = named.remove(IDENTIFIER);
            var key = SentConsent.text(number.path("system")) + "|" + SentConsent.text(number.path("value"));
            var person = numbered.computeIfAbsent(key, first -> numbered(number, numbered.size() + 1));
            named.put(REFERENCE, "urn:uuid:" + SentConsent.text(person.path("id")));
        }
    }

    /** By its place among them, since from what is made of a number alone the number can be found. */
    private ObjectNode numbered(JsonNode number, int place) {
        var person = JSON.createObjectNode().put("resourceType", "Patient").put("id", uuid("person|" + place));
        person.putArray(IDENTIFIER).add(number);
        return person;
    }

    /** The caller itself, named by its number alone. */
    private void own(JsonNode reference) {
        if (reference instanceof ObjectNode named
                && isByNumber(named)
                && identifier(Identifiers.OIN, sender.oin()).equals(named.path(IDENTIFIER))) {
            named.remove(IDENTIFIER);
            named.put(REFERENCE, address("sender"));
        }
    }

    private static boolean isByNumber(ObjectNode reference) {
        return reference.path(IDENTIFIER).isObject() && !reference.has(REFERENCE);
    }

    private ObjectNode organisation() {
        var organisation = JSON.createObjectNode().put("resourceType", "Organization");
        organisation.putArray(IDENTIFIER).add(identifier(Identifiers.OIN, sender.oin()));
        return organisation.put("name", sender.name());
    }

    /** What leads to something inside the Consent leads to its part of the message; what leads nowhere stays so. */
    private <T extends JsonNode> T resolved(T node) {
        if (node instanceof ObjectNode object && object.path(REFERENCE).isString()) {
            var address = addresses.get(object.path(REFERENCE).asString());
            if (address != null) {
                object.put(REFERENCE, address);
            }
        }
        node.forEach(this::resolved);
        return node;
    }

    private void entry(String id, ObjectNode resource) {
        resource.put("id", id);
        var entry = entries.addObject().put("fullUrl", "urn:uuid:" + id);
        entry.set("resource", resource);
    }

    private String address(String part) {
        return "urn:uuid:" + uuid(part);
    }

    /** The same Consent gives the same message but for its moment. */
    private String uuid(String part) {
        return UUID.nameUUIDFromBytes((sent.id() + "|" + part).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static ObjectNode identifier(String system, String value) {
        return JSON.createObjectNode().put("system", system).put("value", value);
    }

    private static ObjectNode coded(String url, String system, String code) {
        var extension = JSON.createObjectNode().put("url", url);
        extension
                .putObject("valueCodeableConcept")
                .putArray("coding")
                .addObject()
                .put("system", system)
                .put("code", code);
        return extension;
    }

    /** The issue by its place in the Consent that was sent; without a place when the hub wrote that part. */
    Issue inConsent(Issue issue) {
        var place = issue.fhirPath() == null ? null : place(issue.fhirPath());
        return new Issue(issue.severity(), issue.code(), issue.rule(), null, place, issue.message());
    }

    private String place(String path) {
        if (path.startsWith(CONSENT_ENTRY)) {
            return "Consent" + path.substring(CONSENT_ENTRY.length());
        }
        for (int i = 0; i < sent.contained().size(); i++) {
            var entry = "Bundle.entry[" + (FIRST_CONTAINED + i) + "]";
            if (path.startsWith(entry)) {
                return "Consent.contained[" + i + "]"
                        + path.substring(entry.length()).replaceFirst("^\\.resource", "");
            }
        }
        return null;
    }
}
