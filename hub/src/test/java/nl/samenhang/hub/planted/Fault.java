package nl.samenhang.hub.planted;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** A fault in a message, with a word where it is wrong that its answer must not repeat. */
final class Fault {

    private final Random random;
    private final List<UnaryOperator<String>> faults;

    Fault(Random random, Marks marks) {
        this.random = random;
        faults = List.of(
                message -> message.replaceFirst("(19|20)\\d\\d-?\\d\\d-?\\d\\d", marks.word()),
                message -> message.replaceFirst("\\b(fe)?male\\b", marks.word()),
                message -> message.replaceFirst("\\b9999\\d{5}\\b", marks.word()),
                message -> message.substring(0, message.length() * 2 / 3) + marks.word(),
                message -> message.replaceAll(
                        "\"(birthDate|city|code)\"", "\"unknown\": \"" + marks.word() + "\", \"$1\""),
                message -> message.replaceAll("(?<=[/:])(CodeSystem|naam|geslachtsnaam)\\b", marks.word()),
                message -> message.replaceFirst("\\b(\\d{4})-(\\d\\d)-(\\d\\d)T", "$1-99-99" + marks.word() + "T"));
    }

    String in(String message) {
        String faulty;
        do {
            faulty = faults.get(random.nextInt(faults.size())).apply(message);
        } while (faulty.equals(message));
        return faulty;
    }
}
