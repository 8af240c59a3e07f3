package nl.samenhang.hub.disclosures;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was exchanged about one family, or about all families in whose messages one person stands.
 *
 * @param messages every accepted message, in the order in which they came in
 * @param exchanges what left of them, the newest first
 */
record History(List<SentMessage> messages, List<Exchange> exchanges) {

    /** Sorts the messages. */
    History {
        messages = messages.stream()
                .sorted(Comparator.comparing(SentMessage::at).thenComparing(SentMessage::id))
                .toList();
        exchanges = List.copyOf(exchanges);
    }

    /**
     * The exchanges that are for this partner to show: all of a family of which it received something, and its own of a
     * family of which it only sent, since anybody can send something about anybody.
     */
    List<Exchange> knownTo(String partner) {
        var received = exchanges.stream()
                .filter(exchange -> exchange.gaveTo(partner))
                .map(exchange -> exchange.what().family())
                .collect(Collectors.toSet());
        return exchanges.stream()
                .filter(exchange -> exchange.isOf(partner)
                        || received.contains(exchange.what().family()))
                .toList();
    }

    /** Whether something came in before it was kept of whom messages tell, so that nobody knows whom to protect. */
    boolean isPartlyUnknown() {
        return !messages.stream().allMatch(SentMessage::isKnown);
    }

    /** Ids of the partners that have this message: who sent it and who received it. */
    Set<String> holders(SentMessage message) {
        var holders = new HashSet<>(Set.of(message.sender()));
        exchanges.stream()
                .filter(exchange -> exchange.message().id().equals(message.id()))
                .forEach(exchange -> holders.add(exchange.what().recipient()));
        return holders;
    }

    /** CBS code of the municipality where the family was first known; empty when no message tells. */
    String home() {
        return messages.stream()
                .map(SentMessage::municipality)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
