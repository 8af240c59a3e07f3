package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * FHIR paths of what a native message says in another way: whatever the value is, or only with a {@code value}, only
 * when another path says the same ({@code sameAs}), or only {@code with} a value at another path.
 */
final class CarriedAs {
    private static final String ANY = "*";

    private final PathTable<Condition> conditions = new PathTable<>();

    /** Without anything said of values it is always met. */
    private record Condition(Set<String> values, String sameAs, Map<String, Set<String>> with) {
        static Condition of(JsonNode item) {
            Map<String, Set<String>> with = new HashMap<>();
            item.path("with").properties().forEach(other -> with.put(other.getKey(), texts(other.getValue())));
            return new Condition(texts(item.path("value")), item.path("sameAs").asText(), with);
        }

        boolean isMetBy(String value, Bundled resource) {
            return (values.isEmpty() || values.contains(value))
                    && (sameAs.isEmpty() || resource.said(sameAs).contains(value))
                    && with.entrySet().stream()
                            .allMatch(other -> hold(other.getValue(), resource.said(other.getKey())));
        }

        private static boolean hold(Set<String> wanted, Set<String> said) {
            return wanted.contains(ANY) ? !said.isEmpty() : said.stream().anyMatch(wanted::contains);
        }
    }

    static CarriedAs of(List<JsonNode> items) {
        CarriedAs carried = new CarriedAs();
        items.forEach(item -> carried.conditions.add(item.path("path").asText(), Condition.of(item)));
        return carried;
    }

    private static Set<String> texts(JsonNode oneOrSeveral) {
        Set<String> texts = new HashSet<>();
        if (oneOrSeveral.isArray()) {
            oneOrSeveral.forEach(each -> texts.add(each.asText()));
        } else if (!oneOrSeveral.isMissingNode()) {
            texts.add(oneOrSeveral.asText());
        }
        return texts;
    }

    /** Whether this value at this path of this resource needs no place of its own. */
    boolean holds(String plain, String value, Bundled resource) {
        return conditions.first(plain, condition -> condition.isMetBy(value, resource)) != null;
    }
}
