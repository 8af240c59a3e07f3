package nl.samenhang.hub.check;

import nl.samenhang.hub.configuration.Findings;
import nl.samenhang.hub.release.Release;

/** Something that shows only when several files are laid side by side. */
@FunctionalInterface
interface CrossCheck {

    void check(Release release, Findings findings);
}
