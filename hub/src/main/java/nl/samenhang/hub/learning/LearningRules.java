package nl.samenhang.hub.learning;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.profiles.Text;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the extract counts: {@code learning.yaml}.
 *
 * @param about what a reader must know of the counts
 * @param messages which messages mean what
 * @param measures in the order in which they are told
 */
record LearningRules(Text about, Messages messages, List<Measure> measures) {

    private static final LearningRules OURS = read();

    /** Which messages mean what: each is one of the signs. */
    record Messages(List<Sign> report, List<Sign> handOver, List<Sign> help, List<Sign> answer, List<Sign> hearing) {

        /** Whether a measure looks at such a message. */
        boolean look(LearningEvent event) {
            return Stream.of(report, handOver, help, answer, hearing).anyMatch(signs -> Sign.anyFits(signs, event));
        }
    }

    /**
     * A kind of message.
     *
     * @param event code of message-event
     * @param kinds codes of referral-kind; null for any
     * @param states one of which it must hold; null for any
     */
    record Sign(String event, List<String> kinds, List<String> states) {

        static boolean anyFits(List<Sign> signs, LearningEvent event) {
            return signs.stream().anyMatch(sign -> sign.fits(event));
        }

        private boolean fits(LearningEvent about) {
            return event.equals(about.event())
                    && (kinds == null || kinds.contains(about.kind()))
                    && (states == null || states.stream().anyMatch(about.states()::contains));
        }
    }

    /** The rules of this hub. */
    static LearningRules ours() {
        return OURS;
    }

    /** @throws IllegalArgumentException when there is no measure of that id */
    Measure measure(String id) {
        return measures.stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("learning.yaml has no measure " + id));
    }

    private static LearningRules read() {
        try (var file = LearningRules.class.getResourceAsStream("/learning.yaml")) {
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return new JsonMapper().convertValue(tree, LearningRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException("learning.yaml is not in the jar", e);
        }
    }
}
