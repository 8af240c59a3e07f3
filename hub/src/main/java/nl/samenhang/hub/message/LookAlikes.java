package nl.samenhang.hub.message;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Letters of other scripts that look like Latin ones, such as the Cyrillic а, read as those (Unicode Technical Standard
 * 39, confusables). A text keeps its length.
 */
final class LookAlikes {

    private static final SpoofChecker CONFUSABLES = new SpoofChecker.Builder().build();

    private static final ConcurrentMap<Character, Character> LATIN = new ConcurrentHashMap<>();

    private LookAlikes() {}

    static String inLatin(String text) {
        if (text.chars().allMatch(letter -> letter < 0x250)) {
            return text;
        }
        var latin = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            latin.append(inLatin(text.charAt(at)));
        }
        return latin.toString();
    }

    private static char inLatin(char letter) {
        return Character.isLetter(letter) && UScript.getScript(letter) != UScript.LATIN
                ? LATIN.computeIfAbsent(letter, LookAlikes::prototype)
                : letter;
    }

    /** The standard takes l, I and 1 for one; of a capital the capital is meant. */
    private static char prototype(char letter) {
        var prototype = CONFUSABLES.getSkeleton(String.valueOf(letter));
        if (prototype.length() != 1 || prototype.charAt(0) > 'z' || !Character.isLetter(prototype.charAt(0))) {
            return letter;
        }
        return prototype.equals("l") && Character.isUpperCase(letter) ? 'I' : prototype.charAt(0);
    }
}
