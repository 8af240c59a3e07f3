package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The values of a message or of a part of it, to be asked whether they hold a value in any way of writing it. */
final class Values {
    private static final int SHORTEST_PART = 4;
    private static final int LONGEST_TEXT = 100_000;
    private static final int MOST_PARTS = 8;
    private static final int SHORT_TEXT = 10;
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[\\s,:;/|_-]+|(?<=\\d)(?=\\p{L})");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** Under which keys a value is found, and the text in which a shorter one may stand; empty when it is too short. */
    private record Keys(List<String> exact, String text) {}

    private final Map<String, Integer> counts = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Values> parts = new ArrayList<>();
    private final Map<String, Keys> read;

    Values() {
        this(new HashMap<>());
    }

    private Values(Map<String, Keys> read) {
        this.read = read;
    }

    /** Values of a part of the same message: what was read of a value for the whole is not read again. */
    Values ofPart() {
        return new Values(read);
    }

    /** The values of a part count here too; that part may belong to several wholes. */
    void include(Values part) {
        parts.add(part);
    }

    void addAll(JsonNode node) {
        if (node.isContainerNode()) {
            node.forEach(this::addAll);
        } else {
            add(node.asText());
            if (node.isNumber()) {
                count(number(node.decimalValue()));
            }
        }
    }

    void add(String value) {
        Keys keys = read.computeIfAbsent(value, Values::keys);
        for (String key : keys.exact()) {
            count(key);
        }
        if (!keys.text().isEmpty()) {
            texts.add(keys.text());
        }
    }

    private static Keys keys(String value) {
        String key = Likeness.squeezed(Likeness.unmarked(value));
        List<String> exact = new ArrayList<>(2);
        exact.add(key);
        exact.addAll(Likeness.momentKeys(value));
        // a letter and an addition of a house number stand together in one suffix
        if (value.length() <= SHORT_TEXT && value.indexOf(' ') > 0) {
            exact.addAll(List.of(BETWEEN_PARTS.split(value)));
        }
        int slash = key.lastIndexOf('/');
        if (slash >= 0 && key.contains("://")) {
            exact.add(key.substring(slash + 1));
        }
        return new Keys(exact, key.length() > SHORTEST_PART && key.length() < LONGEST_TEXT ? key : "");
    }

    private void count(String key) {
        counts.merge(key, 1, Integer::sum);
    }

    /** How often exactly this value stands here. */
    int times(String value) {
        return counts.getOrDefault(Likeness.squeezed(value), 0);
    }

    private boolean know(String key) {
        return counts.containsKey(key) || parts.stream().anyMatch(part -> part.know(key));
    }

    /** Whether the value stands here, in whatever way it is written. */
    boolean hold(String value) {
        String plain = Likeness.unmarked(value.strip());
        String key = Likeness.squeezed(plain);
        return know(key)
                || Likeness.wholeMoment(plain).stream().anyMatch(this::know)
                || holdNumber(plain)
                || holdWithin(key)
                || holdInParts(plain);
    }

    private boolean holdNumber(String value) {
        return value.length() < 20 && NUMBER.matcher(value).matches() && know(number(new BigDecimal(value)));
    }

    private static String number(BigDecimal value) {
        return "n:" + value.stripTrailingZeros().toPlainString();
    }

    private boolean holdWithin(String key) {
        return key.length() >= SHORTEST_PART && standsWithin(key);
    }

    private boolean standsWithin(String key) {
        for (String text : texts) {
            if (text.length() > key.length() && text.contains(key)) {
                return true;
            }
        }
        return parts.stream().anyMatch(part -> part.standsWithin(key));
    }

    private boolean holdInParts(String value) {
        String[] parts = value.length() > LONGEST_TEXT ? new String[0] : BETWEEN_PARTS.split(value, MOST_PARTS + 1);
        if (parts.length < 2 || parts.length > MOST_PARTS) {
            return false;
        }
        for (String part : parts) {
            if (!know(part) && !holdWithin(part)) {
                return false;
            }
        }
        return true;
    }
}
