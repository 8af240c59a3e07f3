package nl.samenhang.mappings.generate;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;

/** Values that must be real in their kind: numbers that pass their test, dates that exist, base64 that decodes. */
final class Invented {
    private static final int FIRST_BSN = 999_900_000;

    private Invented() {}

    static String of(String kind, Chance chance) {
        return switch (kind) {
            case "bsn" -> bsn(chance);
            case "oin" -> "00000099%012d".formatted(chance.between(1, 9_999));
            case "birth-date" -> digits(day(chance, 1950, 2025));
            case "birth-date-iso" -> day(chance, 1950, 2025).toString();
            case "start-date" -> day(chance, 2024, 2025).toString();
            case "end-date" -> day(chance, 2026, 2028).toString();
            case "start-date-digits" -> digits(day(chance, 2024, 2025));
            case "end-date-digits" -> digits(day(chance, 2026, 2028));
            case "date-digits" -> digits(day(chance, 2025, 2025));
            case "date-iso", "instant" -> dated(kind, chance, 2025, 2025);
            case "partial-date", "moment" -> dated(kind, chance, 1950, 2025);
            case "partial-date-digits" -> digitsOf(partial(day(chance, 1950, 2025), chance));
            case "time-digits" -> digits(day(chance, 2025, 2025))
                    + "%02d%02d00".formatted(chance.between(0, 23), chance.between(0, 59));
            case "base64" -> base64(chance);
            case "number" -> String.valueOf(chance.between(1, 999));
            case "person-id" -> chance.issue("p");
            case "relation-id" -> chance.issue("r");
            case "organisation-id" -> chance.issue("o");
            case "professional-id" -> chance.issue("w");
            case "statement-id" -> chance.issue("s");
            case "safety-id" -> chance.issue("v");
            case "document-id" -> chance.issue("d");
            case "goal-id" -> chance.issue("g");
            case "person" -> chance.issued("p");
            case "someone" -> chance.issued("p", "r");
            case "organisation" -> chance.in(30) ? "sender" : chance.issued("o");
            case "named-organisation" -> chance.issued("o");
            case "professional" -> chance.issued("w");
            case "worker" -> chance.in(20) ? "sender" : chance.issued("w", "o");
            case "speaker" -> chance.in(20) ? "sender" : chance.issued("w", "o", "p", "r");
            case "statement" -> chance.issued("s");
            case "evidence" -> chance.issued("s", "d");
            case "weighed" -> chance.issued("s", "v");
            case "goal" -> chance.issued("g");
            case "address" -> "https://voorbeeld.invalid/" + chance.between(1, 9_999);
            case "year-digits" -> chance.between(1950, 2025) + "0000";
            case "month-digits" -> digits(day(chance, 1950, 2025)).substring(0, 6) + "00";
            case "text" -> Words.text(chance);
            default -> throw new IllegalStateException("unknown kind " + kind);
        };
    }

    /** A date or moment of a kind that a schema names, within these years. */
    static String dated(String kind, Chance chance, int first, int last) {
        LocalDate day = day(chance, first, last);
        String moment = day + "T%02d:%02d:00Z".formatted(chance.between(0, 23), chance.between(0, 59));
        return switch (kind) {
            case "partial-date" -> partial(day, chance);
            case "moment" -> chance.in(50) ? moment : partial(day, chance);
            case "instant" -> moment;
            default -> day.toString();
        };
    }

    /** Each number once in a message, so that no two persons become one. */
    private static String bsn(Chance chance) {
        int tried = FIRST_BSN + chance.between(0, 5_000) * 19;
        while (!passes(tried)) {
            tried++;
        }
        return String.valueOf(tried);
    }

    private static boolean passes(int number) {
        int sum = -(number % 10);
        int rest = number / 10;
        for (int weight = 2; weight <= 9; weight++) {
            sum += weight * (rest % 10);
            rest /= 10;
        }
        return sum % 11 == 0;
    }

    private static LocalDate day(Chance chance, int first, int last) {
        return LocalDate.of(chance.between(first, last), 1, 1).plusDays(chance.between(0, 364));
    }

    private static String digits(LocalDate day) {
        return day.toString().replace("-", "");
    }

    private static String partial(LocalDate day, Chance chance) {
        return day.toString().substring(0, new int[] {10, 10, 7, 4}[chance.between(0, 3)]);
    }

    private static String digitsOf(String partial) {
        return (partial.replace("-", "") + "0000").substring(0, 8);
    }

    private static String base64(Chance chance) {
        String text = "%PDF-1.4 " + Words.text(chance);
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
