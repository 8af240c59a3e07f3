package nl.samenhang.hub.validate;

import java.util.concurrent.CompletableFuture;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import nl.samenhang.profiles.ProfileValidator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Loads and warms the validator beside the start of the rest, and says honestly whether it is there. */
@Component("validator")
public final class WarmValidator implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(WarmValidator.class);

    /** One per process, begun by whoever asks first. */
    private static final class Loading {

        private static final CompletableFuture<ProfileValidator> BEGUN = begin();

        private static CompletableFuture<ProfileValidator> begin() {
            var loading = new CompletableFuture<ProfileValidator>();
            var thread = new Thread(() -> complete(loading), "validator-warm-up");
            thread.setDaemon(true);
            thread.start();
            return loading;
        }

        private static void complete(CompletableFuture<ProfileValidator> loading) {
            try {
                var validator = ProfileValidator.load();
                validator.warmUp();
                loading.complete(validator);
            } catch (RuntimeException | Error e) {
                LOG.error("the profiles cannot be loaded, so nothing can be accepted", e);
                loading.completeExceptionally(e);
            }
        }
    }

    /** Begins to load before the rest of the hub does: it takes the longest. */
    public static void begin() {
        // touching the holder begins it
        Loading.BEGUN.isDone();
    }

    /** @throws TemporarilyUnavailable while it is not there yet */
    public ProfileValidator ready() {
        if (!Loading.BEGUN.isDone() || Loading.BEGUN.isCompletedExceptionally()) {
            throw new TemporarilyUnavailable("the validator is not there");
        }
        return Loading.BEGUN.join();
    }

    /** Waits until it is there: for a command, that has nothing else to do. */
    public void await() {
        Loading.BEGUN.join();
    }

    @Override
    public Health health() {
        if (!Loading.BEGUN.isDone()) {
            return Health.outOfService().withDetail("reason", "warming up").build();
        }
        return Loading.BEGUN.isCompletedExceptionally()
                ? Health.down()
                        .withDetail("reason", "the profiles cannot be loaded")
                        .build()
                : Health.up().build();
    }
}
