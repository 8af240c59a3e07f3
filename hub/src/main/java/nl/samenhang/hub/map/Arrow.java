package nl.samenhang.hub.map;

/**
 * A line on the map, from who sends to what is sent, or from there to who gets it.
 *
 * @param copy whether what it brings is a copy for information
 * @param tooltip what it says to whoever points at it
 */
record Arrow(Box from, Box to, Verdict verdict, boolean copy, String tooltip) {

    /** What policy says of it: told by colour and, for who cannot see that, by dashes. */
    enum Verdict {
        SENT("#475569", ""),
        ALL("#15803d", ""),
        PART("#b45309", "7 4"),
        NOBODY("#b91c1c", "2 4");

        private final String colour;
        private final String dashes;

        Verdict(String colour, String dashes) {
            this.colour = colour;
            this.dashes = dashes;
        }

        String colour() {
            return colour;
        }

        /** Lengths of dashes and gaps; empty for an unbroken line. */
        String dashes() {
            return dashes;
        }
    }
}
