package nl.samenhang.hub.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenhang.hub.Deliveries;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.message.Denied;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.message.Step;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import nl.samenhang.profiles.Vocabulary.Codes;
import org.junit.jupiter.api.Test;

class AuditTrailTest {

    private static final int AT_ONCE = 8;

    private final AuditDatabase database = AuditDatabase.create();

    private final AuditTrail trail = database.trail();

    @Test
    void theEntryStandsBeforeTheDeliveryIsPassedOn() {
        var delivery = Deliveries.ready();

        assertThat(trail.disclose(delivery)).isSameAs(delivery);

        var first = database.entries().get(0).entry();
        var entry = first.what();
        assertThat(first.number()).isEqualTo(1);
        assertThat(entry.kind()).isEqualTo(AuditKind.DISCLOSURE);
        assertThat(entry.deliveryId()).isEqualTo(delivery.id().value());
        assertThat(entry.messageId()).isEqualTo(delivery.delivery().messageId().value());
        assertThat(List.of(entry.sender(), entry.recipient(), entry.event()))
                .containsExactly("politie", "lokaal-team", "referral");
        assertThat(List.of(entry.legalBasis(), entry.purpose(), entry.withheld()))
                .containsExactly("report-right", "safety-weighing", "secret-address");
        assertThat(entry.family()).isEqualTo(Deliveries.FAMILY);
        assertThat(entry.rules()).isEqualTo("test,may-receive:secret-address");
        assertThat(entry.data()).contains("identity", "facts");
        assertThat(entry.release()).isEqualTo(OneRelease.NUMBER);
        assertThat(first.previousHash()).isEqualTo(AuditHead.ZEROS);
    }

    @Test
    void tellsTheClassesOfDataThatAreLabelledInADeliveryAndNotThoseThatWereWithheld() {
        var delivery = Deliveries.ready();
        var labels =
                delivery.delivery().content().getEntry().get(2).getResource().getMeta();
        labels.addSecurity(Codes.DATA_CLASS, "health-data", null);
        labels.addSecurity(Codes.DATA_CLASS, "secret-address", null);
        trail.disclose(delivery);
        var what = database.entries().get(0).entry().what();
        assertThat(what.data().split(",")).contains("health-data", "identity").doesNotContain("secret-address");
        assertThat(what.withheld()).isEqualTo("secret-address");
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
        assertThat(database.faults(Clock.systemUTC())).isEmpty();
    }

    @Test
    void aDeliveryThatIsStoppedAfterItWasDisclosedHasBothEntriesOnce() {
        var delivery = Deliveries.ready();
        trail.disclose(delivery);
        trail.refuse(delivery.delivery(), leak());
        trail.refuse(delivery.delivery(), leak());

        assertThat(database.entries()).hasSize(2);
        var refusal = database.entries().get(1).entry().what();
        assertThat(refusal.kind()).isEqualTo(AuditKind.REFUSAL);
        assertThat(refusal.recipient()).isEqualTo("lokaal-team");
        assertThat(refusal.rules()).startsWith("leak-guard");
        assertThat(refusal.deliveryId()).isEqualTo(delivery.id().value());
    }

    @Test
    void aRefusedMessageHasAnEntryWithItsRulesAndItsGround() {
        var message = Examples.canonical("politie", Examples.policeReport());
        trail.refuse(
                message.received(),
                notPermitted(List.of("may-send", "sender-is-caller")).about(message));

        var refusal = database.entries().get(0).entry().what();
        assertThat(refusal.kind()).isEqualTo(AuditKind.REFUSAL);
        assertThat(refusal.messageId()).isEqualTo(message.received().id().value());
        assertThat(List.of(refusal.sender(), refusal.recipient(), refusal.event(), refusal.rules()))
                .containsExactly("politie", "", "referral", "may-send,sender-is-caller");
        assertThat(refusal.family()).isEqualTo(message.family());
        assertThat(refusal.legalBasis()).isEqualTo(message.facts().legalBasis()).isNotBlank();
    }

    @Test
    void eachRecipientThatPolicyDeniesHasAnEntryOfItsOwn() {
        var message = Examples.canonical("politie", Examples.policeReport());
        var denied = List.of(
                new Denied("school", List.of("facts"), List.of("consent:facts")),
                new Denied(
                        "huisarts",
                        List.of("identity", "facts"),
                        List.of("may-receive:identity", "may-receive:facts")));
        var why = new MessageRejected(Step.ROUTE, Refusal.INVALID, issues(List.of("may-receive:a-route")));

        trail.refuse(message.received(), why.denying(denied).about(message));

        assertThat(database.entries())
                .extracting(stored -> stored.entry().what().recipient() + " "
                        + stored.entry().what().rules())
                .containsExactly("school consent:facts", "huisarts may-receive:identity,may-receive:facts");
    }

    @Test
    void aMessageThatIsRefusedForItsFormHasNone() {
        var message = Examples.canonical("politie", Examples.policeReport());
        var why = new MessageRejected(Step.VALIDATE, Refusal.INVALID, issues(List.of("safety-3")));
        trail.refuse(message.received(), why.about(message));
        assertThat(database.entries()).isEmpty();
    }

    @Test
    void moreRulesThanFitDoNotKeepAnEntryFromBeingWritten() {
        var message = Examples.canonical("politie", Examples.policeReport());
        var rules = IntStream.range(0, 1000).mapToObj("rule-%d"::formatted).toList();
        trail.refuse(message.received(), notPermitted(rules).about(message));
        assertThat(database.entries()).hasSize(1);
        assertThat(database.faults(Clock.systemUTC())).isEmpty();
    }

    @Test
    void readingTheTrailIsWrittenWithWhoReadAndWhat() {
        trail.read("gemeente", new AuditQuery(null, Set.of(AuditKind.REFUSAL), null, null, List.of(), "f00d", null));
        var reading = database.entries().get(0).entry().what();
        assertThat(reading.kind()).isEqualTo(AuditKind.READING);
        assertThat(List.of(reading.recipient(), reading.asked()))
                .containsExactly("gemeente", "kinds=refusal&family=f00d");
        assertThat(reading.family()).isEqualTo("f00d");
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
        assertThat(database.faults(Clock.systemUTC())).isEmpty();
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

    @Test
    void aRefusalThatCannotBeWrittenIsNotAnswered() {
        var gone = AuditDatabase.missing().trail();
        var message = Examples.canonical("politie", Examples.policeReport());
        var why = notPermitted(List.of("may-send")).about(message);
        assertThatThrownBy(() -> gone.refuse(message.received(), why)).isInstanceOf(TemporarilyUnavailable.class);
        assertThatThrownBy(() -> gone.exported("gemeente")).isInstanceOf(TemporarilyUnavailable.class);
    }

    private static MessageRejected leak() {
        return notPermitted(List.of("leak-guard"));
    }

    private static MessageRejected notPermitted(List<String> rules) {
        return new MessageRejected(Step.AUTHORISE, Refusal.NOT_PERMITTED, issues(rules));
    }

    private static List<Issue> issues(List<String> rules) {
        return rules.stream()
                .map(rule -> Issue.error("forbidden", rule, "nee", "no"))
                .toList();
    }
}
