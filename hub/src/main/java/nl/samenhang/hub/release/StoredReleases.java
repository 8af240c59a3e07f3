package nl.samenhang.hub.release;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.ConfigurationRefused;
import nl.samenhang.hub.message.FaultPlace;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * The releases in the database. Every instance looks there for the one in force; a release that nobody asks for any
 * more is closed and can be read again.
 */
public class StoredReleases implements Releases {

    /** Who took the configuration that the hub was started with. */
    static final String START = "start";

    /** Of messages that were taken before the hub kept releases. */
    private static final int BEFORE_RELEASES = 0;

    private static final Logger LOG = LoggerFactory.getLogger(StoredReleases.class);

    /** Much longer than any step, so that nothing is closed while a message is judged by it. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final ReleaseStore store;
    private final ReleaseReader reader;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Cache<Integer, Release> open = Caffeine.newBuilder()
            .expireAfterAccess(KEPT)
            .evictionListener((Integer number, Release release, RemovalCause cause) ->
                    release.routes().close())
            .build();
    private volatile Release inForce;
    private String lastFault = "";

    StoredReleases(ReleaseStore store, ReleaseReader reader, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.reader = reader;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins with the release in force, or with the files of the start when those were changed since the last start and
     * are not what was taken last: a release that was applied to a running hub survives its restart, and so does one
     * that was put back.
     *
     * @throws nl.samenhang.hub.configuration.ConfigurationRefused with everything that is wrong
     */
    void startWith(ConfigurationFiles files) {
        var known = Stream.of(store.lastHashBy(START), store.lastHash())
                .flatMap(Optional::stream)
                .toList();
        if (!known.contains(files.hash())) {
            take(reader.checked(0, files), files, START, "");
        }
        inForce = numbered(store.inForce());
        open.invalidate(inForce.number());
    }

    /** Begins with the release in force, or, the very first time, with the copy inside the hub. */
    void startWithShipped(ConfigurationFiles shipped) {
        if (store.lastHash().isEmpty()) {
            startWith(shipped);
        } else {
            inForce = numbered(store.inForce());
            open.invalidate(inForce.number());
        }
    }

    @Override
    public Release inForce() {
        return inForce;
    }

    /** @throws TemporarilyUnavailable when it cannot be read here, for instance without a variable that it names */
    @Override
    public Release numbered(int number) {
        var current = inForce;
        return current != null && (number == current.number() || number == BEFORE_RELEASES)
                ? current
                : open.get(number, this::read);
    }

    /**
     * Takes a configuration, whole. The same files again are the same release.
     *
     * @param by login of who applies it
     * @throws nl.samenhang.hub.configuration.ConfigurationRefused with everything that is wrong; the running one stays
     */
    public int apply(ConfigurationFiles files, String by, String note) {
        if (files.hash().equals(inForce.hash())) {
            return inForce.number();
        }
        var coming = reader.checked(0, files);
        events.publishEvent(new ReleaseComing(coming));
        var number = take(coming, files, by, note);
        refresh();
        return number;
    }

    /** What was checked just now need not be read again. */
    private int take(Release coming, ConfigurationFiles files, String by, String note) {
        var number = store.take(files, by, note, clock.instant());
        open.put(number, coming.as(number));
        return number;
    }

    /**
     * Puts the release in force that was so before the present one.
     *
     * @throws IllegalArgumentException when there was none
     */
    public void goBack(String by) {
        var before = store.inForceBefore(inForce.number());
        goBackTo(before.orElseThrow(() -> new IllegalArgumentException("no release before")), by);
    }

    /** @throws IllegalArgumentException when there is no release of that number */
    public void goBackTo(int number, String by) {
        numbered(number);
        store.goBackTo(number, by, clock.instant());
        refresh();
    }

    /** Newest first. */
    public List<ReleaseSummary> all() {
        return store.all();
    }

    /** @throws IllegalArgumentException when there is no release of that number */
    public ConfigurationFiles filesOf(int number) {
        return store.files(number).orElseThrow(() -> new IllegalArgumentException("no release " + number));
    }

    /** Follows what another instance put in force. What cannot be followed leaves this one on what it had. */
    @Scheduled(fixedDelayString = "${samenhang.releases.look-every:1s}")
    public synchronized void refresh() {
        try {
            var number = store.inForce();
            if (number != inForce.number()) {
                var before = inForce;
                var next = numbered(number);
                events.publishEvent(new ReleaseComing(next));
                open.invalidate(number);
                inForce = next;
                open.put(before.number(), before);
                LOG.info("release {} is in force, after {}", number, before.number());
            }
            lastFault = "";
        } catch (RuntimeException e) {
            tellOnce(FaultPlace.of(e).toString());
        }
    }

    private void tellOnce(String fault) {
        if (!fault.equals(lastFault)) {
            LOG.error(
                    "release {} stays in force: the one in the database cannot be followed: {}",
                    inForce.number(),
                    fault);
        }
        lastFault = fault;
    }

    /** A message of a release that cannot be read waits: the fault is in the place, not in the message. */
    private Release read(int number) {
        try {
            return reader.read(number, filesOf(number));
        } catch (ConfigurationRefused e) {
            throw new TemporarilyUnavailable("release " + number + " cannot be read here", e);
        }
    }
}
