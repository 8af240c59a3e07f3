package nl.samenhang.hub.retention;

import ca.uhn.fhir.context.FhirContext;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.consent.ConsentRegister;
import nl.samenhang.hub.court.BanRegister;
import nl.samenhang.hub.journal.Journal;
import nl.samenhang.hub.journal.StoredContent;
import nl.samenhang.hub.keys.KeyRotation;
import nl.samenhang.hub.keys.KeySettings;
import nl.samenhang.hub.learning.LearningRegister;
import nl.samenhang.hub.mailbox.Mailbox;
import nl.samenhang.hub.mailbox.MailboxItem;
import nl.samenhang.hub.message.AuthorisedMessage;
import nl.samenhang.hub.message.CanonicalMessage;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.message.Receipt;
import nl.samenhang.hub.message.ReceivedMessage;
import nl.samenhang.hub.message.RoutedMessage;
import nl.samenhang.hub.message.RoutedMessage.PlannedDelivery;
import nl.samenhang.hub.partner.HubSettings;
import nl.samenhang.hub.referral.ReferralRegister;
import nl.samenhang.hub.release.Releases;
import org.flywaydb.core.Flyway;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import tools.jackson.databind.json.JsonMapper;

/** One instance of a hub, as far as it stores and destroys. Instances may share a database and a file with keys. */
public final class StorageOfAHub implements AutoCloseable {

    public static final String SENDER = "politie";
    public static final String TEAM = "lokaal-team";

    private static final KnownCodes KNOWN = KnownCodes.ofVocabulary();

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    @EnableTransactionManagement
    static class Transactions {}

    /** @throws org.springframework.beans.factory.BeanCreationException when the hub may not start */
    public StorageOfAHub(DataSource database, Path keys, Clock clock) {
        this(database, keysIn(keys), clock);
    }

    /** The same, with more to say of the keys. */
    public StorageOfAHub(DataSource database, KeySettings keys, Clock clock) {
        this(
                database,
                keys,
                clock,
                new RetentionSettings(Duration.ofDays(7), Duration.ofDays(30), Duration.ofDays(7), Map.of()));
    }

    StorageOfAHub(DataSource database, Path keys, Clock clock, RetentionSettings terms) {
        this(database, keysIn(keys), clock, terms);
    }

    private StorageOfAHub(DataSource database, KeySettings keys, Clock clock, RetentionSettings terms) {
        register(DataSource.class, database);
        register(JdbcTransactionManager.class, new JdbcTransactionManager(database));
        register(JdbcClient.class, JdbcClient.create(database));
        register(Clock.class, clock);
        register(JsonMapper.class, new JsonMapper());
        register(FhirContext.class, Examples.FHIR);
        register(KnownCodes.class, KNOWN);
        register(RetentionSettings.class, terms);
        register(KeySettings.class, keys);
        register(HubSettings.class, new HubSettings("target", null, false));
        register(Releases.class, OneRelease.with());
        context.register(
                Transactions.class,
                Mailbox.class,
                ConsentRegister.class,
                BanRegister.class,
                ReferralRegister.class,
                LearningRegister.class);
        context.scan("nl.samenhang.hub.journal", "nl.samenhang.hub.keys", "nl.samenhang.hub.retention");
        context.refresh();
    }

    private static KeySettings keysIn(Path file) {
        return new KeySettings(file.toString(), Duration.ZERO, Duration.ofDays(1), false);
    }

    private <T> void register(Class<T> type, T bean) {
        context.registerBean(type, () -> bean);
    }

    /** The tables of a hub. */
    public static DataSource migrated(DataSource database, String binary) {
        Flyway.configure()
                .dataSource(database)
                .placeholders(Map.of("binary", binary))
                .load()
                .migrate();
        return database;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Journal journal() {
        return bean(Journal.class);
    }

    public JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    public KeyRotation rotation() {
        return bean(KeyRotation.class);
    }

    StoredContent content() {
        return bean(StoredContent.class);
    }

    void sweep() {
        bean(RetentionSweeper.class).sweep();
    }

    /** Takes a message about a family, in which this word stands, for these recipients. */
    public Receipt accept(String family, String word, String... recipients) {
        var message = message(family, word);
        var authorised = new AuthorisedMessage(message, Examples.granted(SENDER), message.trail());
        var plan = List.of(recipients).stream()
                .map(recipient ->
                        new PlannedDelivery(DeliveryId.next(), recipient, "fhir", "route", null, false, Duration.ZERO))
                .toList();
        return journal().accept(new RoutedMessage(authorised, plan, List.of(), message.trail()));
    }

    /** A message of this moment about a family, in which this word stands. */
    CanonicalMessage message(String family, String word) {
        var bundle = new Bundle();
        bundle.setId(UUID.randomUUID().toString());
        bundle.addEntry().setResource(new Patient().addName(name(word)));
        bundle.addEntry().setResource(new MessageHeader().setEvent(new Coding().setCode("referral")));
        var json = Examples.FHIR.newJsonParser().encodeResourceToString(bundle);
        var received = ReceivedMessage.from(
                SENDER,
                json.getBytes(),
                null,
                OneRelease.NUMBER,
                bean(Clock.class).instant());
        return new CanonicalMessage(
                received,
                "fhir",
                bundle.getIdPart(),
                json,
                bundle,
                new MessageFacts(bundle),
                null,
                List.of(),
                Map.of(),
                family,
                received.trail());
    }

    private static HumanName name(String word) {
        return new HumanName().setFamily(word);
    }

    DeliveryId delivery(Receipt receipt) {
        return journal().workOf(receipt).get(0).delivery();
    }

    /** The word that stands in the message of this delivery. */
    public String word(DeliveryId delivery) {
        var content = journal().take(delivery).orElseThrow().content();
        return ((Patient) content.getEntryFirstRep().getResource())
                .getNameFirstRep()
                .getFamily();
    }

    void lay(Receipt receipt, String word) {
        bean(Mailbox.class)
                .lay(new MailboxItem(
                        delivery(receipt).value(),
                        1,
                        1,
                        TEAM,
                        receipt.messageId(),
                        "referral",
                        "fhir",
                        "application/fhir+json",
                        false,
                        false,
                        word.getBytes()));
    }

    Receipt receipt(Receipt before) {
        return journal()
                .find(SENDER, UUID.fromString(before.messageId()))
                .orElseThrow()
                .receipt();
    }

    Instant now() {
        return bean(Clock.class).instant();
    }

    @Override
    public void close() {
        context.close();
    }
}
