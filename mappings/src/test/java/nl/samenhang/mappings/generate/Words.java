package nl.samenhang.mappings.generate;

import java.util.List;

/** Invented text with what text may hold: diacritics, quotes, marks of certainty, several sentences. */
final class Words {
    private static final List<String> STARTS = List.of("", "", "", "", "[vermoeden] ", "[mening] ", "[feit] ");
    private static final List<String> SENTENCES = List.of(
            "Moeder zegt dat zij zich zorgen maakt.",
            "De school ziet \u00c7a\u011fla sinds drie weken niet.",
            "Er is ge\u00efnformeerd bij de huisarts & de wijkagent.",
            "\"Het gaat goed\", zegt vader.",
            "Temperatuur < 5 graden in de woning",
            "Zo\u00eb is re\u00ebel: 100% veilig is het niet.",
            "Onbekend");

    private Words() {}

    static String text(Chance chance) {
        StringBuilder text = new StringBuilder(chance.one(STARTS)).append(chance.one(SENTENCES));
        while (chance.in(30)) {
            text.append(' ').append(chance.one(SENTENCES));
        }
        return text.append(" (").append(chance.between(1, 99_999)).append(')').toString();
    }
}
