package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.samenhang.profiles.Finding;
import nl.samenhang.profiles.ProfileValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the mappings make is what the profiles ask. */
class CanonicalValidityTest {
    private static final ProfileValidator VALIDATOR = ProfileValidator.load();

    static Stream<Example> examples() {
        return Example.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleBecomesAValidMessage(Example example) {
        assertThat(VALIDATOR.validate(example.canonical().json()).stream().filter(Finding::isError))
                .isEmpty();
    }
}
