package nl.samenhang.hub.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import nl.samenhang.hub.CourtMessages;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.ReferralMessages;
import nl.samenhang.hub.TestPartner;
import nl.samenhang.hub.consent.RegisterAtHand;
import nl.samenhang.hub.court.BansAtHand;
import nl.samenhang.hub.keys.TestKeys;
import nl.samenhang.hub.learning.LearningAtHand;
import nl.samenhang.hub.message.AuthorisedMessage;
import nl.samenhang.hub.message.CanonicalMessage;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.message.DeliveryReceipt;
import nl.samenhang.hub.message.DeliveryStatus;
import nl.samenhang.hub.message.DisclosureBan;
import nl.samenhang.hub.message.Fault;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Receipt;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.message.RoutedMessage;
import nl.samenhang.hub.message.RoutedMessage.PlannedDelivery;
import nl.samenhang.hub.message.Step;
import nl.samenhang.hub.message.Trail;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.referral.ReferralsAtHand;
import org.flywaydb.core.Flyway;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What the journal promises, on whatever database. */
abstract class JournalContract {

    private static final List<Partner> CHAIN = List.of(
            partner("rechtbank", "00000099000000006000", "court"),
            partner("politie", "00000099000000001000", "police"),
            partner("veilig-thuis", "00000099000000002000", "veilig-thuis"),
            partner("lokaal-team", "00000099000000003000", "local-team"));

    private static final List<String> ALL = List.of("veilig-thuis", "local-team", "police");
    private static final OneRelease RELEASE =
            OneRelease.with(CHAIN).receiving(Map.of("identity", ALL, "facts", ALL, "contact", ALL));

    private static final String CHILD = """
            {"id": "k", "role": "child", "bsn": "999900043"}""";

    private final Journal journal;
    private final HeldDeliveries held;
    private final DeadLetters letters;
    private final JdbcClient jdbc;

    JournalContract(DataSource database, String binary) {
        Flyway.configure()
                .dataSource(database)
                .placeholders(Map.of("binary", binary))
                .load()
                .migrate();
        jdbc = JdbcClient.create(database);
        var timeline = new Timeline(jdbc);
        held = new HeldDeliveries(jdbc, timeline, Clock.systemUTC());
        letters = new DeadLetters(jdbc, timeline, RELEASE, Clock.systemUTC());
        var columns = new Columns(new JsonMapper());
        var deliveries = new DeliveryStore(jdbc, columns);
        var keys = TestKeys.of(jdbc);
        var consents = RegisterAtHand.in(jdbc);
        var prohibitions = new Prohibitions(BansAtHand.in(jdbc), ReferralsAtHand.in(jdbc), RELEASE, Clock.systemUTC());
        journal = new Journal(
                new MessageStore(jdbc, deliveries, keys, new MessagePeople(jdbc), columns),
                deliveries,
                new PlannedDeliveries(jdbc, keys, consents, prohibitions, Examples.FHIR),
                new MailboxDeliveries(jdbc),
                timeline,
                consents,
                LearningAtHand.in(jdbc),
                prohibitions,
                Clock.systemUTC());
    }

    @Test
    void keepsAnAcceptedMessageWithItsPlanAndItsTimeline() {
        var receipt = journal.accept(routed(message(), "veilig-thuis", "lokaal-team"));
        var id = UUID.fromString(receipt.messageId());

        assertThat(receipt.status()).isEqualTo(Receipt.ACCEPTED);
        assertThat(receipt.deliveries())
                .extracting(Receipt.DeliveryState::recipient)
                .containsExactly("veilig-thuis", "lokaal-team");
        assertThat(journal.find("politie", id)).map(StoredMessage::receipt).contains(receipt);
        assertThat(journal.find("een-ander", id)).isEmpty();
        assertThat(journal.timeline("politie", id).orElseThrow())
                .extracting(TimelineEntry::step)
                .contains("receive");
    }

    @Test
    void acceptsTheSameIdOfASenderOnce() {
        var message = message();
        journal.accept(routed(message, "veilig-thuis"));
        var again = Examples.canonical("politie", message.bundle());
        assertThatThrownBy(() -> journal.accept(routed(again, "veilig-thuis")))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void recognisesAnAcceptedMessageByItsContentAndByItsId() {
        var message = message();
        journal.accept(routed(message, "veilig-thuis"));
        var hash = message.received().hash();
        assertThat(journal.acceptedWithContent("politie", hash)).isPresent();
        assertThat(journal.acceptedWithContent("een-ander", hash)).isEmpty();
        assertThat(journal.acceptedUnder("politie", message.senderMessageId())).isPresent();
    }

    @Test
    void keepsARefusedMessageFindableAndItsIdFree() {
        var message = message();
        var rejected = new MessageRejected(
                        Step.VALIDATE, Refusal.INVALID, Issue.error("required", "rule", "ontbreekt", "is missing"))
                .about(message);
        var receipt = journal.refuse(message.received(), rejected);
        assertThat(receipt.status()).isEqualTo(Receipt.REJECTED);
        assertThat(receipt.issues()).containsExactlyElementsOf(rejected.issues());
        assertThat(journal.acceptedUnder("politie", message.senderMessageId())).isEmpty();
        var mended = Examples.canonical("politie", message.bundle());
        assertThat(journal.accept(routed(mended, "veilig-thuis")).status()).isEqualTo(Receipt.ACCEPTED);
    }

    @Test
    void givesAWorkItemItsDeliveryUntilItHasEndedAndEndsItOnce() {
        var receipt = journal.accept(routed(message(), "veilig-thuis"));
        var item = journal.workOf(receipt).get(0);
        var delivery = journal.take(item.delivery()).orElseThrow();
        assertThat(delivery.authorisation().legalBasis()).isEqualTo("report-right");
        assertThat(delivery.content().getEntry()).isNotEmpty();

        journal.end(DeliveryReceipt.dead(item.delivery(), Fault.REFUSED, "geweigerd"));
        journal.end(DeliveryReceipt.halted(item.delivery(), DeliveryStatus.DELIVERED, ""));

        assertThat(journal.take(item.delivery())).isEmpty();
        var state = journal.find("politie", UUID.fromString(receipt.messageId()))
                .orElseThrow()
                .receipt()
                .deliveries()
                .get(0);
        assertThat(state.status()).isEqualTo(DeliveryStatus.DEAD);
        assertThat(state.reason()).isEqualTo("geweigerd");
    }

    @Test
    void keepsOfWhichMessageEveryPartWasWritten() {
        var receipt = journal.accept(routed(message(), "veilig-thuis"));
        var id = journal.workOf(receipt).get(0).delivery();
        journal.end(new DeliveryReceipt(
                id,
                DeliveryStatus.DELIVERED,
                null,
                List.of(),
                List.of(),
                List.of("{\"a\":1}", "{\"a\":2}"),
                "",
                Trail.empty()));
        assertThat(jdbc.sql("select origins from delivery where id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("[{\"a\":1},{\"a\":2}]");
    }

    @Test
    void findsWhatNeverReachedTheBroker() {
        var receipt = journal.accept(routed(message(), "veilig-thuis"));
        var items = journal.workOf(receipt);
        assertThat(journal.notAtTheBroker(Duration.ZERO, Duration.ofHours(1), 1000))
                .containsAll(items);
        journal.enqueued(items);
        assertThat(journal.notAtTheBroker(Duration.ZERO, Duration.ofHours(1), 1000))
                .doesNotContainAnyElementsOf(items);
    }

    @Test
    void keepsWhatIsHeldFromTheBrokerUntilItIsReleased() {
        var message = message();
        var authorised = new AuthorisedMessage(message, Examples.granted("politie"), message.trail());
        var id = DeliveryId.next();
        var waiting = new PlannedDelivery(id, "veilig-thuis", "fhir", "route", null, false, Duration.ofDays(2));
        var receipt = journal.accept(new RoutedMessage(authorised, List.of(waiting), List.of(), message.trail()));
        var until = receipt.deliveries().get(0).heldUntil();

        assertThat(until).isAfter(Instant.now().plus(Duration.ofHours(47)));
        assertThat(journal.workOf(receipt)).isEmpty();
        assertThat(forTheBroker()).doesNotContain(id);
        assertThat(held.waiting(1000))
                .contains(new Held(id.toString(), receipt.messageId(), "veilig-thuis", "route", until));

        assertThat(held.release(id, "beheer")).isTrue();

        assertThat(forTheBroker()).contains(id);
        assertThat(held.waiting(1000)).extracting(Held::deliveryId).doesNotContain(id.toString());
        assertThat(held.release(id, "beheer")).as("again").isFalse();
        assertThat(held.release(DeliveryId.next(), "beheer")).as("unknown").isFalse();
    }

    @Test
    void aDeadLetterIsFoundByWhatItIsAndLeavesTheListWhenItIsSentAgain() {
        var id = refused("veilig-thuis");

        assertThat(letters.find(new DeadLetterFilter(null, "veilig-thuis", null, Fault.REFUSED, null, null), 1000))
                .filteredOn(letter -> letter.deliveryId().equals(id.toString()))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.sender()).isEqualTo("politie");
                    assertThat(letter.reason()).isEqualTo("Ons systeem kent dit gezin niet.");
                    assertThat(letter.replays()).isZero();
                });
        assertThat(letters.find(new DeadLetterFilter(null, "veilig-thuis", null, Fault.HUB, null, null), 1000))
                .extracting(DeadLetter::deliveryId)
                .doesNotContain(id.toString());
        assertThat(letters.find(
                        new DeadLetterFilter(
                                null, null, null, null, Instant.now().plusSeconds(60), null),
                        1000))
                .isEmpty();

        assertThat(letters.resend(id, "beheer", "adres hersteld")).isEqualTo(DeadLetters.Resent.YES);

        assertThat(dead()).doesNotContain(id.toString());
        assertThat(forTheBroker()).contains(id);
        assertThat(journal.take(id).orElseThrow().replay()).isTrue();
        assertThat(letters.resend(id, "beheer", "nog eens")).as("on its way").isEqualTo(DeadLetters.Resent.UNKNOWN);
    }

    @Test
    void whatIsRefusedAgainComesBackWithWhatWasDone() {
        var id = refused("veilig-thuis");
        letters.resend(id, "beheer", "adres hersteld");
        journal.end(DeliveryReceipt.dead(id, Fault.UNTELLABLE, "past niet"));

        assertThat(letters.find(DeadLetterFilter.ALL, 1000))
                .filteredOn(letter -> letter.deliveryId().equals(id.toString()))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.fault()).isEqualTo(Fault.UNTELLABLE);
                    assertThat(letter.replays()).isEqualTo(1);
                    assertThat(letter.repairs())
                            .extracting(
                                    DeadLetter.Repair::action, DeadLetter.Repair::operator, DeadLetter.Repair::reason)
                            .containsExactly(tuple("resent", "beheer", "adres hersteld"));
                });
    }

    @Test
    void whatIsPutAwayIsNotSentAgain() {
        var id = refused("veilig-thuis");

        assertThat(letters.discard(id, "beheer", "dubbel gemeld")).isTrue();

        assertThat(dead()).doesNotContain(id.toString());
        assertThat(letters.discard(id, "beheer", "nog eens")).isFalse();
        assertThat(letters.resend(id, "beheer", "toch")).isEqualTo(DeadLetters.Resent.UNKNOWN);
        assertThat(letters.discard(DeliveryId.next(), "beheer", "onbekend")).isFalse();
    }

    private DeliveryId refused(String recipient) {
        var receipt = journal.accept(routed(message(), recipient));
        var id = journal.workOf(receipt).get(0).delivery();
        journal.end(DeliveryReceipt.dead(id, Fault.REFUSED, "Ons systeem kent dit gezin niet."));
        return id;
    }

    private List<String> dead() {
        return letters.find(DeadLetterFilter.ALL, 1000).stream()
                .map(DeadLetter::deliveryId)
                .toList();
    }

    @Test
    void aBanStopsWhatWaitsAboutItsPeopleAndGoesWithTheRest() {
        var who = UUID.randomUUID().toString();
        var number = UUID.randomUUID().toString();
        var waiting = journal.accept(routed(report(number, who), "veilig-thuis", "lokaal-team"));
        var another = journal.accept(routed(report(number, UUID.randomUUID().toString()), "veilig-thuis"));

        journal.accept(routed(
                decision(
                        who,
                        """
                        {"number": "%s", "notToRoles": ["veilig-thuis"]}, {"number": "%s-2", "data": ["contact"]}"""
                                .formatted(number, number)),
                "lokaal-team"));

        assertThat(statuses(waiting)).containsExactly(DeliveryStatus.STOPPED, DeliveryStatus.PLANNED);
        assertThat(statuses(another)).containsExactly(DeliveryStatus.PLANNED);
        assertThat(bansOf(waiting)).hasSize(2).allSatisfy(ban -> assertThat(ban.recorded())
                .isNotNull());
        assertThat(bansOf(another)).isEmpty();
    }

    @Test
    void aBanThatIsLiftedIsThereAndForbidsNothing() {
        var who = UUID.randomUUID().toString();
        var number = UUID.randomUUID().toString();
        journal.accept(routed(decision(who, """
                {"number": "%s"}""".formatted(number)), "lokaal-team"));
        journal.accept(routed(
                decision(
                        who,
                        """
                {"number": "%s", "lifted": "%s"}""".formatted(number, LocalDate.now())),
                "lokaal-team"));
        var report = journal.accept(routed(report(number, who), "veilig-thuis"));
        assertThat(bansOf(report)).singleElement().satisfies(ban -> assertThat(ban.holdsOn(LocalDate.now()))
                .isFalse());
    }

    @Test
    void theAnswerOfWhoWasAskedClosesAReportAndStopsItsCopies() {
        var who = UUID.randomUUID().toString();
        var number = UUID.randomUUID().toString();
        var report = journal.accept(withCopy(report(number, who)));

        journal.accept(routed(answer("lokaal-team", number, who), "politie"));
        assertThat(statuses(report)).as("it only gets a copy").containsOnly(DeliveryStatus.PLANNED);
        journal.accept(routed(answer("veilig-thuis", number, UUID.randomUUID().toString()), "politie"));
        assertThat(statuses(report)).as("about another child").containsOnly(DeliveryStatus.PLANNED);

        journal.accept(routed(answer("veilig-thuis", number, who), "politie"));
        assertThat(statuses(report)).containsOnly(DeliveryStatus.STOPPED);
    }

    @Test
    void oneOfTwoWhoWereAskedClosesItForItselfOnly() {
        var who = UUID.randomUUID().toString();
        var number = UUID.randomUUID().toString();
        var report = journal.accept(routed(report(number, who), "veilig-thuis", "lokaal-team"));

        journal.accept(routed(answer("veilig-thuis", number, who), "politie"));
        assertThat(statuses(report)).containsOnly(DeliveryStatus.PLANNED);

        journal.accept(routed(answer("lokaal-team", number, who), "politie"));
        assertThat(statuses(report)).containsOnly(DeliveryStatus.STOPPED);
    }

    @Test
    void anAnswerClosesOnlyTheKindOfReferralThatItMeans() {
        var who = UUID.randomUUID().toString();
        var number = UUID.randomUUID().toString();
        var report = journal.accept(routed(report(number, who), "veilig-thuis"));
        var advice = journal.accept(routed(referral("advice-request", number, who), "veilig-thuis"));

        journal.accept(routed(answer("veilig-thuis", number, who), "politie"));
        assertThat(statuses(report)).as("it may mean either").containsOnly(DeliveryStatus.PLANNED);
        assertThat(statuses(advice)).as("it may mean either").containsOnly(DeliveryStatus.PLANNED);

        journal.accept(routed(answerTo("advice-request", number, who), "politie"));
        assertThat(statuses(report)).containsOnly(DeliveryStatus.PLANNED);
        assertThat(statuses(advice)).containsOnly(DeliveryStatus.STOPPED);
    }

    @Test
    void anAnswerToAnotherKindClosesNothing() {
        var who = UUID.randomUUID().toString();
        var number = UUID.randomUUID().toString();
        var report = journal.accept(routed(report(number, who), "veilig-thuis"));

        journal.accept(routed(answerTo("advice-request", number, who), "politie"));
        assertThat(statuses(report)).containsOnly(DeliveryStatus.PLANNED);
    }

    @Test
    void whatCannotBeReadDoesNotKeepABanFromStoppingTheRest() {
        var who = UUID.randomUUID().toString();
        var number = UUID.randomUUID().toString();
        var damaged = journal.accept(routed(report(number, who), "veilig-thuis"));
        var waiting = journal.accept(routed(report(number + "-2", who), "veilig-thuis"));
        jdbc.sql("update message set canonical_content = 'damaged' where id = :id")
                .param("id", UUID.fromString(damaged.messageId()))
                .update();

        journal.accept(routed(
                decision(
                        who, """
                {"number": "%s", "notToRoles": ["veilig-thuis"]}""".formatted(number)),
                "lokaal-team"));

        assertThat(statuses(damaged)).containsExactly(DeliveryStatus.PLANNED);
        assertThat(statuses(waiting)).containsExactly(DeliveryStatus.STOPPED);
    }

    private List<DeliveryStatus> statuses(Receipt receipt) {
        return journal
                .find("politie", UUID.fromString(receipt.messageId()))
                .orElseThrow()
                .receipt()
                .deliveries()
                .stream()
                .map(Receipt.DeliveryState::status)
                .toList();
    }

    private List<DisclosureBan> bansOf(Receipt receipt) {
        var item = journal.workOf(receipt).stream()
                .flatMap(work -> journal.take(work.delivery()).stream())
                .findFirst()
                .orElseThrow();
        return item.authorisation().limits().bans();
    }

    private static CanonicalMessage report(String number, String who) {
        return CourtMessages.canonical("politie", ReferralMessages.report(number, CHILD), of(who), "family-" + who);
    }

    private static CanonicalMessage referral(String kind, String number, String who) {
        var referral = ReferralMessages.report(number, CHILD).replace("\"report\"", '"' + kind + '"');
        return CourtMessages.canonical("politie", referral, of(who), "family-" + who);
    }

    /** By Veilig Thuis, with the referral itself in it. */
    private static CanonicalMessage answerTo(String kind, String number, String who) {
        var referral = new ServiceRequest();
        referral.getCode().addCoding().setCode(kind);
        UnaryOperator<Bundle> with = bundle -> {
            bundle.addEntry().setFullUrl("urn:uuid:" + number).setResource(referral);
            new MessageFacts(bundle).all(Task.class).forEach(task -> task.getFocus()
                    .setReference("urn:uuid:" + number));
            return of(who).apply(bundle);
        };
        var answer = ReferralMessages.answer(number, "completed", CHILD);
        return CourtMessages.canonical("veilig-thuis", answer, with, "family-" + who);
    }

    private static CanonicalMessage answer(String sender, String number, String who) {
        var answer = ReferralMessages.answer(number, "completed", CHILD);
        return CourtMessages.canonical(sender, answer, of(who), "family-" + who);
    }

    private static CanonicalMessage decision(String who, String bans) {
        var decision = CourtMessages.decision("00000099000000006000", LocalDate.now(), CHILD, bans);
        return CourtMessages.canonical("rechtbank", decision, of(who), "family-" + who);
    }

    /** Everybody in it is this one. */
    private static UnaryOperator<Bundle> of(String who) {
        return bundle -> {
            bundle.getEntry().stream()
                    .map(Bundle.BundleEntryComponent::getResource)
                    .filter(Patient.class::isInstance)
                    .forEach(
                            person -> ((Patient) person).getIdentifierFirstRep().setValue(who));
            return bundle;
        };
    }

    private static RoutedMessage withCopy(CanonicalMessage message) {
        var routed = routed(message, "veilig-thuis");
        var copy = new PlannedDelivery(DeliveryId.next(), "lokaal-team", "fhir", "route", null, true, Duration.ZERO);
        return new RoutedMessage(
                routed.authorised(), List.of(routed.deliveries().get(0), copy), List.of(), routed.trail());
    }

    private static Partner partner(String id, String oin, String role) {
        return TestPartner.partner(id, oin, role).make();
    }

    private List<DeliveryId> forTheBroker() {
        return journal.notAtTheBroker(Duration.ZERO, Duration.ofHours(1), 1000).stream()
                .map(WorkItem::delivery)
                .toList();
    }

    private static CanonicalMessage message() {
        var bundle = Examples.policeReport();
        var id = UUID.randomUUID().toString();
        bundle.getEntryFirstRep().setFullUrl("urn:uuid:" + id).getResource().setId(id);
        return Examples.canonical("politie", bundle);
    }

    private static RoutedMessage routed(CanonicalMessage message, String... recipients) {
        var authorised = new AuthorisedMessage(message, Examples.granted("politie"), message.trail());
        var plan = List.of(recipients).stream()
                .map(recipient ->
                        new PlannedDelivery(DeliveryId.next(), recipient, "fhir", "route", null, false, Duration.ZERO))
                .toList();
        return new RoutedMessage(authorised, plan, List.of(), message.trail());
    }
}
