package nl.samenhang.hub.release;

import nl.samenhang.hub.configuration.ConfigurationFiles;

/** Makes a release of the files of a configuration. */
public interface ReleaseReader {

    /**
     * A configuration that was taken before.
     *
     * @throws nl.samenhang.hub.configuration.ConfigurationRefused when it cannot be read here
     */
    Release read(int number, ConfigurationFiles files);

    /**
     * A configuration that is to be taken, after every check.
     *
     * @throws nl.samenhang.hub.configuration.ConfigurationRefused with everything that is wrong
     */
    Release checked(int number, ConfigurationFiles files);
}
