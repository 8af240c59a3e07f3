package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.profiles.Finding;
import nl.samenhang.profiles.MessageRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the mappings make keeps the rules of messaging too: else the hub refuses what an example says. */
class MessageRulesOfExamplesTest {
    static Stream<Example> examples() {
        return Example.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyMessageOfEveryExampleKeepsTheRulesOfMessaging(Example example) {
        Canonical canonical = example.canonical();
        assertThat(Stream.concat(Stream.of(canonical), canonical.more().stream())
                        .flatMap(part -> broken(part).stream()))
                .isEmpty();
    }

    /** The rules of messaging that a message breaks that arrives when it was sent. */
    static List<Finding> broken(Canonical part) {
        String sent = Leaves.json(part.json()).path("timestamp").asText();
        return MessageRules.check(part.json(), OffsetDateTime.parse(sent).toInstant()).stream()
                .filter(Finding::isError)
                .toList();
    }
}
