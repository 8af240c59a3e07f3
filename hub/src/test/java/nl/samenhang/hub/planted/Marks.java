package nl.samenhang.hub.planted;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words and numbers that occur nowhere else, given out as names, streets and citizen service numbers. */
final class Marks {

    /** A word that was given out, in bare text. */
    static final Pattern WORD = Pattern.compile("qx[a-z]{6}");

    private static final Pattern BSN = Pattern.compile("(?=(9999\\d{5}))");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{40,}={0,2}");
    private static final int LETTERS = 26;
    private static final int LENGTH = 6;
    private static final int FIRST_BSN = 999_900_000;
    private static final int BSNS = 100_000;

    private final Set<String> given = new HashSet<>();
    private int words;
    private int numbers;

    String word() {
        var letters = new StringBuilder();
        for (int rest = words++; letters.length() < LENGTH; rest /= LETTERS) {
            letters.insert(0, (char) ('a' + rest % LETTERS));
        }
        given.add("qx" + letters);
        return "Qx" + letters;
    }

    /** Of the test range; after nine thousand they come again. */
    String bsn() {
        do {
            numbers = (numbers + 1) % BSNS;
        } while (!passesElevenTest(FIRST_BSN + numbers));
        var bsn = Integer.toString(FIRST_BSN + numbers);
        given.add(bsn);
        return bsn;
    }

    private static boolean passesElevenTest(int number) {
        var digits = Integer.toString(number);
        var sum = -Character.getNumericValue(digits.charAt(8));
        for (int place = 0; place < 8; place++) {
            sum += (9 - place) * Character.getNumericValue(digits.charAt(place));
        }
        return sum % 11 == 0;
    }

    /** All that stand in a text, however they are written there. */
    Set<String> in(String text) {
        var bare = bare(text);
        var found = new TreeSet<String>();
        Stream.concat(
                        WORD.matcher(bare).results().map(MatchResult::group),
                        BSN.matcher(bare).results().map(match -> match.group(1)))
                .filter(given::contains)
                .forEach(found::add);
        return found;
    }

    /** Letters and digits alone, without case and accents, in Latin; what is packed in base64 is added. */
    static String bare(String text) {
        return fold(text) + unpacked(text);
    }

    private static String unpacked(String text) {
        var all = new StringBuilder();
        BASE64.matcher(text).results().map(MatchResult::group).forEach(packed -> {
            try {
                all.append(' ').append(fold(new String(Base64.getDecoder().decode(packed), StandardCharsets.UTF_8)));
            } catch (IllegalArgumentException e) {
                // a long word, not base64
                all.append(' ');
            }
        });
        return all.toString();
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace('\u0430', 'a')
                .replace('\u0435', 'e')
                .replace('\u043e', 'o')
                .replace('\u0445', 'x')
                .replaceAll("[^\\p{L}\\p{Nd}]+", "");
    }
}
