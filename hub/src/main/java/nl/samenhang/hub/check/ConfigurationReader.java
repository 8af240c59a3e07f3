package nl.samenhang.hub.check;

import jakarta.validation.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.function.UnaryOperator;
import nl.samenhang.hub.chain.RouteBook;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.Findings;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.partner.PartnerFiles;
import nl.samenhang.hub.partner.PolicyFiles;
import nl.samenhang.hub.release.Release;
import nl.samenhang.hub.release.ReleaseReader;
import nl.samenhang.mappings.Mappings;
import org.springframework.util.PropertyPlaceholderHelper;

/** Reads a configuration as a whole: all of it can be used, or none of it is taken and everything is told. */
public final class ConfigurationReader implements ReleaseReader {

    private final PartnerFiles partnerFiles;
    private final KnownCodes known;
    private final MappingFolders mappingFolders;

    /** @param known the codes of the vocabulary; the formats are added from the configuration itself */
    public ConfigurationReader(PartnerFiles partnerFiles, KnownCodes known, MappingFolders mappingFolders) {
        this.partnerFiles = partnerFiles;
        this.known = known;
        this.mappingFolders = mappingFolders;
    }

    /** As on the command line, without a running hub; variables come from the environment. */
    public static ConfigurationReader standalone() {
        var environment = new PropertyPlaceholderHelper("${", "}", ":", null, false);
        UnaryOperator<String> placeholders = text -> environment.replacePlaceholders(text, System::getenv);
        try {
            var partners = new PartnerFiles(
                    Validation.buildDefaultValidatorFactory().getValidator(), placeholders, Clock.systemDefaultZone());
            var mappings = new MappingFolders(Mappings.load(), Files.createTempDirectory("samenhang-mappings"));
            return new ConfigurationReader(partners, KnownCodes.ofVocabulary(), mappings);
        } catch (IOException e) {
            throw new UncheckedIOException("No folder can be made for the formats of a configuration", e);
        }
    }

    @Override
    public Release read(int number, ConfigurationFiles files) {
        var findings = new Findings();
        var release = read(number, files, findings);
        findings.refuseIfAny();
        return release;
    }

    /** The release as far as it could be read; only to be used when there are no errors. */
    Release read(int number, ConfigurationFiles files, Findings findings) {
        var mappings = mappingFolders.mappings(files, findings);
        var codes = known.with(mappings.formats());
        var partners = partnerFiles.read(files, codes, findings);
        var policy = new PolicyFiles(codes, findings);
        var sending = policy.sending(files);
        var receiving = policy.receiving(files);
        var routes = RouteBook.open(files, codes, partners, findings);
        return new Release(number, files.hash(), partners, sending, receiving, routes, mappings);
    }
}
