package nl.samenhang.hub.check;

import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.Findings;
import nl.samenhang.hub.release.Release;

/** Something that shows only when several files are laid side by side. */
@FunctionalInterface
interface CrossCheck {

    /**
     * Adds what is wrong.
     *
     * @param files of the release, for the lines
     */
    void check(Release release, ConfigurationFiles files, Findings findings);
}
