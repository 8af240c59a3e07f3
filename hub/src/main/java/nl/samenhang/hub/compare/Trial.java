package nl.samenhang.hub.compare;

import java.time.LocalDate;

/**
 * One message, sent once by each configuration.
 *
 * @param what as it is shown
 * @param municipality CBS code; empty when the message is about no family
 * @param sender partner id
 * @param named id of the recipient that the sender names; empty when it names none
 */
record Trial(String what, LocalDate day, String municipality, String sender, String named) {

    /** The same message, whoever sends it. */
    Trial ofAnybody() {
        return new Trial(what, day, municipality, "", named);
    }
}
