package nl.samenhang.hub.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.samenhang.hub.Deliveries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Three days of a chain and the morning after: entries 1-3 on the 20th, none on the 21st, 4-5 on the 22nd, 6-7 on the
 * 23rd. Whoever has the database and not the key is found out.
 */
abstract class AuditChainContract {

    private final TestClock clock = new TestClock("2026-11-20T09:00:00Z");

    private AuditDatabase database;

    /** An empty one, migrated. */
    abstract AuditDatabase database();

    @BeforeEach
    void threeDaysAndAMorning() {
        database = database();
        disclose(3);
        clock.set("2026-11-22T09:00:00Z");
        disclose(2);
        clock.set("2026-11-23T00:10:00Z");
        database.sealer(clock).seal();
        disclose(2);
        clock.set("2026-11-23T09:00:00Z");
    }

    @Test
    void aChainThatNobodyTouchedIsInOrder() {
        var report = database.verified(clock);
        assertThat(report.faults()).isEmpty();
        assertThat(List.of(report.entries(), report.days(), report.open())).containsExactly(7L, 3L, 2L);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    update audit_entry set recipient = 'een-ander' where number = 2 | CHANGED 2 2026-11-20
                    update audit_entry set withheld = '' where number = 5           | CHANGED 5 2026-11-22
                    update audit_entry set kind = 'reading' where number = 6        | CHANGED 6 2026-11-23
                    update audit_entry set form = 1 where number = 7                | CHANGED 7 2026-11-23
                    update audit_entry set at = at + interval '1' hour where number = 1 | CHANGED 1 2026-11-20
                    delete from audit_entry where number = 1                        | MISSING 1 2026-11-20
                    delete from audit_entry where number = 5                        | MISSING 5 2026-11-23
                    delete from audit_entry where number = 7                        | NOT_THE_HEAD 6 2026-11-23
                    delete from audit_seal where sealed_day = date '2026-11-20'            | DAY_NOT_CHAINED 0 2026-11-21
                    delete from audit_seal where sealed_day = date '2026-11-21'            | DAY_NOT_SEALED 0 2026-11-21
                    delete from audit_seal where sealed_day = date '2026-11-22'            | DAY_NOT_SEALED 0 2026-11-22
                    delete from audit_seal                                          | DAY_NOT_SEALED 0 2026-11-20
                    """)
    void findsWhatWasChangedOrRemoved(String sql, String fault) {
        database.change(sql);
        assertThat(database.faults(clock)).contains(fault);
    }

    @Test
    void findsEntriesThatWereSwapped() {
        database.change("update audit_entry set number = 100 where number = 2");
        database.change("update audit_entry set number = 2 where number = 3");
        database.change("update audit_entry set number = 3 where number = 100");
        assertThat(database.faults(clock)).contains("CHANGED 2 2026-11-20", "CHANGED 3 2026-11-20");
    }

    @Test
    void tellsOfAGapWithoutEndAndEnds() {
        database.change("update audit_entry set number = 9000000000000000000 where number = 7");
        assertThat(database.faults(clock))
                .contains("MISSING 7 2026-11-23")
                .hasSizeBetween(AuditCheck.MOST_MISSING, AuditCheck.MOST_MISSING + 10);
    }

    @Test
    void findsAnEntryThatWasInserted() {
        var last = database.entries().get(6);
        insert(new AuditEntry(8, AuditEntry.FORM, clock.instant(), another(), last.hash()));
        assertThat(database.faults(clock)).containsExactly("NOT_THE_HEAD 8 2026-11-23");
    }

    @Test
    void findsAnEntryThatReplacedAnotherWithAHashThatFits() {
        var before = database.entries().get(5);
        database.change("delete from audit_entry where number = 6");
        insert(new AuditEntry(
                6, AuditEntry.FORM, clock.instant(), another(), before.entry().previousHash()));
        assertThat(database.faults(clock)).containsExactly("NOT_CHAINED 7 2026-11-23");
    }

    @Test
    void findsAChainThatWasRewrittenToItsEndWithHashesThatFit() {
        rewriteFrom(2);
        assertThat(database.faults(clock)).containsExactly("DAY_DIFFERS 0 2026-11-20", "DAY_DIFFERS 0 2026-11-22");
    }

    @Test
    void findsADayWhoseEndWasTakenAwayWithItsSealAndTheHead() {
        database.change("delete from audit_entry where number > 3");
        database.change("delete from audit_seal where sealed_day > date '2026-11-20'");
        var third = database.entries().get(2);
        database.change("update audit_head set number = 3, hash = '" + third.hash() + "'");
        assertThat(database.faults(clock))
                .containsExactly("DAY_NOT_SEALED 0 2026-11-21", "DAY_NOT_SEALED 0 2026-11-22");
    }

    @Test
    void findsASealThatAnotherKeyMade() {
        var seal = DaySeal.readIn(new SealTable(database.jdbc()).signatures().get(2))
                .orElseThrow();
        var forged = seal.signedWith(AuditDatabase.newKey());
        database.change("update audit_seal set signature = '" + forged + "' where sealed_day = date '2026-11-22'");
        assertThat(database.faults(clock)).containsExactly("SIGNATURE 0 2026-11-22");
    }

    @Test
    void findsASealWhoseContentWasChanged() {
        var seals = new SealTable(database.jdbc()).signatures();
        var mixed = seals.get(0).split("\\.")[0] + "." + seals.get(2).split("\\.")[1] + "."
                + seals.get(0).split("\\.")[2];
        database.change("update audit_seal set signature = '" + mixed + "' where sealed_day = date '2026-11-22'");
        assertThat(database.faults(clock)).containsExactly("SIGNATURE 0 2026-11-22");
    }

    @Test
    void findsTheKeyOfAnotherHub() {
        var other = new JWKSet(AuditDatabase.newKey().toPublicJWK());
        var report = AuditCheck.verify(database.export(clock).stream(), other);
        assertThat(report.faults()).hasSize(3).allMatch(fault -> fault.kind() == AuditFault.Kind.SIGNATURE);
        assertThat(AuditCheck.verify(database.export(clock).stream(), null).faults())
                .isEmpty();
    }

    @Test
    void findsAnExportWhoseLinesWereReordered() {
        var lines = new java.util.ArrayList<>(database.export(clock));
        java.util.Collections.swap(lines, 5, 6);
        var report = AuditCheck.verify(lines.stream(), AuditDatabase.TRUSTED);
        assertThat(report.faults()).extracting(AuditFault::kind).contains(AuditFault.Kind.OUT_OF_ORDER);
    }

    @Test
    void saysWhatIsNoExport() {
        for (var lines : List.of(List.<String>of(), List.of("{}"), List.of("rommel"))) {
            assertThatThrownBy(() -> AuditCheck.verify(lines.stream(), null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("export");
        }
    }

    @Test
    void aDayIsClosedOnceByHoweverManyInstances() throws Exception {
        clock.set("2026-11-24T00:01:00Z");
        var instances = Executors.newFixedThreadPool(4);
        try {
            var work = Stream.generate(() -> database.sealer(clock))
                    .limit(8)
                    .map(sealer -> (Callable<Object>) () -> {
                        sealer.seal();
                        return null;
                    })
                    .toList();
            for (var done : instances.invokeAll(work)) {
                done.get();
            }
        } finally {
            instances.shutdownNow();
        }
        var report = database.verified(clock);
        assertThat(report.faults()).isEmpty();
        assertThat(List.of(report.days(), report.open())).containsExactly(4L, 0L);
    }

    @Test
    void aDayIsNotClosedBeforeItIsOverInTheNetherlands() {
        clock.set("2026-11-23T22:59:59Z");
        database.sealer(clock).seal();
        assertThat(database.verified(clock).days()).isEqualTo(3);
        clock.set("2026-11-23T23:00:00Z");
        database.sealer(clock).seal();
        assertThat(database.verified(clock).days()).isEqualTo(4);
    }

    @Test
    void whatASlowClockWritesAfterItsDayWasClosedBelongsToTheNext() {
        clock.set("2026-11-23T23:05:00Z");
        database.sealer(clock).seal();
        clock.set("2026-11-23T22:59:58Z");
        disclose(1);
        clock.set("2026-11-24T23:05:00Z");
        database.sealer(clock).seal();
        var report = database.verified(clock);
        assertThat(report.faults()).isEmpty();
        assertThat(report.open()).isZero();
    }

    @Test
    void findsDaysThatAClockClosedThatJumpedAhead() {
        clock.set("2026-11-25T09:00:00Z");
        database.sealer(clock).seal();
        clock.set("2026-11-23T10:00:00Z");
        disclose(1);
        assertThat(database.faults(clock)).containsExactly("DAY_NOT_OVER 0 2026-11-23", "DAY_NOT_OVER 0 2026-11-24");

        clock.set("2026-11-26T00:00:00Z");
        database.sealer(clock).seal();
        assertThat(database.faults(clock)).isEmpty();
        assertThat(database.verified(clock).open()).isZero();
    }

    @Test
    void aSealIsExpectedWithinTheHour() {
        clock.set("2026-11-23T23:59:00Z");
        assertThat(database.faults(clock)).isEmpty();
        clock.set("2026-11-24T00:01:00Z");
        assertThat(database.faults(clock)).containsExactly("DAY_NOT_SEALED 0 2026-11-23");
    }

    private void disclose(int times) {
        var trail = database.trail(clock);
        Stream.generate(Deliveries::ready).limit(times).forEach(trail::disclose);
    }

    private static Audited another() {
        return Audited.disclosure(Deliveries.ready());
    }

    private void insert(AuditEntry entry) {
        var head = database.head();
        new AuditTable(database.jdbc()).append(entry);
        database.change("update audit_head set number = %d, hash = '%s'".formatted(head.number(), head.hash()));
    }

    /** Somebody who knows how hashes are made, and has no key. */
    private void rewriteFrom(int first) {
        var old = database.entries();
        var previous = old.get(first - 2).hash();
        database.change("delete from audit_entry where number >= " + first);
        for (var stored : old.subList(first - 1, old.size())) {
            var entry = stored.entry();
            var what = entry.number() == first ? another() : entry.what();
            var forged = new AuditEntry(entry.number(), entry.form(), entry.at(), what, previous);
            new AuditTable(database.jdbc()).append(forged);
            previous = forged.hash();
        }
    }
}
