package nl.samenhang.hub.planted;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Ways in which somebody writes the same once more. */
final class Spelling {

    private static final int TO_FULL_WIDTH = 0xFEE0;

    private static final List<UnaryOperator<String>> WAYS = List.of(
            text -> text,
            text -> text.toUpperCase(Locale.ROOT),
            text -> text.replace(" ", " \u00a0 "),
            text -> text.replace(" ", ", "),
            text -> text.replace('a', 'á').replace('e', 'è'),
            text -> text.replace('a', '\u0430')
                    .replace('e', '\u0435')
                    .replace('o', '\u043e')
                    .replace('x', '\u0445'),
            text -> text.replaceAll("(\\p{L}{3})(?=\\p{L})", "$1\u00ad"),
            text -> text.replaceAll("(\\p{L}{2})(?=\\p{L})", "$1\u200b"),
            text -> text.chars()
                    .map(letter -> letter > ' ' && letter < 0x7f ? letter + TO_FULL_WIDTH : letter)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());

    private final Random random;

    Spelling(Random random) {
        this.random = random;
    }

    String of(String text) {
        return WAYS.get(random.nextInt(WAYS.size())).apply(text);
    }
}
