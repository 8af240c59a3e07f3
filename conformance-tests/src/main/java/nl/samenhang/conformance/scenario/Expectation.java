package nl.samenhang.conformance.scenario;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;

/**
 * What must hold of something seen. All that is given must hold.
 *
 * @param of what is looked at, see {@link Subject}
 * @param is there is a value, and every value is one of these
 * @param matches there is a value, and every value matches this expression
 * @param contains each of these texts occurs in some value
 * @param without none of these texts occurs in any value
 * @param size so many values, exactly
 */
public record Expectation(
        String of,
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> is,
        String matches,
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> contains,
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> without,
        @JsonProperty("size") Integer size) {

    public Expectation {
        is = is == null ? List.of() : List.copyOf(is);
        contains = contains == null ? List.of() : List.copyOf(contains);
        without = without == null ? List.of() : List.copyOf(without);
    }

    Expectation filled(Placeholders placeholders) {
        return new Expectation(
                placeholders.fill(of),
                placeholders.fill(is),
                matches == null ? null : placeholders.fill(matches),
                placeholders.fill(contains),
                placeholders.fill(without),
                size);
    }

    /** What does not hold, in words; empty when all holds. */
    List<String> unmetBy(Seen seen) {
        List<String> values = Subject.read(of, seen);
        List<String> unmet = new ArrayList<>();
        if (!is.isEmpty() && (values.isEmpty() || !is.containsAll(values))) {
            unmet.add(of + " should be " + String.join(" or ", is) + " but was " + shown(values));
        }
        if (matches != null && (values.isEmpty() || !values.stream().allMatch(v -> v.matches(matches)))) {
            unmet.add(of + " should match " + matches + " but was " + shown(values));
        }
        contains.stream()
                .filter(text -> values.stream().noneMatch(v -> v.contains(text)))
                .forEach(text -> unmet.add(of + " should contain '" + text + "' but was " + shown(values)));
        without.stream()
                .filter(text -> values.stream().anyMatch(v -> v.contains(text)))
                .forEach(text -> unmet.add(of + " should not contain '" + text + "' but does"));
        if (size != null && values.size() != size) {
            unmet.add(of + " should be there " + size + " times but was there " + values.size() + " times: "
                    + shown(values));
        }
        return unmet;
    }

    /** As a sentence for the report. */
    String sentence() {
        List<String> parts = new ArrayList<>();
        if (!is.isEmpty()) {
            parts.add("is " + String.join(" or ", is));
        }
        if (matches != null) {
            parts.add("matches " + matches);
        }
        contains.forEach(text -> parts.add("contains '" + text + "'"));
        without.forEach(text -> parts.add("does not contain '" + text + "'"));
        if (size != null) {
            parts.add("is there " + size + " times");
        }
        return of + " " + String.join(", ", parts);
    }

    private static String shown(List<String> values) {
        String all = values.isEmpty() ? "not there" : String.join(" | ", values);
        return all.length() > 300 ? all.substring(0, 300) + "…" : all;
    }
}
