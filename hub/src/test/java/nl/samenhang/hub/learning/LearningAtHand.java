package nl.samenhang.hub.learning;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A register for tests outside this package. */
public final class LearningAtHand {

    private LearningAtHand() {}

    public static LearningRegister in(JdbcClient jdbc) {
        return new LearningRegister(jdbc);
    }
}
