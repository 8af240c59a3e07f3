package nl.samenhang.hub.check;

import jakarta.validation.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.Finding;
import nl.samenhang.hub.configuration.Findings;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.message.DutchDays;
import nl.samenhang.hub.partner.PartnerFiles;
import nl.samenhang.hub.release.Release;
import nl.samenhang.hub.release.ReleaseReader;
import nl.samenhang.mappings.Mappings;
import org.springframework.util.PropertyPlaceholderHelper;

/** Everything that can be said of a configuration before anything is taken. */
public final class ConfigurationCheck implements ReleaseReader {

    private final ConfigurationReader reader;
    private final List<CrossCheck> crossChecks;

    /** Reads with this reader; what goes across files is checked beside it. */
    public ConfigurationCheck(ConfigurationReader reader, Clock clock) {
        this.reader = reader;
        this.crossChecks = List.of(
                new ReachableRecipients(),
                new UsefulRoutes(clock),
                new PermittedData(),
                new ValidCredentials(clock),
                new SoundSuccessors());
    }

    /** As on the command line, without a running hub; variables come from the environment. */
    public static ConfigurationCheck standalone() {
        var environment = new PropertyPlaceholderHelper("${", "}", ":", null, false);
        UnaryOperator<String> placeholders = text -> environment.replacePlaceholders(text, System::getenv);
        try {
            var partners = new PartnerFiles(
                    Validation.buildDefaultValidatorFactory().getValidator(),
                    placeholders,
                    Clock.system(DutchDays.ZONE));
            var mappings = new MappingFolders(Mappings.load(), Files.createTempDirectory("samenhang-mappings"));
            return new ConfigurationCheck(
                    new ConfigurationReader(partners, KnownCodes.ofVocabulary(), mappings),
                    Clock.system(DutchDays.ZONE));
        } catch (IOException e) {
            throw new UncheckedIOException("No folder can be made for the formats of a configuration", e);
        }
    }

    /** All that is wrong or doubtful, by file and line. */
    public List<Finding> findings(ConfigurationFiles files) {
        var findings = new Findings();
        try (var routes = checked(0, files, findings).routes()) {
            return findings.all();
        }
    }

    @Override
    public Release read(int number, ConfigurationFiles files) {
        var findings = new Findings();
        return orRefused(reader.read(number, files, findings), findings);
    }

    @Override
    public Release checked(int number, ConfigurationFiles files) {
        var findings = new Findings();
        return orRefused(checked(number, files, findings), findings);
    }

    private Release checked(int number, ConfigurationFiles files, Findings findings) {
        var release = reader.read(number, files, findings);
        // what one file holds must be sound before it is laid beside another
        if (!findings.hasErrors()) {
            crossChecks.forEach(check -> check.check(release, files, findings));
        }
        return release;
    }

    /** The routes of what is refused must not go on running. */
    private static Release orRefused(Release release, Findings findings) {
        if (findings.hasErrors()) {
            release.routes().close();
        }
        findings.refuseIfAny();
        return release;
    }
}
