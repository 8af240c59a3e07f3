package nl.samenhang.hub;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.profiles.ProfilePackage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The code systems of the shared vocabulary, read from the package of profiles. */
@Component
final class CodeSystems {

    private final Map<String, Set<String>> codesByUrl;

    CodeSystems(JsonMapper json) {
        this.codesByUrl = ProfilePackage.conformanceResources()
                .map(json::readTree)
                .filter(resource ->
                        "CodeSystem".equals(resource.path("resourceType").asString()))
                .collect(Collectors.toMap(system -> system.path("url").asString(), CodeSystems::codesOf));
    }

    private static Set<String> codesOf(JsonNode system) {
        return system.path("concept")
                .valueStream()
                .map(concept -> concept.path("code").asString())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every code of the system with this canonical URL; empty when there is no such system. */
    Set<String> codes(String url) {
        return codesByUrl.getOrDefault(url, Set.of());
    }
}
