package nl.samenhang.hub.partner;

import jakarta.validation.Validation;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.springframework.util.PropertyPlaceholderHelper;

/** Configuration files as text, read on 1 June 2026 with a handful of known codes. */
final class TestConfiguration {

    static final KnownCodes KNOWN = new KnownCodes(
            Set.of("fhir", "stuf-jz-vt-melding", "stuf-jz-vto", "samenhang-json"),
            Set.of("police", "veilig-thuis", "local-team", "child-protection-board", "certified-institution"),
            Set.of("referral", "consent"),
            Set.of("secret-address", "reporter-identity"));

    static final String PARTNER =
            """
            id: team-een
            name: Team Een
            aliases: [Eerste team]
            role: local-team
            oin: 00000099000000007001
            municipalities: [0589]
            formatsIn: [fhir]
            formatsOut: [samenhang-json, fhir]
            channel: queue
            """;

    private final Map<String, byte[]> files = new TreeMap<>();

    TestConfiguration() {
        with("partners/team-een.yaml", PARTNER);
        with("policy/may-send.yaml", "local-team: [referral]\n");
        with("policy/may-receive.yaml", "secret-address: [veilig-thuis]\n");
    }

    TestConfiguration with(String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    TestConfiguration without(String path) {
        files.remove(path);
        return this;
    }

    /** The sound partner with one line replaced by another. */
    TestConfiguration withPartnerLine(String line, String other) {
        return with("partners/team-een.yaml", PARTNER.replace(line + "\n", other + "\n"));
    }

    CheckedConfiguration load() {
        return loader().load(new ConfigurationFiles(new TreeMap<>(files)));
    }

    static ConfigurationLoader loader() {
        var helper = new PropertyPlaceholderHelper("${", "}", ":", null, false);
        var values = Map.of("TEAM_URL", "https://team.example/in");
        UnaryOperator<String> placeholders = text -> helper.replacePlaceholders(text, values::get);
        var clock = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
        return new ConfigurationLoader(
                Validation.buildDefaultValidatorFactory().getValidator(), KNOWN, placeholders, clock);
    }
}
