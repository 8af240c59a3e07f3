package nl.samenhang.hub.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenhang.hub.TestPartner;
import nl.samenhang.hub.partner.Partner;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of people who are named by a number alone. */
class ConsentMessageTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private final Partner team =
            TestPartner.partner("team", "00000099000000003000", "local-team").make();

    @Test
    void theAddressOfSomebodyTellsNothingOfTheNumber() {
        assertThat(addresses("999900018", "999900031")).isEqualTo(addresses("999900043", "999900055"));
    }

    @Test
    void eachPersonIsOnePartOfTheMessage() {
        assertThat(addresses("999900018", "999900018")).doesNotHaveDuplicates().hasSize(4);
        assertThat(addresses("999900018", "999900031")).doesNotHaveDuplicates().hasSize(5);
    }

    private List<String> addresses(String patient, String performer) {
        var consent =
                """
                {"resourceType": "Consent", "status": "active", "patient": %s, "performer": [%s],
                 "provision": {"provision": [{"type": "permit", "purpose": [{"code": "voluntary-support"}]}]}}"""
                        .formatted(named(patient), named(performer));
        var sent = new SentConsent((ObjectNode) JSON.readTree(consent), ID);
        var message = new String(ConsentMessage.of(sent, team, Instant.EPOCH).json(), StandardCharsets.UTF_8);
        return JSON.readTree(message)
                .path("entry")
                .valueStream()
                .map(entry -> entry.path("fullUrl").asString())
                .toList();
    }

    private static String named(String bsn) {
        return "{\"identifier\": {\"system\": \"http://fhir.nl/fhir/NamingSystem/bsn\", \"value\": \"" + bsn + "\"}}";
    }
}
