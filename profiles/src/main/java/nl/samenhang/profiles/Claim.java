package nl.samenhang.profiles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.StreamSupport;

/** What a text says it is, before any profile is asked. */
enum Claim {
    NOT_JSON,
    NO_BUNDLE,
    NO_PROFILE,
    SAFETY_MESSAGE;

    private static final ObjectMapper JSON = new ObjectMapper();

    static Claim of(String text) {
        try {
            return of(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            return NOT_JSON;
        }
    }

    private static Claim of(JsonNode resource) {
        if (!"Bundle".equals(resource.path("resourceType").asText())) {
            return NO_BUNDLE;
        }
        boolean claimed = StreamSupport.stream(
                        resource.path("meta").path("profile").spliterator(), false)
                .anyMatch(profile -> Vocabulary.Profiles.SAFETY_MESSAGE.equals(profile.asText()));
        return claimed ? SAFETY_MESSAGE : NO_PROFILE;
    }
}
