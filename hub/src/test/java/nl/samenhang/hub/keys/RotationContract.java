package nl.samenhang.hub.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Receipt;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import nl.samenhang.hub.retention.MovableClock;
import nl.samenhang.hub.retention.StorageOfAHub;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two instances on one database and one file with master keys, on whatever database. */
abstract class RotationContract {

    private static final String TEAM = StorageOfAHub.TEAM;
    private static final String WORD = "Zonnebloemstraat";

    private final MovableClock clock = new MovableClock();
    private final Path file = TestKeys.newFile();
    private DataSource database;
    private StorageOfAHub one;
    private StorageOfAHub two;

    /** An empty one. */
    abstract DataSource newDatabase();

    abstract String binary();

    @BeforeEach
    void begin() {
        database = StorageOfAHub.migrated(newDatabase(), binary());
        one = new StorageOfAHub(database, file, clock);
        two = new StorageOfAHub(database, file, clock);
    }

    @AfterEach
    void end() {
        one.close();
        two.close();
    }

    @Test
    void theFirstStartMakesAFileThatOnlyItsOwnerReads() throws IOException {
        assertThat(file).exists();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        one.rotation().rotate();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aNewMasterKeyWrapsAtOnceOnEveryInstanceAndTheOldOneGoesWhenItIsNeededNoMore() {
        var before = one.accept("family-a", WORD, TEAM);
        var first = one.rotation().state().primary();

        var second = one.rotation().rotate().primary();
        var after = two.accept("family-a", WORD, TEAM);

        assertThat(second).isNotEqualTo(first);
        assertThat(wrappedBy(first)).isOne();
        assertThat(wrappedBy(second)).isOne();
        assertThat(two.rotation().state()).isEqualTo(new KeyRotation.State(second, clock.instant(), 1, 1));
        assertThat(two.word(item(before))).isEqualTo(WORD);

        TestKeys.sweep(two);
        assertThat(wrappedBy(first)).isZero();
        assertThat(one.rotation().state().old()).as("a backup may need it").isOne();

        clock.move(Duration.ofDays(1));
        TestKeys.sweep(two);
        assertThat(one.rotation().state())
                .isEqualTo(new KeyRotation.State(second, clock.instant().minus(Duration.ofDays(1)), 0, 0));
        assertThat(one.word(item(before))).isEqualTo(WORD);
        assertThat(one.word(item(after))).isEqualTo(WORD);
    }

    @Test
    void anOldMasterKeyStaysAsLongAsItWrapsSomething() {
        var before = one.accept("family-a", WORD, TEAM);
        one.rotation().rotate();
        clock.move(Duration.ofDays(2));
        one.rotation().removeOld();
        assertThat(one.rotation().state().old()).isOne();
        assertThat(one.word(item(before))).isEqualTo(WORD);
    }

    @Test
    void masterKeysRotateOnTheirOwn() {
        var settings = new KeySettings(file.toString(), Duration.ofDays(1), Duration.ofDays(1), false);
        var rotation = new KeyRotation(one.jdbc(), one.bean(MasterKeyset.class), settings, clock);
        var first = rotation.state().primary();
        rotation.rotateWhenDue();
        assertThat(rotation.state().primary()).isEqualTo(first);
        clock.move(Duration.ofDays(1));
        rotation.rotateWhenDue();
        var second = rotation.state().primary();
        assertThat(second).isNotEqualTo(first);
        rotation.rotateWhenDue();
        assertThat(rotation.state().primary()).as("once").isEqualTo(second);
    }

    @Test
    void masterKeysThatRotateDailyStayAsLongAsIsSaidAndNoLonger() {
        var settings = new KeySettings(file.toString(), Duration.ofDays(1), Duration.ofDays(3), false);
        var rotation = new KeyRotation(one.jdbc(), one.bean(MasterKeyset.class), settings, clock);
        var sweeper = new KeySweeper(rotation);
        var message = one.accept("family-a", WORD, TEAM);
        var old = new ArrayList<Integer>();
        for (var day = 0; day < 7; day++) {
            sweeper.sweep();
            sweeper.sweep();
            old.add(rotation.state().old());
            clock.move(Duration.ofDays(1));
        }
        assertThat(old).containsExactly(0, 1, 2, 3, 3, 3, 3);
        assertThat(two.word(item(message))).isEqualTo(WORD);
    }

    @Test
    void aDataKeyThatWasChangedHindersNeitherAStartNorARotation() {
        one.accept("family-a", WORD, TEAM);
        one.jdbc().sql("update payload_key set family = 'another'").update();
        var whole = one.accept("family-a", WORD, TEAM);
        one.rotation().rotate();
        TestKeys.sweep(one);
        clock.move(Duration.ofDays(1));
        TestKeys.sweep(one);
        assertThat(one.rotation().state().toRewrap()).isOne();
        assertThat(one.rotation().state().old()).as("its master key stays").isOne();
        another().close();
        assertThat(one.word(item(whole))).isEqualTo(WORD);
    }

    @Test
    void whileTheFileCannotBeReadNothingIsTakenAndTheSenderIsToComeAgain() throws IOException {
        var before = one.accept("family-a", WORD, TEAM);
        var away = file.resolveSibling("away");
        Files.move(file, away);
        assertThatThrownBy(() -> one.accept("family-a", WORD, TEAM)).isInstanceOf(TemporarilyUnavailable.class);
        assertThatThrownBy(() -> one.word(item(before))).isInstanceOf(TemporarilyUnavailable.class);
        Files.move(away, file);
        assertThat(one.word(item(before))).isEqualTo(WORD);
    }

    @Test
    void twoInstancesThatRotateAtTheSameTimeLoseNoKey() throws Exception {
        var before = one.accept("family-a", WORD, TEAM);
        var tasks = new ArrayList<Callable<KeyRotation.State>>();
        for (var turn = 0; turn < 10; turn++) {
            tasks.add(one.rotation()::rotate);
            tasks.add(two.rotation()::rotate);
        }
        inParallel(tasks);
        assertThat(one.rotation().state().old()).isEqualTo(20);
        assertThat(two.word(item(before))).isEqualTo(WORD);
    }

    /** Ten rotations while two instances take and read messages; each old key is removed as soon as it may. */
    @Test
    void nothingIsLostWhileMasterKeysRotateUnderTraffic() throws Exception {
        var sent = new ConcurrentLinkedQueue<DeliveryId>();
        var stop = new AtomicBoolean();
        var traffic = Executors.newFixedThreadPool(4);
        var senders = new ArrayList<Future<?>>();
        for (var hub : List.of(one, two, one, two)) {
            senders.add(traffic.submit(() -> {
                while (!stop.get()) {
                    var delivery = item(hub, hub.accept("family-a", WORD, TEAM));
                    sent.add(delivery);
                    assertThat((hub == one ? two : one).word(delivery)).isEqualTo(WORD);
                }
            }));
        }
        var primaries = new HashSet<Integer>();
        for (var round = 0; round < 10; round++) {
            var enough = sent.size() + 20;
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> sent.size() > enough || senders.stream().anyMatch(Future::isDone));
            primaries.add(one.rotation().rotate().primary());
            TestKeys.sweep(two);
            clock.move(Duration.ofDays(1));
        }
        stop.set(true);
        for (var sender : senders) {
            sender.get();
        }
        traffic.shutdown();
        TestKeys.sweep(one);

        assertThat(primaries).hasSize(10);
        assertThat(one.rotation().state().old()).isZero();
        assertThat(sent).hasSizeGreaterThan(200).allSatisfy(delivery -> assertThat(one.word(delivery))
                .isEqualTo(WORD));
    }

    @Test
    void theHubDoesNotStartWithoutTheMasterKeysOfItsDatabase() throws IOException {
        one.accept("family-a", WORD, TEAM);
        Files.delete(file);
        assertThatThrownBy(this::another)
                .hasRootCauseInstanceOf(MasterKeysetRefused.class)
                .hasStackTraceContaining("ontbreekt")
                .hasStackTraceContaining("is missing");
        assertThat(file).as("no new one is made").doesNotExist();
    }

    @Test
    void theHubDoesNotStartWithOtherMasterKeys() throws IOException {
        one.accept("family-a", WORD, TEAM);
        var other = TestKeys.newFile();
        TestKeys.keyset(other);
        Files.copy(other, file, StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(this::another)
                .hasRootCauseInstanceOf(MasterKeysetRefused.class)
                .hasStackTraceContaining("cannot be read with these master keys");
    }

    @Test
    void theHubDoesNotStartWithAnotherKeyUnderTheSameNumber() {
        one.accept("family-a", WORD, TEAM);
        one.jdbc().sql("update payload_key set family = 'another'").update();
        assertThatThrownBy(this::another).hasStackTraceContaining("cannot be read with these master keys");
    }

    @Test
    void theHubDoesNotStartWithAFileThatIsNoKeyset() throws IOException {
        Files.writeString(file, "{\"primaryKeyId\": 1}");
        assertThatThrownBy(this::another).hasStackTraceContaining("cannot be read as a keyset");
    }

    @Test
    void aHubWhoseContentsAreAllDestroyedMayBeginWithNewMasterKeys() throws IOException {
        Files.delete(file);
        another().close();
        assertThat(file).exists();
    }

    @Test
    void anOperatorMayGoOnWithoutTheMasterKeysAndWhatTheyWrappedIsThenLost() throws IOException {
        var lost = one.accept("family-a", WORD, TEAM);
        Files.delete(file);
        var settings = new KeySettings(file.toString(), Duration.ZERO, Duration.ofDays(1), true);
        try (var going = new StorageOfAHub(database, settings, clock)) {
            assertThatThrownBy(() -> going.word(item(going, lost)))
                    .isInstanceOfSatisfying(MessageRejected.class, refusal -> assertThat(
                                    refusal.issues().get(0).message().inBoth())
                            .contains("De sleutel is verloren gegaan", "The key was lost"));
            var next = going.accept("family-a", WORD, TEAM);
            assertThat(going.word(item(going, next))).isEqualTo(WORD);
        }
        another().close();
    }

    @Test
    void whatIsToBeDoneAboutItIsTold() {
        var told = new MasterKeysetRefusedAnalyzer()
                .analyze(new MasterKeysetRefused(Path.of("x.json"), "ontbreekt", "is missing", null));
        assertThat(told.getDescription()).isEqualTo("x.json: ontbreekt / is missing");
        assertThat(told.getAction()).contains("samenhang.keys.file");
    }

    @Test
    void anOldKeyMayNotGoAtOnce() {
        assertThatThrownBy(() -> new KeySettings(null, Duration.ZERO, Duration.ofSeconds(59), false))
                .hasMessageContaining("samenhang.keys.keep-old");
    }

    private StorageOfAHub another() {
        return new StorageOfAHub(database, file, Clock.systemUTC());
    }

    private DeliveryId item(Receipt receipt) {
        return item(one, receipt);
    }

    private static DeliveryId item(StorageOfAHub hub, Receipt receipt) {
        return hub.journal().workOf(receipt).get(0).delivery();
    }

    private int wrappedBy(int master) {
        return one.jdbc()
                .sql("select count(*) from payload_key where master_key = ?")
                .param(master)
                .query(Integer.class)
                .single();
    }

    private static <T> void inParallel(List<Callable<T>> tasks) throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        for (var done : pool.invokeAll(tasks)) {
            done.get();
        }
        pool.shutdown();
    }
}
