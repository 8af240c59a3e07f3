package nl.samenhang.hub.map;

import java.util.List;
import nl.samenhang.hub.partner.Partner;

/** That a partner may get a message, and how. */
record Reception(Partner recipient, Terms terms) {

    /**
     * How.
     *
     * @param copy only for information
     * @param refused whether policy never allows what the message is about, so that it does not come at all
     * @param withheld codes of data-class that policy always keeps back
     */
    record Terms(boolean copy, boolean refused, List<String> withheld) {

        /** Copies the list. */
        Terms {
            withheld = List.copyOf(withheld);
        }
    }
}
