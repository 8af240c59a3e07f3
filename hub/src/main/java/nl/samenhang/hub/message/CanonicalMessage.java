package nl.samenhang.hub.message;

import java.util.List;
import java.util.Map;
import nl.samenhang.mappings.SourceMap;
import org.hl7.fhir.r4.model.Bundle;

/**
 * A message told in the shared vocabulary (EIP Canonical Data Model).
 *
 * @param format the native format it came in
 * @param senderMessageId the sender's own id: with the sender it makes a message unique
 * @param json the message Bundle as FHIR R4 JSON
 * @param bundle the same, parsed once; a step never changes it
 * @param facts what the steps ask about it
 * @param sources leads a place in the Bundle back to the sender's own field
 * @param lost what the native message says and the shared vocabulary does not, by its place in the native message
 * @param people keyed references of the persons in the Bundle that have a BSN, by full URL
 * @param family a reference to the family that tells nothing about it; the key of message order
 */
public record CanonicalMessage(
        ReceivedMessage received,
        String format,
        String senderMessageId,
        String json,
        Bundle bundle,
        MessageFacts facts,
        SourceMap sources,
        List<Lost> lost,
        Map<String, String> people,
        String family,
        Trail trail) {

    public CanonicalMessage with(Trail longer) {
        return new CanonicalMessage(
                received, format, senderMessageId, json, bundle, facts, sources, lost, people, family, longer);
    }

    /** The same, as if it had come in another format. */
    public CanonicalMessage in(String otherFormat) {
        return new CanonicalMessage(
                received, otherFormat, senderMessageId, json, bundle, facts, sources, lost, people, family, trail);
    }

    public String event() {
        return facts.event();
    }
}
