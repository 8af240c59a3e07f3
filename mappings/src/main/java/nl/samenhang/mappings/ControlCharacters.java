package nl.samenhang.mappings;

import java.util.List;
import nl.samenhang.profiles.Text;

/** Finds characters that no text holds; JSON can write them as escapes, XML and FHIR have no place for them. */
final class ControlCharacters {
    private static final Text TEXT = new Text(
            "Deze tekst bevat een stuurteken; laat alleen tab en regeleinde staan.",
            "This text holds a control character; leave only tab and line end.");

    private ControlCharacters() {}

    static List<Problem> in(List<Leaf> leaves, byte[] body) {
        List<Leaf> found = leaves.stream()
                .filter(leaf -> isIn(leaf.value()))
                .limit(Problem.MOST_TOLD)
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        JsonPositions positions = JsonPositions.of(body);
        return found.stream().map(leaf -> problem(leaf, positions)).toList();
    }

    private static boolean isIn(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0xFFFE || c == 0xFFFF) {
                return true;
            }
        }
        return false;
    }

    private static Problem problem(Leaf leaf, JsonPositions positions) {
        String pointer =
                leaf.path().substring(1).replaceAll("\\[(\\d+)]", "/$1").replace('.', '/');
        JsonPositions.Position at = positions.at(pointer);
        return new Problem("value", "control-character", leaf.path(), at.line(), at.column(), TEXT);
    }
}
