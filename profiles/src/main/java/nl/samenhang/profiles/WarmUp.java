package nl.samenhang.profiles;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which examples to judge before the first message: the largest first, and one that names no profile, extension or code
 * system of ours that an earlier one left unnamed is passed over. What is slow is only the first use of a definition.
 */
final class WarmUp {

    private static final Pattern DEFINITION =
            Pattern.compile(Pattern.quote(Vocabulary.BASE) + "/(?:StructureDefinition|CodeSystem)/[\\w-]+");

    private WarmUp() {}

    static List<String> chosenOf(Stream<String> examples) {
        Set<String> named = new HashSet<>();
        return examples.sorted(Comparator.comparing(String::length).reversed())
                .filter(example -> named.addAll(definitions(example)))
                .toList();
    }

    private static Set<String> definitions(String example) {
        return DEFINITION.matcher(example).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
