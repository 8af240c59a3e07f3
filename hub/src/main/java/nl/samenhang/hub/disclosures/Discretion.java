package nl.samenhang.hub.disclosures;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.hub.audit.AuditEntry;
import nl.samenhang.hub.audit.Audited;
import nl.samenhang.hub.partner.Partner;

/**
 * Weighs, exchange by exchange, what a family may know of it without harm to anybody: who reported stays unknown, and
 * who may not be found is not found; what may not be known yet is left out.
 */
final class Discretion {

    private final History history;
    private final String reader;
    private final Partner asker;
    private final KnownPartners partners;
    private final Rules rules;
    private final NotYetTold notYetTold;
    private final Whereabouts whereabouts;
    private final Set<String> reporters;

    /**
     * @param history of the family, or of all families in whose messages the reader stands
     * @param reader keyed reference of who gets the report; null when the whole family does
     * @param asker who makes the report
     * @param informed gives of a legal basis when the family is told: a code of CodeSystem family-informed
     */
    Discretion(
            History history,
            String reader,
            Partner asker,
            KnownPartners partners,
            Rules rules,
            UnaryOperator<String> informed) {
        this.history = history;
        this.reader = reader;
        this.asker = asker;
        this.partners = partners;
        this.rules = rules;
        this.notYetTold = new NotYetTold(history, informed, reader);
        this.whereabouts = new Whereabouts(history, reader, rules);
        this.reporters = history.messages().stream()
                .filter(message -> !message.isKnown() || hidesItsSender(message))
                .map(SentMessage::sender)
                .collect(Collectors.toSet());
    }

    /** What may be told of these exchanges, in their order. */
    List<Told> told(List<Exchange> exchanges) {
        return exchanges.stream()
                .filter(exchange -> exchange.message().isKnown())
                .filter(exchange -> reader == null || exchange.message().concerns(reader, rules.aside()))
                .filter(exchange -> !notYetTold.covers(exchange.message()))
                .filter(exchange ->
                        parties(exchange).noneMatch(partner -> whereabouts.areToldBy(partner, exchange.message())))
                .map(this::told)
                .toList();
    }

    /** Who reports is unknown, unless the message says that it was told to the family and kept from nobody. */
    private boolean hidesItsSender(SentMessage message) {
        return rules.isReport(message) && (!message.says(true) || message.says(false));
    }

    private Told told(Exchange exchange) {
        var what = exchange.what();
        var from = named(sender(exchange), hidesItsSender(exchange.message()) || isAnswerOf(what.sender(), what));
        var to = named(recipient(exchange), isAnswerOf(what.recipient(), what));
        var less = what.reduced(
                from == null ? "" : what.sender(),
                to == null ? "" : what.recipient(),
                tellable(what.data(), exchange.message()),
                tellable(what.withheld(), exchange.message()));
        var entry = exchange.entry();
        return new Told(
                new AuditEntry(entry.number(), entry.form(), entry.at(), less, ""),
                from,
                to,
                ask(from, to),
                exchange.refused());
    }

    /**
     * Whether it answers a report, or takes one back, and this end of it is who reported or took over from that one.
     */
    private boolean isAnswerOf(String end, Audited what) {
        return rules.answers().contains(what.event())
                && partners.withThoseBefore(end, what.release()).anyMatch(reporters::contains);
    }

    /** Null when it may not be named; nor is one that nobody knows any more. */
    private Partner named(Optional<Partner> partner, boolean hidden) {
        return partner.filter(one -> !hidden && (one.id().equals(asker.id()) || whereabouts.mayName(one)))
                .orElse(null);
    }

    /**
     * Who sent it, else who received it, else who makes the report: the first of whom it is known how to reach them.
     */
    private Partner ask(Partner from, Partner to) {
        return Stream.of(from, to)
                .filter(Objects::nonNull)
                .filter(partner -> partner.contact() != null)
                .findFirst()
                .orElse(asker);
    }

    private List<String> tellable(String joined, SentMessage message) {
        return Stream.of(joined.split(","))
                .filter(dataClass -> !dataClass.isEmpty())
                .filter(dataClass -> !rules.reporterData().contains(dataClass))
                .filter(dataClass -> whereabouts.mayTellOf(dataClass, message))
                .toList();
    }

    private Stream<Partner> parties(Exchange exchange) {
        return Stream.of(sender(exchange), recipient(exchange)).flatMap(Optional::stream);
    }

    private Optional<Partner> sender(Exchange exchange) {
        return partners.of(exchange.what().sender(), exchange.what().release());
    }

    private Optional<Partner> recipient(Exchange exchange) {
        return partners.of(exchange.what().recipient(), exchange.what().release());
    }
}
