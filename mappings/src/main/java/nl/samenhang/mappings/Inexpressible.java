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

    /** Why not. */
    public Text text() {
        return text;
    }
}
