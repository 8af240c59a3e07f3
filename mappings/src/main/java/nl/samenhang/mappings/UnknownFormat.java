package nl.samenhang.mappings;

import nl.samenhang.profiles.Text;

/** No format folder answers to this id or to this message. */
public final class UnknownFormat extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    UnknownFormat(Text text) {
        super(text.en());
        this.text = text;
    }

    /** What was not recognised. */
    public Text text() {
        return text;
    }
}
