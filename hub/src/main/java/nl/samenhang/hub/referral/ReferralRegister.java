package nl.samenhang.hub.referral;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.hub.message.CanonicalMessage;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;
import nl.samenhang.hub.referral.ReferralReader.Ended;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register in the database. What was closed is never opened again. */
@Repository
public class ReferralRegister implements Referrals {

    /**
     * Of the message m: closed by its sender, or by somebody, and by each who was asked and has it or will get it. Who
     * only got a copy was not asked.
     */
    private static final String CLOSED =
            """
            exists (select 1 from referral_closing c where c.message_id = m.id)
            and (exists (select 1 from referral_closing c where c.message_id = m.id and c.for_all)
              or not exists (select 1 from delivery asked
                where asked.message_id = m.id and not asked.copy
                  and asked.status in ('planned', 'delivered', 'acknowledged')
                  and not exists (select 1 from referral_closing c
                    where c.message_id = m.id and c.closed_by = asked.recipient)))""";

    private static final String NOBODY = "";

    /** One of these people is in the message m, or nobody who is known is here or there. */
    private static final String MAY_BE_ABOUT =
            """
            ('' in (:people)
              or exists (select 1 from message_about a where a.message_id = m.id and a.reference in (:people))
              or not exists (select 1 from message_about a where a.message_id = m.id and a.reference <> m.family))""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ReferralRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps which referrals an accepted message makes, and which it closes. An answer of somebody who was not asked
     * closes nothing, nor does one that leaves open which of several kinds under one number it means.
     *
     * @return deliveries that have not left of what is closed now
     */
    public List<UUID> record(CanonicalMessage message, PartnerDirectory directory) {
        var reader = new ReferralReader(message);
        // a referral may have several tasks
        var made = new HashMap<String, String>();
        reader.made()
                .forEach(one ->
                        made.put(ReferralReader.reference(message.received().sender(), one.number()), one.kind()));
        made.forEach((reference, kind) -> add(message, reference, kind));
        return reader.ended().stream()
                .flatMap(ended -> close(ended, message, directory).stream())
                .distinct()
                .toList();
    }

    private void add(CanonicalMessage message, String referral, String kind) {
        jdbc.sql("insert into referral_message (referral, message_id, kind) values (:referral, :message, :kind)")
                .param("referral", referral)
                .param("message", message.received().id().value())
                .param("kind", kind)
                .update();
    }

    private List<UUID> close(Ended ended, CanonicalMessage message, PartnerDirectory directory) {
        var sender = directory.byId(message.received().sender());
        var asked = ReferralReader.known(ended.asked(), directory);
        var references = asked.stream()
                .flatMap(partner -> ReferralReader.references(partner, ended.number(), directory).stream())
                .distinct()
                .toList();
        if (references.isEmpty()) {
            return List.of();
        }
        var bySender = ended.isWithdrawal()
                && asked.stream()
                        .anyMatch(partner -> directory.withThoseBefore(sender).contains(partner));
        var messages = messages(references, ended.kind(), message.people().values());
        messages.forEach(made -> {
            if (bySender) {
                add(made, sender.id(), true, ended, message);
            } else {
                parties(made, sender, directory).forEach(party -> add(made, party, false, ended, message));
            }
        });
        return waiting(messages);
    }

    /**
     * Those of a number, as far as they are about one of these people, or either is about nobody who is known.
     *
     * @param kind code of referral-kind; without one there are none when several kinds may be meant
     */
    private List<UUID> messages(Collection<String> references, String kind, Collection<String> people) {
        var found = jdbc.sql("select distinct r.message_id, r.kind from referral_message r"
                        + " join message m on m.id = r.message_id"
                        + " where r.referral in (:references) and " + MAY_BE_ABOUT)
                .param("references", references)
                .param("people", orNobody(people))
                .query((row, number) -> new OfKind(row.getObject("message_id", UUID.class), row.getString("kind")))
                .list();
        var meant = kind == null ? found.stream().map(OfKind::kind).collect(Collectors.toSet()) : Set.of(kind);
        return meant.size() > 1
                ? List.of()
                : found.stream()
                        .filter(one -> meant.contains(one.kind()))
                        .map(OfKind::message)
                        .distinct()
                        .toList();
    }

    private record OfKind(UUID message, String kind) {}

    private static Collection<String> orNobody(Collection<String> people) {
        return people.isEmpty() ? Set.of(NOBODY) : people;
    }

    /** As which of those who were asked this partner answers: itself, or one from which it took over. */
    private List<String> parties(UUID made, Partner partner, PartnerDirectory directory) {
        return jdbc.sql("select distinct recipient from delivery"
                        + " where message_id = :message and not copy and recipient in (:parties)")
                .param("message", made)
                .param(
                        "parties",
                        directory.withThoseBefore(partner).stream()
                                .map(Partner::id)
                                .toList())
                .query(String.class)
                .list();
    }

    private void add(UUID made, String party, boolean forAll, Ended ended, CanonicalMessage toldIn) {
        jdbc.sql(
                        """
                        insert into referral_closing (message_id, closed_by, for_all, outcome, told_in, recorded_at)
                        values (:message, :party, :forAll, :outcome, :toldIn, :at)""")
                .param("message", made)
                .param("party", party)
                .param("forAll", forAll)
                .param("outcome", ended.outcome())
                .param("toldIn", toldIn.received().id().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<UUID> waiting(Collection<UUID> messages) {
        return messages.isEmpty()
                ? List.of()
                : jdbc.sql("select d.id from delivery d join message m on m.id = d.message_id"
                                + " where m.id in (:messages) and d.status = 'planned' and " + CLOSED)
                        .param("messages", messages)
                        .query(UUID.class)
                        .list();
    }

    @Override
    public boolean isClosed(Collection<String> numbers, String kind, Collection<String> people) {
        return jdbc.sql("select count(*) from referral_message r join message m on m.id = r.message_id"
                                + " where r.referral in (:references) and r.kind = :kind and " + MAY_BE_ABOUT
                                + " and " + CLOSED)
                        .param("references", numbers)
                        .param("kind", kind)
                        .param("people", orNobody(people))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether the referral in an accepted message is closed. */
    public boolean isClosed(UUID message) {
        return jdbc.sql("select count(*) from message m where m.id = :message and " + CLOSED)
                        .param("message", message)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
