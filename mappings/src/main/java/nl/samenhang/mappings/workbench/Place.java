package nl.samenhang.mappings.workbench;

/** A line and a column in a file, both from 1; 0 when unknown. */
record Place(int line, int column) {
    static final Place WHOLE_FILE = new Place(0, 0);

    /** The first place where the words stand, or the whole file when they do not. */
    static Place of(String words, String text) {
        int at = text.indexOf(words);
        return at < 0 ? WHOLE_FILE : at(at, text);
    }

    static Place at(int offset, String text) {
        String before = text.substring(0, offset);
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        return new Place(line, offset - before.lastIndexOf('\n'));
    }
}
