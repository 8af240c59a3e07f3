package nl.samenhang.hub.disclosures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nl.samenhang.hub.message.Involved;

/**
 * What a family does not know yet, because telling it would be unsafe or has not been done. A message that says that
 * somebody was not told opens a silence. So does one whose legal basis lets the family be told afterwards, and one of
 * which it was not kept who was told, as long as nobody was. A silence covers that message and what followed it, which
 * would give it away; it ends when an organisation that has the message says that the same person, or the family, was
 * told.
 */
final class NotYetTold {

    private static final String BEFOREHAND = "informed-beforehand";
    private static final String AFTERWARDS = "informed-when-safe";

    /** @param person who was not told; null when nobody was */
    private record Silence(SentMessage message, String person) {}

    private final History history;
    private final UnaryOperator<String> informed;
    private final List<Silence> silences;

    /**
     * @param informed gives of a legal basis when the family is told: a code of CodeSystem family-informed
     * @param reader keyed reference of who gets the report; null when the whole family does
     */
    NotYetTold(History history, UnaryOperator<String> informed, String reader) {
        this.history = history;
        this.informed = informed;
        this.silences = silences().stream()
                .filter(silence -> !isBroken(silence, silence.person()))
                .filter(silence -> reader == null || reader.equals(silence.person()) || !isBroken(silence, reader))
                .toList();
    }

    /** Whether the reader may not know of this message yet. */
    boolean covers(SentMessage message) {
        return silences.stream().anyMatch(silence -> covers(silence, message));
    }

    private boolean covers(Silence silence, SentMessage message) {
        if (silence.message().id().equals(message.id())) {
            return true;
        }
        var followed = !message.at().isBefore(silence.message().at());
        return followed && !BEFOREHAND.equals(informed.apply(message.legalBasis()));
    }

    private List<Silence> silences() {
        var all = new ArrayList<Silence>();
        for (var message : history.messages()) {
            message.people().stream()
                    .filter(one -> Boolean.FALSE.equals(one.told()))
                    .forEach(one -> all.add(new Silence(message, one.person())));
            if (!message.isKnown() || AFTERWARDS.equals(informed.apply(message.legalBasis()))) {
                all.add(new Silence(message, null));
            }
        }
        return all;
    }

    /** Whether it is said, by who can know, that this person was told; null for anybody. */
    private boolean isBroken(Silence silence, String person) {
        var holders = history.holders(silence.message());
        return history.messages().stream()
                .filter(message -> !message.at().isBefore(silence.message().at()))
                .filter(message -> holders.contains(message.sender()))
                .flatMap(message -> message.people().stream())
                .filter(one -> Boolean.TRUE.equals(one.told()))
                .map(Involved::person)
                .anyMatch(told -> person == null || told.equals(Involved.FAMILY) || isSame(told, person));
    }

    /** Of two who have no BSN nobody knows whether they are the same. */
    private static boolean isSame(String told, String person) {
        return !told.equals(Involved.UNNUMBERED) && Objects.equals(told, person);
    }
}
