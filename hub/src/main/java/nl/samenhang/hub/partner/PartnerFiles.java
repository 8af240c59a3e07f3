package nl.samenhang.hub.partner;

import jakarta.validation.Validator;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.Findings;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.configuration.YamlFile;

/** Reads the partner files of a configuration. */
public final class PartnerFiles {

    private static final String FOLDER = "partners";
    private static final String EXTENSION = ".yaml";

    private final Validator validator;
    private final ChannelReader channels;
    private final Clock clock;

    /**
     * @param placeholders puts values in the place of {@code ${NAME:default}}; throws IllegalArgumentException without
     */
    public PartnerFiles(Validator validator, UnaryOperator<String> placeholders, Clock clock) {
        this.validator = validator;
        this.channels = new ChannelReader(placeholders);
        this.clock = clock;
    }

    /** The partners as far as they could be read; only to be used when there are no errors. */
    public PartnerDirectory read(ConfigurationFiles files, KnownCodes known, Findings findings) {
        var reader = new PartnerReader(validator, known, channels);
        var partners = new LinkedHashMap<String, Partner>();
        files.below(FOLDER).forEach((path, content) -> read(path, content, reader, findings)
                .ifPresent(partner -> partners.put(path, partner)));
        if (files.below(FOLDER).isEmpty()) {
            findings.add("no-partners", FOLDER + "/", 0, "");
        }
        NameClashes.find(partners, findings);
        return new PartnerDirectory(partners.values(), clock);
    }

    private static Optional<Partner> read(String path, byte[] content, PartnerReader reader, Findings findings) {
        if (!path.endsWith(EXTENSION)) {
            findings.add("file-extension", path, 0, "", EXTENSION);
            return Optional.empty();
        }
        var idOfFile = path.substring(FOLDER.length() + 1, path.length() - EXTENSION.length());
        return YamlFile.read(path, content, findings).map(file -> reader.read(file, idOfFile));
    }
}
