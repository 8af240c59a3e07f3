package nl.samenhang.profiles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hl7.fhir.r4.model.Resource;

/**
 * What the package says about each message event: which resources the focus of its message names. Read from the
 * MessageDefinitions, so that another event needs no Java.
 */
final class MessageEvents {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final MessageEvents OURS =
            of(ProfilePackage.conformanceResources().toList());

    private final Map<String, List<Focus>> byCode;
    private final Set<String> keptUnclaimed;

    private MessageEvents(Map<String, List<Focus>> byCode, Set<String> keptUnclaimed) {
        this.byCode = byCode;
        this.keptUnclaimed = keptUnclaimed;
    }

    /** Those of the package on the classpath. */
    static MessageEvents ours() {
        return OURS;
    }

    static MessageEvents of(List<String> conformanceResources) {
        List<JsonNode> resources =
                conformanceResources.stream().map(MessageEvents::read).toList();
        Map<String, List<Focus>> byCode = resources.stream()
                .filter(resource -> resource.path("resourceType").asText().equals("MessageDefinition"))
                .collect(Collectors.toMap(
                        definition -> definition.at("/eventCoding/code").asText(), Focus::allOf));
        return new MessageEvents(byCode, keptUnclaimed(resources));
    }

    /** What the focus of this event names; empty when there is no such event. */
    Optional<List<Focus>> focusOf(String event) {
        return Optional.ofNullable(byCode.get(event));
    }

    /**
     * Whether the resource is of the kind that the focus names: it claims the profile, or every message gives it that.
     */
    boolean isOf(Focus focus, Resource resource) {
        return resource.fhirType().equals(focus.type())
                && (keptUnclaimed.contains(focus.profile())
                        || resource.getMeta().hasProfile(focus.profile()));
    }

    /** The profiles that SafetyMessage asks of every resource of a type, whatever that resource claims. */
    private static Set<String> keptUnclaimed(List<JsonNode> resources) {
        return resources.stream()
                .filter(resource -> resource.path("url").asText().equals(Vocabulary.Profiles.SAFETY_MESSAGE))
                .flatMap(message -> each(message.at("/differential/element")))
                .filter(element -> element.path("path").asText().equals("Bundle.entry.resource"))
                .flatMap(element -> each(element.at("/type/0/profile")))
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a definition in the package is no JSON", e);
        }
    }

    /** One kind of resource in a focus, and how many of it. */
    record Focus(String type, String profile, int min, int max) {

        private static List<Focus> allOf(JsonNode definition) {
            return each(definition.path("focus")).map(Focus::of).toList();
        }

        private static Focus of(JsonNode focus) {
            String max = focus.path("max").asText();
            return new Focus(
                    focus.path("code").asText(),
                    focus.path("profile").asText(),
                    focus.path("min").asInt(),
                    max.equals("*") ? Integer.MAX_VALUE : Integer.parseInt(max));
        }

        /** The name of its profile, for people. */
        String name() {
            return profile.substring(profile.lastIndexOf('/') + 1);
        }
    }
}
