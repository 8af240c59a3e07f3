package nl.samenhang.conformance.scenario;

import java.util.Locale;
import nl.samenhang.conformance.client.Behaviour;

/**
 * Switches how an organisation's own system answers pushes. Parameters: {@code behaviour} ({@code accept},
 * {@code down}, {@code hang-up}, {@code refuse}); {@code words}: what a refusal says.
 */
final class Listen implements Verb {

    @Override
    public Done play(Step step, Play play) {
        String behaviour = step.get("behaviour", "accept");
        play.organisation(step)
                .listener()
                .orElseThrow(() -> new BrokenScenario("listens as " + step.as() + " without needing its listener"))
                .behave(Behaviour.valueOf(behaviour.toUpperCase(Locale.ROOT).replace('-', '_')), step.get("words", ""));
        return new Done(step.as() + " will now " + behaviour, Seen.outcome("ready", ""));
    }
}
