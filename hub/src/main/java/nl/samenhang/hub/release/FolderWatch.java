package nl.samenhang.hub.release;

import java.nio.file.Path;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.ConfigurationRefused;
import nl.samenhang.hub.partner.HubSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes the configuration folder whenever its files have changed; off unless {@code samenhang.watch-config} says true.
 * Only a change counts: a release that was put back stays in force until the folder changes again.
 */
@Component
@ConditionalOnProperty("samenhang.watch-config")
final class FolderWatch {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    /** Who took a configuration in this way. */
    private static final String BY = "folder";

    private final StoredReleases releases;
    private final Path folder;
    private String seen;

    /** Fails when there is no folder to watch. */
    FolderWatch(StoredReleases releases, HubSettings settings) {
        this.releases = releases;
        this.folder = settings.configFolder()
                .orElseThrow(() -> new IllegalStateException("samenhang.watch-config needs samenhang.config=DIR"));
        this.seen = ConfigurationFiles.in(folder).hash();
    }

    @Scheduled(fixedDelayString = "${samenhang.watch-every:2s}")
    void look() {
        try {
            var files = ConfigurationFiles.in(folder);
            if (!files.hash().equals(seen)) {
                seen = files.hash();
                releases.apply(files, BY, "");
            }
        } catch (ConfigurationRefused e) {
            // what is half saved changes again, and is then looked at once more
            LOG.warn("the changed folder is not taken: {}", e.getMessage());
        } catch (RuntimeException e) {
            seen = "";
            LOG.warn(
                    "the folder could not be taken, tried again soon: {}",
                    e.getClass().getName());
        }
    }
}
