package nl.samenhang.hub.retention;

import static nl.samenhang.hub.retention.StorageOfAHub.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.samenhang.hub.journal.TimelineEntry;
import nl.samenhang.hub.keys.PayloadUnreadable;
import nl.samenhang.hub.keys.TestKeys;
import nl.samenhang.hub.mailbox.Mailbox;
import nl.samenhang.hub.message.DeliveryReceipt;
import nl.samenhang.hub.message.DeliveryStatus;
import nl.samenhang.hub.message.Destroyed;
import nl.samenhang.hub.message.Fault;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Receipt;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.message.Step;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import nl.samenhang.hub.retention.FamilyShredding.Order;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the contents of messages, on whatever database. */
abstract class RetentionContract {

    private static final String SECRET = "Zonnebloemstraat";
    private static final String OTHER = "Klaproosplein";
    private static final Duration TERM = Duration.ofDays(7);

    private final MovableClock clock = new MovableClock();
    private final Path keys = TestKeys.newFile();
    private DataSource database;
    private StorageOfAHub hub;

    /** An empty one. */
    abstract DataSource newDatabase();

    abstract String binary();

    @BeforeEach
    void begin() {
        database = StorageOfAHub.migrated(newDatabase(), binary());
        hub = new StorageOfAHub(database, keys, clock);
    }

    @AfterEach
    void end() {
        hub.close();
    }

    @Test
    void whatMessagesSayStandsNowhereInTheDatabase() {
        var accepted = hub.accept("family-a", SECRET, TEAM);
        hub.lay(accepted, SECRET);
        refuse("family-a", SECRET);

        assertThat(words().placesOf(SECRET)).isEmpty();
        assertThat(words().placesOf(accepted.senderMessageId()))
                .containsExactly("message.accepted_key", "message.sender_message_id");
        assertThat(hub.word(hub.delivery(accepted))).isEqualTo(SECRET);
        inMailboxes();
        assertThat(fetched(accepted)).contains(SECRET);
    }

    @Test
    void theSearchFindsWhatDoesStandThere() {
        var accepted = hub.accept("family-a", "anders", TEAM);
        change("update message set issues = '" + SECRET + "', native_content = ?", SECRET.getBytes());
        hub.lay(accepted, "x");
        change("update mailbox set content = ?", java.util.Base64.getEncoder().encode(SECRET.getBytes()));
        assertThat(words().placesOf(SECRET))
                .containsExactly("mailbox.content", "message.issues", "message.native_content");
    }

    @Test
    void contentThatWasMovedToAnotherMessageCannotBeRead() {
        var first = hub.accept("family-a", SECRET, TEAM);
        var second = hub.accept("family-b", OTHER, TEAM);
        var moved = hub.jdbc()
                .sql("select canonical_content from message where id = ?")
                .param(id(first))
                .query(String.class)
                .single();
        change("update message set canonical_content = ? where id = ?", moved, id(second));

        assertThatThrownBy(() -> hub.word(hub.delivery(second))).isInstanceOf(PayloadUnreadable.class);
        assertThat(hub.word(hub.delivery(first))).isEqualTo(SECRET);
    }

    @Test
    void aKeyThatWasMovedToAnotherMessageOrFamilyOpensNothing() {
        var first = hub.accept("family-a", SECRET, TEAM);
        var second = hub.accept("family-b", OTHER, TEAM);
        change(
                "update payload_key set wrapped = (select k.wrapped from payload_key k where k.id = ?) where id = ?",
                id(first),
                id(second));
        assertThatThrownBy(() -> hub.word(hub.delivery(second))).isInstanceOf(PayloadUnreadable.class);

        change("update payload_key set family = 'family-b' where id = ?", id(first));
        assertThatThrownBy(() -> hub.word(hub.delivery(first))).isInstanceOf(PayloadUnreadable.class);
    }

    @Test
    void partsOfAMailboxCannotBeExchanged() {
        var first = hub.accept("family-a", "x", TEAM);
        var second = hub.accept("family-a", "x", TEAM);
        hub.lay(first, SECRET);
        hub.lay(second, OTHER);
        change(
                "update mailbox set content = (select m.content from mailbox m where m.id = ?) where id = ?",
                hub.delivery(first).value(),
                hub.delivery(second).value());
        inMailboxes();
        assertThatThrownBy(() -> fetched(second)).isInstanceOf(PayloadUnreadable.class);
        assertThat(fetched(first)).contains(SECRET);
    }

    @Test
    void contentGoesSevenDaysAfterItsLastDeliveryEndedAndWhatWasDoneWithItStays() {
        var receipt = hub.accept("family-a", SECRET, TEAM, "raad");
        hub.lay(receipt, SECRET);
        clock.move(Duration.ofDays(30));
        end(receipt, 0);
        clock.move(TERM);
        hub.sweep();
        assertThat(hub.receipt(receipt).destroyed())
                .as("one delivery has not ended")
                .isNull();

        end(receipt, 1);
        clock.move(TERM.minusSeconds(1));
        hub.sweep();
        assertThat(hub.receipt(receipt).destroyed())
                .as("the term has not ended")
                .isNull();

        clock.move(Duration.ofSeconds(1));
        hub.sweep();
        var after = hub.receipt(receipt);
        assertThat(after.destroyed()).isEqualTo(Destroyed.of(clock.instant(), Destroyed.Cause.TERM, null));
        assertThat(after.deliveries()).extracting(Receipt.DeliveryState::status).containsOnly(DeliveryStatus.DELIVERED);
        assertThat(timeline(receipt)).last().isEqualTo("retention destroyed term");
        assertThat(remains(receipt)).isZero();
        assertThat(fetched(receipt)).isEmpty();
        assertThat(hub.content().destroyed(TEAM, hub.delivery(receipt).value())).contains(after.destroyed());
        assertThat(hub.content().destroyed("een-ander", hub.delivery(receipt).value()))
                .isEmpty();
    }

    @Test
    void whatNobodyTookStaysLongerSoThatSomebodyCanStillBringIt() {
        var receipt = hub.accept("family-a", SECRET, TEAM);
        hub.journal().end(DeliveryReceipt.dead(hub.delivery(receipt), Fault.REFUSED, "fout"));
        clock.move(Duration.ofDays(29));
        hub.sweep();
        assertThat(hub.receipt(receipt).destroyed()).isNull();
        clock.move(Duration.ofDays(1));
        hub.sweep();
        assertThat(hub.receipt(receipt).destroyed()).isNotNull();
    }

    @Test
    void aRefusedMessageHasATermToo() {
        var refused = refuse(null, SECRET);
        clock.move(TERM.minusSeconds(1));
        hub.sweep();
        assertThat(hub.receipt(refused).destroyed()).isNull();
        clock.move(Duration.ofSeconds(1));
        hub.sweep();
        assertThat(hub.receipt(refused).destroyed()).isNotNull();
        assertThat(hub.receipt(refused).issues()).isNotEmpty();
        assertThat(remains(refused)).isZero();
    }

    @Test
    void anEventMayHaveAnotherTerm() {
        var terms = new RetentionSettings(TERM, TERM, TERM, Map.of("referral", Duration.ofDays(1)));
        try (var other = new StorageOfAHub(database, keys, clock, terms)) {
            var receipt = other.accept("family-a", SECRET, TEAM);
            end(receipt, 0);
            clock.move(Duration.ofDays(1));
            other.sweep();
            assertThat(other.receipt(receipt).destroyed()).isNotNull();
        }
        var wrong = new RetentionSettings(TERM, TERM, TERM, Map.of("refferal", Duration.ofDays(1)));
        assertThatThrownBy(() -> new StorageOfAHub(database, keys, clock, wrong))
                .hasStackTraceContaining("samenhang.retention.events.refferal: no such event");
    }

    @Test
    void theSameSweepOnTwoInstancesDestroysOnce() {
        var receipt = hub.accept("family-a", SECRET, TEAM);
        end(receipt, 0);
        clock.move(TERM);
        try (var other = new StorageOfAHub(database, keys, clock)) {
            hub.sweep();
            other.sweep();
        }
        assertThat(timeline(receipt))
                .filteredOn(entry -> entry.startsWith("retention"))
                .hasSize(1);
    }

    @Test
    void whoPutsBackTheContentFromABackupCannotReadIt() {
        var receipt = hub.accept("family-a", SECRET, TEAM);
        var backup = backupOf(receipt);
        shred("family-a", true);
        putBack(receipt, backup);
        planAgain(receipt);
        assertThatThrownBy(() -> hub.word(hub.delivery(receipt))).isInstanceOf(MessageRejected.class);
    }

    @Test
    void whoPutsBackTheKeyAsWellCannotReadItOnceTheMasterKeyOfThatTimeIsGone() {
        var receipt = hub.accept("family-a", SECRET, TEAM);
        var backup = backupOf(receipt);
        var key = hub.jdbc()
                .sql("select wrapped from payload_key where id = ?")
                .param(id(receipt))
                .query(byte[].class)
                .single();
        var master = hub.rotation().state().primary();
        shred("family-a", true);

        resurrect(receipt, backup, key, master);
        assertThat(hub.word(hub.delivery(receipt)))
                .as("this is why master keys rotate")
                .isEqualTo(SECRET);

        shredAgain(receipt);
        hub.rotation().rotate();
        TestKeys.sweep(hub);
        clock.move(Duration.ofDays(1));
        TestKeys.sweep(hub);
        resurrect(receipt, backup, key, master);
        assertThatThrownBy(() -> hub.word(hub.delivery(receipt))).isInstanceOf(TemporarilyUnavailable.class);
    }

    @Test
    void aFamilyIsShreddedAtOnceAndNoOther() {
        var first = hub.accept("family-a", SECRET, TEAM);
        end(first, 0);
        var refused = refuse("family-a", SECRET);
        var other = hub.accept("family-b", OTHER, TEAM);

        var result = shred("family-a", false);

        assertThat(result).isEqualTo(new FamilyShredding.Result(2, 2, List.of(), true));
        assertThat(hub.receipt(first).destroyed())
                .isEqualTo(Destroyed.of(clock.instant(), Destroyed.Cause.ORDER, "beschikking 12"));
        assertThat(hub.receipt(first).destroyed().reason()).contains("Vernietigd op last", "beschikking 12");
        assertThat(hub.receipt(refused).destroyed()).isNotNull();
        assertThat(timeline(first)).last().isEqualTo("retention destroyed order, operator: beschikking 12");
        assertThat(remains(first) + remains(refused)).isZero();
        assertThat(hub.word(hub.delivery(other))).isEqualTo(OTHER);
        assertThat(shred("family-a", false).destroyed()).isZero();
        assertThat(shred("family-c", false).known()).isZero();
    }

    @Test
    void nothingIsShreddedWhileSomethingIsOnItsWayUnlessThatIsStopped() {
        var receipt = hub.accept("family-a", SECRET, TEAM);
        var ended = hub.accept("family-a", SECRET, TEAM);
        end(ended, 0);

        var refused = shred("family-a", false);
        assertThat(refused.done()).isFalse();
        assertThat(refused.pending())
                .extracting(FamilyShredding.Pending::recipient)
                .containsExactly(TEAM);
        assertThat(hub.receipt(ended).destroyed()).isNull();
        assertThat(hub.word(hub.delivery(receipt))).isEqualTo(SECRET);

        assertThat(shred("family-a", true).destroyed()).isEqualTo(2);
        var state = hub.receipt(receipt).deliveries().get(0);
        assertThat(state.status()).isEqualTo(DeliveryStatus.STOPPED);
        assertThat(state.reason()).contains("Vernietigd op last", "beschikking 12");
        assertThat(hub.journal().take(hub.delivery(receipt))).isEmpty();
    }

    @Test
    void everyInstanceRefusesAtOnceWhatOneHasShredded() {
        try (var other = new StorageOfAHub(database, keys, clock)) {
            var receipt = hub.accept("family-a", SECRET, TEAM);
            assertThat(other.word(other.delivery(receipt))).isEqualTo(SECRET);
            shred("family-a", true);
            planAgain(receipt);
            assertThatThrownBy(() -> other.word(other.delivery(receipt)))
                    .isInstanceOfSatisfying(MessageRejected.class, refusal -> assertThat(
                                    refusal.issues().get(0).message().inBoth())
                            .contains("vernietigd", "beschikking 12"));
        }
    }

    @Test
    void whatWasOnItsWayToAMailboxIsNotLaidThereAfterwards() {
        var receipt = hub.accept("family-a", SECRET, TEAM);
        shred("family-a", true);
        assertThatThrownBy(() -> hub.lay(receipt, SECRET)).isInstanceOf(MessageRejected.class);
        assertThat(remains(receipt)).isZero();
    }

    @Test
    void whatIsTakenFromAMailboxLosesItsKey() {
        var receipt = hub.accept("family-a", "x", TEAM);
        hub.lay(receipt, SECRET);
        assertThat(keysOf(receipt)).isEqualTo(2);
        hub.lay(receipt, OTHER);
        assertThat(keysOf(receipt)).isEqualTo(2);
        hub.bean(Mailbox.class).remove(TEAM, hub.delivery(receipt).value());
        assertThat(keysOf(receipt)).isEqualTo(1);
    }

    @Test
    void whatWasStoredBeforeContentsWereEncryptedStaysReadableAndIsSealed() {
        var receipt = hub.accept("family-a", SECRET, TEAM);
        hub.lay(receipt, OTHER);
        inMailboxes();
        asBefore(receipt);
        assertThat(words().placesOf(SECRET)).containsExactly("message.canonical_content", "message.native_content");
        assertThat(words().placesOf(OTHER)).containsExactly("mailbox.content");
        assertThat(fetched(receipt)).contains(OTHER);
        outOfMailboxes();
        assertThat(hub.word(hub.delivery(receipt))).isEqualTo(SECRET);

        hub.sweep();

        assertThat(words().placesOf(SECRET)).isEmpty();
        assertThat(words().placesOf(OTHER)).isEmpty();
        assertThat(hub.word(hub.delivery(receipt))).isEqualTo(SECRET);
        inMailboxes();
        assertThat(fetched(receipt)).contains(OTHER);
    }

    @Test
    void whatWasStoredBeforeContentsWereEncryptedCanBeShredded() {
        var receipt = hub.accept("family-a", SECRET, TEAM);
        hub.lay(receipt, SECRET);
        asBefore(receipt);
        assertThat(shred("family-a", true).destroyed()).isOne();
        assertThat(words().placesOf(SECRET)).isEmpty();
        assertThat(hub.receipt(receipt).destroyed()).isNotNull();
    }

    @Test
    void aTermBelowZeroIsRefused() {
        assertThatThrownBy(() -> new RetentionSettings(Duration.ofDays(-1), TERM, TERM, null))
                .hasMessageContaining("samenhang.retention.delivered");
    }

    private FamilyShredding.Result shred(String family, boolean stopPending) {
        return hub.bean(FamilyShredding.class).shred(new Order(family, "beschikking 12", "operator", stopPending));
    }

    private Receipt refuse(String family, String word) {
        var message = hub.message(family, word);
        var rejected = new MessageRejected(
                Step.VALIDATE, Refusal.INVALID, Issue.error("required", "rule", "ontbreekt", "is missing"));
        return hub.journal().refuse(message.received(), family == null ? rejected : rejected.about(message));
    }

    private void end(Receipt receipt, int which) {
        var id = hub.journal().workOf(receipt).get(which).delivery();
        hub.journal().end(DeliveryReceipt.halted(id, DeliveryStatus.DELIVERED, ""));
    }

    private List<String> timeline(Receipt receipt) {
        return hub.journal().timeline(StorageOfAHub.SENDER, id(receipt)).orElseThrow().stream()
                .map(RetentionContract::told)
                .toList();
    }

    private static String told(TimelineEntry entry) {
        return entry.step() + " " + entry.outcome() + " " + entry.detail();
    }

    private WordsInTheDatabase words() {
        return new WordsInTheDatabase(hub.jdbc());
    }

    private String fetched(Receipt receipt) {
        return hub.bean(Mailbox.class)
                .fetch(TEAM, hub.delivery(receipt).value(), 1)
                .map(item -> new String(item.content()))
                .orElse("");
    }

    /** As the journal does once everything is laid. */
    private void inMailboxes() {
        change("update delivery set in_mailbox_at = created_at");
    }

    private void outOfMailboxes() {
        change("update delivery set in_mailbox_at = null");
    }

    /** As it stood before there were keys. */
    private void asBefore(Receipt receipt) {
        change("delete from payload_key");
        change("update message set native_content = ?, canonical_content = ?", plain().getBytes(), plain());
        change("update mailbox set key_id = null, content = ?", OTHER.getBytes());
    }

    private static String plain() {
        return "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"Patient\",\"name\":[{\"family\":\""
                + SECRET + "\"}]}}]}";
    }

    /** Contents, keys and mailbox rows that are left of a message. */
    private int remains(Receipt receipt) {
        return count(
                        "select count(*) from message where id = ? and (native_content is not null or canonical_content is not null)",
                        id(receipt))
                + count(
                        "select count(*) from payload_key where message_id = ? and (wrapped is not null or master_key is not null or live_since is not null)",
                        id(receipt))
                + count(
                        "select count(*) from mailbox where id in (select id from delivery where message_id = ?)",
                        id(receipt));
    }

    private int keysOf(Receipt receipt) {
        return count("select count(*) from payload_key where message_id = ?", id(receipt));
    }

    private int count(String sql, Object parameter) {
        return hub.jdbc().sql(sql).param(parameter).query(Integer.class).single();
    }

    private String backupOf(Receipt receipt) {
        return hub.jdbc()
                .sql("select canonical_content from message where id = ?")
                .param(id(receipt))
                .query(String.class)
                .single();
    }

    private void putBack(Receipt receipt, String canonical) {
        change("update message set canonical_content = ? where id = ?", canonical, id(receipt));
    }

    private void planAgain(Receipt receipt) {
        change("update delivery set status = 'planned', ended_at = null where message_id = ?", id(receipt));
    }

    private void resurrect(Receipt receipt, String canonical, byte[] key, int master) {
        putBack(receipt, canonical);
        planAgain(receipt);
        change(
                "update payload_key set destroyed_at = null, wrapped = ?, master_key = ? where id = ?",
                key,
                master,
                id(receipt));
    }

    private void shredAgain(Receipt receipt) {
        change("update payload_key set live_since = destroyed_at where id = ?", id(receipt));
        assertThat(shred("family-a", true).destroyed()).isOne();
    }

    private void change(String sql, Object... parameters) {
        hub.jdbc().sql(sql).params(parameters).update();
    }

    private static UUID id(Receipt receipt) {
        return UUID.fromString(receipt.messageId());
    }
}
