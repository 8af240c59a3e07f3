package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The organisations that only carry a message: on the way out the hub and the recipient take their places. */
final class Envelope {
    private static final Set<String> CARRIERS = Set.of("MessageHeader", "Provenance", "Task");

    private Envelope() {}

    /** Their addresses in the Bundle. */
    static Set<String> organisations(JsonNode bundle) {
        JsonNode header = bundle.path("entry").path(0).path("resource");
        Set<String> carrying = new HashSet<>();
        carrying.add(header.path("sender").path("reference").asText());
        header.path("destination")
                .forEach(destination -> carrying.add(
                        destination.path("receiver").path("reference").asText()));
        for (JsonNode entry : bundle.path("entry")) {
            if (!CARRIERS.contains(entry.path("resource").path("resourceType").asText())) {
                carrying.removeAll(referredTo(entry.path("resource")));
            }
        }
        return carrying;
    }

    private static List<String> referredTo(JsonNode resource) {
        return resource.findValuesAsText("reference");
    }
}
