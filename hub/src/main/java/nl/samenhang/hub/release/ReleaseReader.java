package nl.samenhang.hub.release;

import nl.samenhang.hub.configuration.ConfigurationFiles;

/** Makes a release of the files of a configuration. */
@FunctionalInterface
public interface ReleaseReader {

    /** @throws nl.samenhang.hub.configuration.ConfigurationRefused with everything that is wrong */
    Release read(int number, ConfigurationFiles files);
}
