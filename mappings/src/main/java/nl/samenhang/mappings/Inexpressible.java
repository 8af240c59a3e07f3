package nl.samenhang.mappings;

import nl.samenhang.profiles.Text;

/** This format cannot carry this message at all. */
public final class Inexpressible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    Inexpressible(Text text) {
        super(text.en());
        this.text = text;
    }

    static Inexpressible event(String format, String event) {
        return new Inexpressible(new Text(
                "Het formaat " + format + " heeft geen bericht voor de gebeurtenis " + event + ".",
                "The format " + format + " has no message for the event " + event + "."));
    }

    /** Why not. */
    public Text text() {
        return text;
    }
}
