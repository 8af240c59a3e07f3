package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** There and back: the same, but for what was told as lost. */
class RoundTripTest {
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
        NativeMessage written = example.to(example.format());
        String again = canonicalOf(written, example.format()).json();
        assertThat(missing(there, again))
                .filteredOn(leaf -> written.lost().stream().noneMatch(loss -> isAbout(loss, leaf)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatDoesNotComeBackFromAnyFormatIsToldAsLost(Example example, String format) {
        NativeMessage written = example.to(format);
        String again = canonicalOf(written, format).json();
        List<String> missing = missing(example.canonical().json(), again);
        if (written.lost().isEmpty()) {
            assertThat(missing).isEmpty();
        }
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

    private static Canonical canonicalOf(NativeMessage message, String format) {
        Mappings mappings = Example.MAPPINGS;
        assertThat(mappings.recognise(message.content()).id()).isEqualTo(format);
        return mappings.toCanonical(mappings.format(format), message.content(), Example.ARRIVAL);
    }

    private static List<String> missing(String before, String after) {
        List<String> missing = new ArrayList<>(Leaves.ofCanonical(before));
        Leaves.ofCanonical(after).forEach(missing::remove);
        return missing;
    }
}
