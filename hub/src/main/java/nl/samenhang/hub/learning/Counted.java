package nl.samenhang.hub.learning;

import java.time.YearMonth;

/**
 * A family that counts: in one month, in one cell.
 *
 * @param organisation partner id of who sent the message by which it counts
 */
record Counted(YearMonth month, Cell cell, String organisation) {

    /**
     * A count of the extract.
     *
     * @param municipality CBS code
     * @param measure id of the measure
     * @param group id of the group
     */
    record Cell(String municipality, String measure, String group) {}
}
