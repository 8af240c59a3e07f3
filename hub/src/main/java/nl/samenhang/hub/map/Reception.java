package nl.samenhang.hub.map;

import java.util.List;
import nl.samenhang.hub.partner.Partner;

/** That a partner may get a message, and how. */
record Reception(Partner recipient, Terms terms) {

    /**
     * How.
     *
     * @param copy only for information
     * @param withheld codes of data-class that policy keeps back
     */
    record Terms(boolean copy, List<String> withheld) {

        /** Copies the list. */
        Terms {
            withheld = List.copyOf(withheld);
        }
    }
}
