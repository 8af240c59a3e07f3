package nl.samenhang.hub.check;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.Findings;
import nl.samenhang.mappings.Mappings;
import nl.samenhang.mappings.workbench.UnusableFolder;

/**
 * The formats of a configuration: those of the hub, and those of its {@code mappings/}. Configurations with the same
 * formats share them, since compiling takes seconds.
 */
public final class MappingFolders {

    private static final String FOLDER = "mappings";

    /** As long as a release uses them. */
    private final Cache<String, Mappings> byHash =
            Caffeine.newBuilder().weakValues().build();

    private final Mappings ownOfTheHub;
    private final Path workFolder;

    /**
     * Beside the formats of the hub.
     *
     * @param workFolder where the mapping files are laid down for the engine
     */
    public MappingFolders(Mappings ownOfTheHub, Path workFolder) {
        this.ownOfTheHub = ownOfTheHub;
        this.workFolder = workFolder;
    }

    /** The formats; those of the hub alone when the extra ones cannot be used. */
    Mappings mappings(ConfigurationFiles files, Findings findings) {
        var extra = new ConfigurationFiles(files.below(FOLDER));
        try {
            return byHash.get(extra.hash(), hash -> load(extra, hash));
        } catch (UnusableFolder e) {
            findings.add("mappings-unusable", FOLDER + "/", 0, "", e.getMessage());
            return ownOfTheHub;
        }
    }

    private Mappings load(ConfigurationFiles extra, String hash) {
        if (extra.contents().isEmpty()) {
            return ownOfTheHub;
        }
        var folder = workFolder.resolve(hash);
        try {
            for (var file : extra.contents().entrySet()) {
                var target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The mappings of a configuration cannot be laid down in " + workFolder, e);
        }
        return UnusableFolder.load(folder.resolve(FOLDER));
    }
}
