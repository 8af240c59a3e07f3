package nl.samenhang.mappings;

/** What sort of value stands somewhere, told so that nobody can read the value from it. */
final class ValueClass {
    private ValueClass() {}

    static String of(String value) {
        String plain = value.strip();
        if (plain.isEmpty()) {
            return "nothing";
        }
        if (plain.matches("\\d{9}")) {
            return "9 digits, as a bsn";
        }
        if (plain.matches("\\d{8}|\\d{4}-\\d{2}(-\\d{2})?")) {
            return "date";
        }
        if (plain.matches("\\d{12,17}|\\d{4}-\\d{2}-\\d{2}T.*")) {
            return "moment";
        }
        String sort = plain.matches("[0-9.,+-]+") ? "number" : plain.matches("\\S+") ? "word" : "text";
        return sort + " (" + plain.length() + " characters)";
    }
}
