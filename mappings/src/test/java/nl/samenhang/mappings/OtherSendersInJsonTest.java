package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenhang.profiles.Finding;
import nl.samenhang.profiles.ProfileValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What senders in FHIR say of every event reaches a reader of samenhang-json, and says the same when it comes back. */
class OtherSendersInJsonTest {
    private static final Format JSON = Example.MAPPINGS.format("samenhang-json");
    private static final ProfileValidator VALIDATOR = ProfileValidator.load();

    /** What a code is called belongs to the code, not to the message. */
    private static final Pattern NAME_OF_CODE =
            Pattern.compile("(oding|securityLabel|purpose|security)\\.display = .*");

    static Stream<String> messages() {
        return Stream.concat(
                JSON.events().stream().filter(event -> !event.equals("referral")),
                Stream.of("police-report", "transfer-after-triage", "consent-withdrawn"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void theMessageFitsItsSchemaAndComesBackValidWithAllItSaid(String name) throws IOException {
        String sent = message(name);
        NativeMessage written = Example.MAPPINGS.fromCanonical(JSON, sent, departureOf(sent));
        String again = Example.MAPPINGS
                .toCanonical(JSON, written.content(), Example.ARRIVAL)
                .json();
        assertThat(VALIDATOR.validate(again).stream().filter(Finding::isError)).isEmpty();
        List<String> missing = said(sent);
        said(again).forEach(missing::remove);
        assertThat(written.lost()).as("told as lost").isEmpty();
        assertThat(missing).isEmpty();
    }

    private static List<String> said(String canonical) {
        List<String> said = new ArrayList<>(Leaves.ofCanonical(canonical));
        Leaves.json(canonical)
                .at("/entry/0/resource/extension")
                .findValues("code")
                .forEach(code -> said.add("MessageHeader.extension.code = " + code.asText()));
        said.removeIf(leaf -> NAME_OF_CODE.matcher(leaf).find());
        return said;
    }

    private static Departure departureOf(String canonical) {
        JsonNode bundle = Leaves.json(canonical);
        JsonNode to = bundle.at("/entry/0/resource/destination/0");
        return new Departure(
                Example.DEPARTURE.messageId(),
                OffsetDateTime.parse(bundle.path("timestamp").asText()).toInstant(),
                Example.DEPARTURE.hub(),
                new Party(to.path("name").asText(), to.path("endpoint").asText().replace("urn:oin:", ""), "Dossier"));
    }

    private static String message(String name) throws IOException {
        try (InputStream file = Mappings.class.getResourceAsStream("/fhir-examples/" + name + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
