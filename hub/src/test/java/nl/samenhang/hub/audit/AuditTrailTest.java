package nl.samenhang.hub.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.samenhang.hub.Deliveries;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import org.junit.jupiter.api.Test;

class AuditTrailTest {

    private static final int AT_ONCE = 8;

    private final AuditDatabase database = AuditDatabase.create();

    private final AuditTrail trail = database.trail();

    @Test
    void theEntryStandsBeforeTheDeliveryIsPassedOn() {
        var delivery = Deliveries.ready();

        assertThat(trail.disclose(delivery)).isSameAs(delivery);

        var entry = database.entries().get(0).entry();
        assertThat(entry.number()).isEqualTo(1);
        assertThat(entry.deliveryId()).isEqualTo(delivery.id().value());
        assertThat(entry.messageId()).isEqualTo(delivery.delivery().messageId().value());
        assertThat(List.of(entry.sender(), entry.recipient(), entry.event()))
                .containsExactly("politie", "lokaal-team", "referral");
        assertThat(List.of(entry.legalBasis(), entry.purpose(), entry.withheld()))
                .containsExactly("report-right", "safety-weighing", "secret-address");
        assertThat(entry.family()).isEqualTo(Deliveries.FAMILY);
        assertThat(entry.previousHash()).isEqualTo(AuditDatabase.ZEROS);
    }

    @Test
    void aRepeatedAttemptPassesAndWritesNoSecondEntry() {
        var delivery = Deliveries.ready();
        trail.disclose(delivery);
        assertThat(trail.disclose(delivery)).isSameAs(delivery);
        assertThat(database.entries()).hasSize(1);
    }

    @Test
    void eachEntryHoldsTheHashOfTheOneBefore() {
        Stream.generate(Deliveries::ready).limit(5).forEach(trail::disclose);
        assertThat(database.entries()).hasSize(5);
        assertThat(AuditDatabase.firstFault(database.entries())).isZero();
    }

    @Test
    void anEntryThatWasChangedShows() {
        Stream.generate(Deliveries::ready).limit(5).forEach(trail::disclose);
        database.change("update audit_entry set recipient = 'een-ander' where number = 3");
        assertThat(AuditDatabase.firstFault(database.entries())).isEqualTo(3);
    }

    @Test
    void anEntryThatWasRemovedShows() {
        Stream.generate(Deliveries::ready).limit(5).forEach(trail::disclose);
        database.change("delete from audit_entry where number = 3");
        assertThat(AuditDatabase.firstFault(database.entries())).isEqualTo(4);
    }

    @Test
    void disclosuresAtTheSameTimeMakeOneChainWithoutGaps() throws Exception {
        var work = Stream.generate(Deliveries::ready)
                .limit(10 * AT_ONCE)
                .map(delivery -> (Callable<Object>) () -> trail.disclose(delivery))
                .toList();
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(database.entries()).hasSize(10 * AT_ONCE);
        assertThat(AuditDatabase.firstFault(database.entries())).isZero();
        assertThat(database.head().hash())
                .isEqualTo(database.entries().get(10 * AT_ONCE - 1).hash());
    }

    @Test
    void nothingPassesWhenTheTableIsGone() {
        database.change("drop table audit_entry");
        assertThatThrownBy(() -> trail.disclose(Deliveries.ready())).isInstanceOf(TemporarilyUnavailable.class);
    }

    @Test
    void nothingPassesWhenTheEntryIsNotTakenAndTheChainStaysAsItWas() {
        trail.disclose(Deliveries.ready());
        var before = database.head();
        database.change("alter table audit_entry add constraint full_disk check (number < 2)");
        assertThatThrownBy(() -> trail.disclose(Deliveries.ready())).isInstanceOf(TemporarilyUnavailable.class);
        assertThat(database.head()).isEqualTo(before);
    }

    @Test
    void nothingPassesWhenTheHeadOfTheChainIsLost() {
        database.change("delete from audit_head");
        assertThatThrownBy(() -> trail.disclose(Deliveries.ready())).isInstanceOf(TemporarilyUnavailable.class);
        assertThat(database.entries()).isEmpty();
    }

    @Test
    void nothingPassesWhenTheDatabaseDoesNotAnswer() {
        var gone = AuditDatabase.missing().trail();
        assertThatThrownBy(() -> gone.disclose(Deliveries.ready())).isInstanceOf(TemporarilyUnavailable.class);
    }
}
