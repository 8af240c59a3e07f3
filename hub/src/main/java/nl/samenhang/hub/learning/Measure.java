package nl.samenhang.hub.learning;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.profiles.Text;

/**
 * Something that is counted, and the groups it is counted in.
 *
 * @param id as the extract names it
 * @param words what it is
 * @param groups those of a number in rising order
 */
record Measure(String id, Text words, List<Group> groups) {

    /**
     * A group of a measure: of a number, or of codes.
     *
     * @param most the highest number that is in it; null for one without end, and for codes
     * @param allOf a family is in it when it has only these codes; null when that does not count
     * @param anyOf a family is in it when it has one of these codes; null when that does not count
     */
    record Group(String id, Text words, Long most, Set<String> allOf, Set<String> anyOf) {

        /** Whether a family with these codes is in it; one without codes is in none. */
        boolean holds(Set<String> codes) {
            return !codes.isEmpty()
                    && (allOf == null || allOf.containsAll(codes))
                    && (anyOf == null || codes.stream().anyMatch(anyOf::contains));
        }
    }

    /** The first group that takes the number: each number is in one. */
    Group groupOf(long number) {
        return groups.stream()
                .filter(group -> group.most() == null || number <= group.most())
                .findFirst()
                .orElseThrow();
    }

    /** The groups of a family with these codes. */
    Stream<Group> groupsOf(Set<String> codes) {
        return groups.stream().filter(group -> group.holds(codes));
    }
}
