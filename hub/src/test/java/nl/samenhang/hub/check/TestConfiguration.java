package nl.samenhang.hub.check;

import jakarta.validation.Validation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.partner.PartnerFiles;
import nl.samenhang.hub.release.Release;
import org.springframework.util.PropertyPlaceholderHelper;

/** Configuration files as text, read on 1 June 2026. */
public final class TestConfiguration {

    public static final String PARTNER =
            """
            id: team-een
            name: Team Een
            aliases: [Eerste team]
            roles: [local-team]
            oin: 00000099000000007001
            municipalities: [0589]
            formatsIn: [fhir]
            formatsOut: [samenhang-json, fhir]
            channel: queue
            """;

    private final Map<String, byte[]> files = new TreeMap<>();

    public TestConfiguration() {
        with("partners/team-een.yaml", PARTNER);
        with("policy/may-send.yaml", "local-team: [referral]\n");
        with("policy/may-receive.yaml", "veilig-thuis:\n  - {data: [secret-address], purposes: any, bases: any}\n");
    }

    public TestConfiguration with(String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public TestConfiguration without(String path) {
        files.remove(path);
        return this;
    }

    /** The sound partner with one line replaced by another. */
    public TestConfiguration withPartnerLine(String line, String other) {
        return with("partners/team-een.yaml", PARTNER.replace(line + "\n", other + "\n"));
    }

    public Release load() {
        return reader().read(1, files());
    }

    public ConfigurationFiles files() {
        return new ConfigurationFiles(new TreeMap<>(files));
    }

    public static ConfigurationCheck reader() {
        var helper = new PropertyPlaceholderHelper("${", "}", ":", null, false);
        var values = Map.of("TEAM_URL", "https://team.example/in");
        UnaryOperator<String> placeholders = text -> helper.replacePlaceholders(text, values::get);
        var clock = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
        var partners =
                new PartnerFiles(Validation.buildDefaultValidatorFactory().getValidator(), placeholders, clock);
        return new ConfigurationCheck(
                new ConfigurationReader(
                        partners, KnownCodes.ofVocabulary(), new MappingFolders(Examples.MAPPINGS, Path.of("target"))),
                clock);
    }
}
