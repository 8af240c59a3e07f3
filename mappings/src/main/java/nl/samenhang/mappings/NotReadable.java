package nl.samenhang.mappings;

import nl.samenhang.profiles.Text;

/** The bytes are no message that can be read: not well-formed, wrong encoding, forbidden construct, too deep, empty. */
public final class NotReadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;
    private final int line;
    private final int column;

    NotReadable(Text text, int line, int column) {
        super(text.en() + " (line " + line + ", column " + column + ")");
        this.text = text;
        this.line = line;
        this.column = column;
    }

    /** What is wrong, without any value. */
    public Text text() {
        return text;
    }

    /** Line, 0 unknown. */
    public int line() {
        return line;
    }

    /** Column, 0 unknown. */
    public int column() {
        return column;
    }
}
