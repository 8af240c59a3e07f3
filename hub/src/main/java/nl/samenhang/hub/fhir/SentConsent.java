package nl.samenhang.hub.fhir;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.hub.message.ConsentTerms;
import nl.samenhang.hub.message.ContentHash;
import nl.samenhang.profiles.StrictJson;
import nl.samenhang.profiles.Vocabulary.Codes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A Consent as somebody sent it: read as JSON and not by the library, which would leave out what it does not know.
 *
 * @param id of the message that it becomes: the same sender with the same content gives the same
 */
record SentConsent(ObjectNode json, UUID id) {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String CONSENT = "consent";
    private static final String OTHER = "legal-obligation";

    static SentConsent of(String sender, byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        if (!StrictJson.accepts(text)) {
            throw Fault.NOT_READABLE.told();
        }
        try {
            var json = (ObjectNode) JSON.readTree(text);
            if (!isConsent(json)) {
                throw Fault.OTHER_TYPE.told();
            }
            checkContained(json.path("contained"));
            return new SentConsent(json, id(sender, text));
        } catch (JacksonException e) {
            // its own words would quote the content
            throw Fault.NOT_READABLE.told();
        }
    }

    private static void checkContained(JsonNode contained) {
        if (!contained.isMissingNode()
                && !(contained.isArray() && contained.valueStream().allMatch(JsonNode::isObject))) {
            throw Fault.NOT_READABLE.told();
        }
        if (contained.valueStream().anyMatch(SentConsent::isConsent)) {
            throw Fault.CONSENT_SINGLE.told();
        }
    }

    private static UUID id(String sender, String text) {
        var hash = ContentHash.of((sender + "|" + text).getBytes(StandardCharsets.UTF_8))
                .value();
        return new UUID(Long.parseUnsignedLong(hash, 0, 16, 16), Long.parseUnsignedLong(hash, 16, 32, 16));
    }

    private static boolean isConsent(JsonNode resource) {
        return "Consent".equals(text(resource.path("resourceType")));
    }

    /** By which the register will know it; empty when it has no number yet, which the profile refuses. */
    Optional<String> reference() {
        var number = json.path("identifier").path(0);
        return number.path("system").isString() && number.path("value").isString()
                ? Optional.of(ConsentTerms.referenceOf(text(number.path("system")), text(number.path("value"))))
                : Optional.empty();
    }

    /** The id in the content, which a PUT must have. */
    String idInContent() {
        return text(json.path("id"));
    }

    /**
     * On which ground it is passed on: as its tag says, else itself while it holds, so that it goes no further than it
     * permits; the end of a consent is told as the law asks (GDPR article 7).
     */
    String legalBasis() {
        return tag(Codes.LEGAL_BASIS).orElseGet(() -> "active".equals(text(json.path("status"))) ? CONSENT : OTHER);
    }

    /** For which purpose it is passed on: as its tag says, else the one purpose of all that it permits. */
    String purpose() {
        var permitted = new TreeSet<String>();
        collect(json.path("provision").path("provision"), permitted);
        return tag(Codes.PROCESSING_PURPOSE)
                .or(() -> permitted.size() == 1 ? Optional.of(permitted.first()) : Optional.empty())
                .orElseThrow(Fault.CONSENT_PURPOSE::told);
    }

    private static void collect(JsonNode provisions, Set<String> purposes) {
        provisions
                .valueStream()
                .filter(rule -> "permit".equals(text(rule.path("type"))))
                .forEach(rule -> {
                    rule.path("purpose")
                            .valueStream()
                            .map(code -> text(code.path("code")))
                            .forEach(purposes::add);
                    collect(rule.path("provision"), purposes);
                });
    }

    private Optional<String> tag(String system) {
        var codes = tags().filter(tag -> system.equals(text(tag.path("system"))))
                .map(tag -> text(tag.path("code")))
                .toList();
        if (codes.size() > 1) {
            throw Fault.CONSENT_PURPOSE.told();
        }
        return codes.stream().findFirst();
    }

    private Stream<JsonNode> tags() {
        return json.path("meta").path("tag").valueStream();
    }

    /** The Consent as it goes into the message: without what was said to the hub alone. */
    ObjectNode forMessage() {
        var consent = json.deepCopy();
        consent.remove(List.of("id", "contained"));
        if (consent.path("meta") instanceof ObjectNode meta) {
            meta.remove(List.of("versionId", "lastUpdated", "source"));
            var others = tags().filter(tag -> !isForTheHub(tag)).toList();
            meta.remove("tag");
            if (!others.isEmpty()) {
                meta.putArray("tag").addAll(others);
            }
            if (meta.isEmpty()) {
                consent.remove("meta");
            }
        }
        return consent;
    }

    private static boolean isForTheHub(JsonNode tag) {
        var system = text(tag.path("system"));
        return Codes.LEGAL_BASIS.equals(system) || Codes.PROCESSING_PURPOSE.equals(system);
    }

    /** The resources inside it, each to become a part of the message. */
    List<ObjectNode> contained() {
        return json.path("contained")
                .valueStream()
                .map(one -> ((ObjectNode) one).deepCopy())
                .toList();
    }

    /** Empty for what is no text. */
    static String text(JsonNode node) {
        return node.isString() ? node.asString() : "";
    }
}
