package nl.samenhang.conformance.scenario;

import nl.samenhang.conformance.client.Organisation;
import nl.samenhang.conformance.config.KitConfig;

/** One scenario while it is played: who plays, and what was seen so far. */
final class Play {
    private final Stage stage;
    private final Placeholders placeholders;

    Play(Stage stage) {
        this.stage = stage;
        this.placeholders = Placeholders.of(stage.partners());
    }

    Organisation organisation(Step step) {
        return stage.playing(step.as());
    }

    KitConfig config() {
        return stage.config();
    }

    KitConfig.Patience patience() {
        return stage.config().patience();
    }

    Placeholders placeholders() {
        return placeholders;
    }

    /** The fixture, filled in for this message of the scenario. */
    String fixture(String name, String message) {
        return placeholders.about(message).fill(Fixtures.text(name));
    }
}
