package nl.samenhang.hub.message;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that may not leave to a recipient, such as the street and number of a secret address. Compared without case,
 * accents, spaces and punctuation, and letters of other scripts as the Latin ones that they look like, so that
 * {@code 3421 ab} is found where {@code 3421AB} is meant. Never printed.
 */
public final class SecretWords {

    /** Shorter ones would be found everywhere and say nothing. */
    private static final int SHORTEST = 4;

    private static final Set<Byte> NUMBERS =
            Set.of(Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER);

    private static final String HIDDEN = "[afgeschermd]";

    /** Accents, white space, punctuation and characters that do not show may stand between any two letters. */
    private static final String BETWEEN = "[\\p{M}\\p{Cf}\\s\\p{Punct}]*";

    private final Set<String> words;
    private volatile List<Pattern> patterns;

    private SecretWords(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    public static SecretWords none() {
        return new SecretWords(Set.of());
    }

    public static SecretWords of(Collection<String> raw) {
        return new SecretWords(raw.stream()
                .map(SecretWords::bare)
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toSet()));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public SecretWords and(SecretWords other) {
        var both = new LinkedHashSet<>(words);
        both.addAll(other.words);
        return new SecretWords(both);
    }

    /** These words but for those that stand openly elsewhere in the message: they tell nothing new. */
    public SecretWords without(SecretWords open) {
        return new SecretWords(
                words.stream().filter(word -> !open.words.contains(word)).collect(Collectors.toSet()));
    }

    /** Those with a number in them: a word of letters alone may be a name that others have too. */
    public SecretWords withNumbers() {
        return new SecretWords(words.stream()
                .filter(word -> word.chars().anyMatch(Character::isDigit))
                .collect(Collectors.toSet()));
    }

    public boolean standIn(String text) {
        if (words.isEmpty() || text == null) {
            return false;
        }
        // most texts hold none, which is seen at once
        var bare = bare(text);
        if (words.stream().noneMatch(bare::contains)) {
            return false;
        }
        var plain = LookAlikes.inLatin(decomposed(text));
        return patterns().stream().anyMatch(pattern -> pattern.matcher(plain).find());
    }

    /** The text with each of the words replaced. */
    public String hideIn(String text) {
        var hidden = decomposed(text);
        for (var pattern : patterns()) {
            hidden = hidden(pattern, hidden);
        }
        return Normalizer.normalize(hidden, Normalizer.Form.NFC);
    }

    /** Sought in Latin letters, replaced in the text as it is: both are of one length. */
    private static String hidden(Pattern pattern, String text) {
        var hidden = new StringBuilder();
        var shown = 0;
        var found = pattern.matcher(LookAlikes.inLatin(text));
        while (found.find()) {
            hidden.append(text, shown, found.start()).append(HIDDEN);
            shown = found.end();
        }
        return hidden.append(text, shown, text.length()).toString();
    }

    /** Of the longest word first. Made once: the same words are sought in every text of a message. */
    private List<Pattern> patterns() {
        if (patterns == null) {
            patterns = words.stream()
                    .sorted((left, right) -> right.length() - left.length())
                    .map(SecretWords::spaced)
                    .toList();
        }
        return patterns;
    }

    /** A word of letters only must stand alone, or a name would be found inside others; one with a number need not. */
    private static Pattern spaced(String word) {
        var letters = Stream.of(word.split("")).map(Pattern::quote).collect(Collectors.joining(BETWEEN));
        var alone = word.chars().noneMatch(Character::isDigit);
        var pattern = alone ? "(?<![\\p{L}\\p{N}])" + letters + "\\p{M}*(?![\\p{L}\\p{N}])" : letters + "(?!\\d)";
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String bare(String text) {
        var bare = new StringBuilder(text.length());
        LookAlikes.inLatin(decomposed(text))
                .codePoints()
                .filter(SecretWords::isLetterOrNumber)
                .map(SecretWords::folded)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean isLetterOrNumber(int character) {
        return Character.isLetter(character) || NUMBERS.contains((byte) Character.getType(character));
    }

    /** As patterns compare without case. */
    private static int folded(int character) {
        return Character.toLowerCase(Character.toUpperCase(character));
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD);
    }

    @Override
    public String toString() {
        return "SecretWords[" + words.size() + "]";
    }
}
