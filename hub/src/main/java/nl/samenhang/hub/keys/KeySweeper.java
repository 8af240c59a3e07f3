package nl.samenhang.hub.keys;

import nl.samenhang.hub.message.FaultPlace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes on with the rotation of master keys, on every instance. */
@Component
final class KeySweeper {

    private static final Logger LOG = LoggerFactory.getLogger(KeySweeper.class);

    private static final int BATCH = 500;

    private final KeyRotation rotation;

    KeySweeper(KeyRotation rotation) {
        this.rotation = rotation;
    }

    @Scheduled(fixedDelayString = "${samenhang.keys.sweep-every:10s}")
    void sweep() {
        try {
            rotation.rotateWhenDue();
            var more = true;
            while (more) {
                more = rotation.rewrap(BATCH);
            }
            rotation.removeOld();
        } catch (RuntimeException e) {
            LOG.warn("the rotation of master keys waits: {}", FaultPlace.of(e));
        }
    }
}
