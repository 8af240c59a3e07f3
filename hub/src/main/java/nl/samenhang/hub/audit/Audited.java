package nl.samenhang.hub.audit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.ReceivedMessage;
import nl.samenhang.hub.message.RoutedMessage;
import nl.samenhang.hub.message.TranslatedDelivery;
import nl.samenhang.hub.message.Withheld;

/**
 * What an entry tells: codes, ids and a reference of the family, never a payload or a personal value. What is not known
 * or does not apply is empty, an id null.
 *
 * @param sender partner id; of a reading: empty
 * @param recipient partner id; of a reading: who read; empty when a message was refused as a whole
 * @param family reference of the family, not its name
 * @param data codes of data-class that left or were refused, comma separated
 * @param withheld codes of data-class that were kept back, comma separated
 * @param rules ids of the rules that permitted or refused it, or kept something back, comma separated
 * @param asked of a reading: what was sought
 * @param release number of the release whose policy was applied; 0 when none was
 */
public record Audited(
        AuditKind kind,
        UUID deliveryId,
        UUID messageId,
        String sender,
        String recipient,
        String family,
        String event,
        String legalBasis,
        String purpose,
        String data,
        String withheld,
        String rules,
        String asked,
        int release) {

    private static final int LONGEST_RULES = 4_000;
    private static final int LONGEST = 1_000;
    private static final String CONSENT = "consent";

    /** A delivery that is about to leave. */
    static Audited disclosure(TranslatedDelivery leaving) {
        var about = leaving.delivery();
        return of(
                AuditKind.DISCLOSURE,
                about,
                DataClasses.in(about),
                List.of(about.authorisation().rule()));
    }

    /** A delivery that may not leave. */
    static Audited stopped(Delivery about, MessageRejected why) {
        return of(AuditKind.REFUSAL, about, DataClasses.in(about), rules(why));
    }

    private static Audited of(AuditKind kind, Delivery about, Collection<String> data, List<String> rules) {
        var ground = about.authorisation();
        return new Audited(
                kind,
                about.id().value(),
                about.messageId().value(),
                ground.sender(),
                about.recipient(),
                about.family(),
                about.event(),
                ground.legalBasis(),
                ground.purpose(),
                joined(data, LONGEST),
                joined(about.withheld().stream().map(Withheld::dataClass).toList(), LONGEST),
                joined(
                        Stream.concat(rules.stream(), about.withheld().stream().map(Withheld::rule))
                                .toList(),
                        LONGEST_RULES),
                "",
                about.release());
    }

    /** A message that may not be sent, or not to a recipient that was meant: one entry for each of these. */
    static List<Audited> refused(ReceivedMessage received, MessageRejected why) {
        return why.denied().isEmpty()
                ? List.of(refused(received, why, "", List.of(), rules(why)))
                : why.denied().stream()
                        .map(denied -> refused(received, why, denied.recipient(), denied.dataClasses(), denied.rules()))
                        .toList();
    }

    private static Audited refused(
            ReceivedMessage received, MessageRejected why, String recipient, List<String> data, List<String> rules) {
        var message = Optional.ofNullable(why.known().message());
        return new Audited(
                AuditKind.REFUSAL,
                null,
                received.id().value(),
                received.sender(),
                recipient,
                message.map(known -> known.family()).orElse(""),
                message.map(known -> known.event()).orElse(""),
                message.map(known -> known.facts().legalBasis()).orElse(""),
                message.map(known -> known.facts().purpose()).orElse(""),
                joined(data, LONGEST),
                "",
                joined(rules, LONGEST_RULES),
                "",
                received.release());
    }

    /** Recipients of a copy that may not have it, while the message goes to others. */
    static List<Audited> denied(RoutedMessage routed) {
        var ground = routed.authorised().authorisation();
        var message = routed.message();
        return routed.denied().stream()
                .map(denied -> new Audited(
                        AuditKind.REFUSAL,
                        null,
                        message.received().id().value(),
                        ground.sender(),
                        denied.recipient(),
                        message.family(),
                        message.event(),
                        ground.legalBasis(),
                        ground.purpose(),
                        joined(denied.dataClasses(), LONGEST),
                        "",
                        joined(denied.rules(), LONGEST_RULES),
                        "",
                        message.received().release()))
                .toList();
    }

    /**
     * Somebody who reads the audit trail.
     *
     * @param asked what is sought, in codes
     * @param family reference of the family it is about; empty when it is about no one in particular
     * @param rule by which the reader may
     */
    static Audited reading(String reader, String asked, String family, String rule) {
        return reading(reader, asked, family, "", rule);
    }

    /** A party that reads what a consent about a family permits; the event tells it from a reading of the trail. */
    static Audited consentReading(String reader, String asked, String family) {
        return reading(reader, asked, family, CONSENT, "party-to-consent");
    }

    private static Audited reading(String reader, String asked, String family, String event, String rule) {
        return new Audited(
                AuditKind.READING, null, null, "", reader, family, event, "", "", "", "", rule, cut(asked, LONGEST), 0);
    }

    /** Whether it is a consent that was read, and not the trail itself. */
    boolean isConsentReading() {
        return kind == AuditKind.READING && CONSENT.equals(event);
    }

    /**
     * The same with less, for who may not know all of it: rules tell roles and classes of data, so they go.
     *
     * @param from partner id of the sender; empty to leave open who it was
     * @param to partner id of the recipient; empty to leave open who it was
     * @param left codes of data-class
     * @param keptBack codes of data-class
     */
    public Audited reduced(String from, String to, Collection<String> left, Collection<String> keptBack) {
        return new Audited(
                kind,
                null,
                messageId,
                from,
                to,
                family,
                event,
                legalBasis,
                purpose,
                joined(left, LONGEST),
                joined(keptBack, LONGEST),
                "",
                "",
                release);
    }

    private static List<String> rules(MessageRejected why) {
        return why.issues().stream().map(Issue::rule).distinct().toList();
    }

    /** What does not fit must not keep an entry from being written. */
    private static String joined(Collection<String> codes, int longest) {
        return cut(codes.stream().distinct().collect(Collectors.joining(",")), longest);
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}
