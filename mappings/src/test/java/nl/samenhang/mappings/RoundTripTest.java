package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** There and back: the same, but for what was told as lost. */
class RoundTripTest {
    /**
     * What names or shapes other values; what a code is called belongs to the code, and every family is a group of
     * persons.
     */
    private static final Pattern STRUCTURE =
            Pattern.compile("\\.(url|system|name\\.use|_given\\.extension\\.valueCode) = "
                    + "|^Group\\.(type|actual) = |(oding|securityLabel|purpose|security)\\.display = ");

    private static final Set<String> WORDS_OF_MANY = Set.of("female", "male", "false");

    static Stream<Example> examples() {
        return Example.all();
    }

    static Stream<Arguments> pairs() {
        return Example.all().flatMap(example -> Example.MAPPINGS.formats().stream()
                .filter(format -> !format.announces() && format.out())
                .filter(format -> format.events().contains(example.canonical().event()))
                .filter(format -> example.fits(format.id()))
                .map(format -> Arguments.of(example, format.id())));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aMessageSaysTheSameAfterTheTripThroughItsOwnFormat(Example example) {
        String there = example.canonical().json();
        NativeMessage written = example.sentOnTo(example.format());
        List<String> again = allOf(written, example.format());
        assertThat(missing(there, again))
                .filteredOn(leaf -> written.lost().stream().noneMatch(loss -> isAbout(loss, leaf)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void allThatDoesNotComeBackFromAnyFormatIsToldAsLostByItsPath(Example example, String format) {
        NativeMessage written = example.sentOnTo(format);
        String there = example.canonical().json();
        List<String> again = allOf(written, format);
        List<String> told = written.lost().stream().map(Loss::path).toList();
        List<Leaves.Leaf> before = Leaves.located(there);
        String back = String.join("", again).replaceAll("\\s", "");
        assertThat(missing(there, again))
                .filteredOn(missing -> !STRUCTURE.matcher(missing).find())
                .filteredOn(missing -> !cameBackElsewhere(missing, back))
                .filteredOn(missing -> before.stream()
                        .filter(leaf -> leaf.says().equals(missing))
                        .noneMatch(leaf -> isTold(leaf.path(), told)))
                .isEmpty();
    }

    /** Another format may say the same in another place: a worker who becomes a contact, a yes that becomes a word. */
    private static boolean cameBackElsewhere(String missing, String back) {
        String value = missing.substring(missing.indexOf(" = ") + 3).replaceAll("\\s", "");
        String words = value.equals("true") ? "\"Ja\"" : value;
        return isSameMoment(value, back)
                || words.length() > 3 && !WORDS_OF_MANY.contains(words) && back.contains(words);
    }

    /** A moment may be written in another time zone, or with more of its seconds. */
    private static boolean isSameMoment(String value, String back) {
        if (!value.matches("\\d{4}-\\d\\d-\\d\\dT.*")) {
            return false;
        }
        Values values = new Values();
        // several messages, one after the other, when one became several
        try (var parts = new ObjectMapper().readerFor(JsonNode.class).<JsonNode>readValues(back)) {
            parts.forEachRemaining(values::addAll);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values.hold(value);
    }

    private static boolean isTold(String path, List<String> told) {
        return told.stream()
                .anyMatch(lost -> path.startsWith(lost)
                        && (path.length() == lost.length() || ".[".indexOf(path.charAt(lost.length())) >= 0));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void writingTwiceGivesTheSameMessage(Example example, String format) {
        assertThat(example.to(format).content()).isEqualTo(example.to(format).content());
    }

    private static boolean isAbout(Loss loss, String leaf) {
        String place = loss.path()
                .replaceFirst("^Bundle\\.entry\\[\\d+]\\.resource", "")
                .replaceAll("\\[\\d+]", "");
        return !place.isEmpty() && leaf.replaceFirst(" = .*$", "").endsWith(place);
    }

    /** What comes back of a message and of all that go with it: one may take several on the other side. */
    private static List<String> allOf(NativeMessage message, String format) {
        return Stream.concat(Stream.of(message), message.more().stream())
                .map(each -> canonicalOf(each, format))
                .flatMap(first -> Stream.concat(Stream.of(first), first.more().stream()))
                .map(Canonical::json)
                .toList();
    }

    private static Canonical canonicalOf(NativeMessage message, String format) {
        Mappings mappings = Example.MAPPINGS;
        assertThat(mappings.recognise(message.content()).id()).isEqualTo(format);
        return mappings.toCanonical(mappings.format(format), message.content(), Example.ARRIVAL);
    }

    private static List<String> missing(String before, List<String> after) {
        List<String> missing = new ArrayList<>(Leaves.ofCanonical(before));
        after.forEach(each -> Leaves.ofCanonical(each).forEach(missing::remove));
        return missing;
    }
}
