package nl.samenhang.mappings.generate;

import java.util.ArrayList;
import java.util.List;

/** A text that fits a pattern, for the plain patterns that schemas use: classes, groups, alternatives, quantifiers. */
final class PatternText {
    private static final String DIGITS = "0123456789";
    private static final String WORD = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" + DIGITS;
    private static final String ANY = WORD + " é";
    private static final int OPEN_END = 3;

    private final String pattern;
    private final Chance chance;
    private int at;

    private PatternText(String pattern, Chance chance) {
        this.pattern = pattern;
        this.chance = chance;
    }

    static String of(String pattern, Chance chance) {
        String plain = pattern.replaceAll("^\\^|\\$$", "");
        return new PatternText(plain, chance).alternatives();
    }

    private String alternatives() {
        List<String> found = new ArrayList<>();
        found.add(sequence());
        while (more() && peek() == '|') {
            at++;
            found.add(sequence());
        }
        return chance.one(found);
    }

    private String sequence() {
        StringBuilder made = new StringBuilder();
        while (more() && peek() != '|' && peek() != ')') {
            int start = at;
            String piece = piece();
            int end = at;
            int times = times();
            int after = at;
            for (int i = 0; i < times; i++) {
                made.append(i == 0 ? piece : again(start, end));
            }
            at = after;
        }
        return made.toString();
    }

    /** A repeated piece is drawn anew each time. */
    private String again(int start, int end) {
        return new PatternText(pattern.substring(start, end), chance).piece();
    }

    private String piece() {
        char c = pattern.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> letter(characterClass());
            case '.' -> letter(ANY);
            case '\\' -> letter(escaped(pattern.charAt(at++)));
            default -> String.valueOf(c);
        };
    }

    private String group() {
        if (pattern.startsWith("?:", at)) {
            at += 2;
        }
        String made = alternatives();
        at++;
        return made;
    }

    private String letter(String choices) {
        return String.valueOf(choices.charAt(chance.between(0, choices.length() - 1)));
    }

    private static String escaped(char c) {
        return switch (c) {
            case 'd' -> DIGITS;
            case 'w', 'S' -> WORD;
            case 's' -> " ";
            default -> String.valueOf(c);
        };
    }

    private String characterClass() {
        boolean not = peek() == '^';
        at += not ? 1 : 0;
        StringBuilder choices = new StringBuilder();
        while (peek() != ']') {
            String first = pattern.charAt(at) == '\\' ? escaped(pattern.charAt(++at)) : String.valueOf(peek());
            at++;
            if (peek() == '-' && pattern.charAt(at + 1) != ']') {
                char last = pattern.charAt(at + 1);
                for (char c = first.charAt(0); c <= last; c++) {
                    choices.append(c);
                }
                at += 2;
            } else {
                choices.append(first);
            }
        }
        at++;
        String said = choices.toString();
        return not
                ? ANY.chars()
                        .filter(c -> said.indexOf(c) < 0)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : said;
    }

    private int times() {
        if (!more()) {
            return 1;
        }
        switch (peek()) {
            case '?':
                at++;
                return chance.between(0, 1);
            case '*':
                at++;
                return chance.between(0, OPEN_END);
            case '+':
                at++;
                return chance.between(1, OPEN_END);
            case '{':
                return counted();
            default:
                return 1;
        }
    }

    private int counted() {
        int end = pattern.indexOf('}', at);
        String[] bounds = pattern.substring(at + 1, end).split(",", -1);
        at = end + 1;
        int low = Integer.parseInt(bounds[0]);
        if (bounds.length == 1) {
            return low;
        }
        return chance.between(low, bounds[1].isEmpty() ? low + OPEN_END : Integer.parseInt(bounds[1]));
    }

    private boolean more() {
        return at < pattern.length();
    }

    private char peek() {
        return pattern.charAt(at);
    }
}
