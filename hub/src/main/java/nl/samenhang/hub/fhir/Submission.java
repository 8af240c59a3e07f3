package nl.samenhang.hub.fhir;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A resource that somebody wants judged.
 *
 * @param json the resource as it was sent
 * @param profiles by which it should be judged beside those it claims
 */
record Submission(JsonNode resource, String json, List<String> profiles) {

    private static final int DEEPEST = 200;

    private static final Set<String> KNOWN = Set.of("resource", "profile");

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Reads a resource by itself, or one in Parameters. */
    static Submission of(String body, List<String> asked) {
        var sent = read(body);
        if (!"Parameters".equals(sent.path("resourceType").asString(""))) {
            return new Submission(sent, body, asked);
        }
        var parameters = sent.path("parameter").valueStream().toList();
        if (!parameters.stream().allMatch(one -> KNOWN.contains(name(one)))) {
            throw Fault.UNKNOWN_PARAMETER.told();
        }
        var resource = parameters.stream()
                .map(one -> one.path("resource"))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElseThrow(Fault.BAD_PARAMETERS::told);
        var named =
                parameters.stream().filter(one -> name(one).equals("profile")).map(Submission::text);
        return new Submission(
                resource,
                JSON.writeValueAsString(resource),
                Stream.concat(asked.stream(), named).toList());
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            throw Fault.NOT_READABLE.told();
        }
    }

    private static String name(JsonNode parameter) {
        return parameter.path("name").asString("");
    }

    /** R4 has {@code valueUri} for it; {@code valueCanonical} is what many send. */
    private static String text(JsonNode parameter) {
        return Stream.of("valueUri", "valueCanonical", "valueUrl", "valueString")
                .map(parameter::path)
                .filter(JsonNode::isString)
                .findFirst()
                .map(JsonNode::asString)
                .orElseThrow(Fault.BAD_PARAMETERS::told);
    }

    String type() {
        return resource.path("resourceType").asString("");
    }
}
