package nl.samenhang.profiles;

import java.util.Objects;

/**
 * One text for people, in both languages.
 *
 * @param nl the Dutch text, shown first
 * @param en the English text
 */
public record Text(String nl, String en) {

    private static final String START = "nl: ";
    private static final String BETWEEN = " / en: ";

    public Text {
        Objects.requireNonNull(nl, "nl");
        Objects.requireNonNull(en, "en");
    }

    /** Both languages in one line, Dutch first, for a place that has room for one text only. */
    public String inBoth() {
        return nl + " / " + en;
    }

    /**
     * Splits the form in which a definition holds both languages in one string: {@code nl: ... / en: ...}. A string in
     * another form is taken as the text of both languages.
     */
    public static Text ofHuman(String human) {
        int between = human.indexOf(BETWEEN);
        if (!human.startsWith(START) || between < 0) {
            return new Text(human, human);
        }
        return new Text(human.substring(START.length(), between), human.substring(between + BETWEEN.length()));
    }
}
