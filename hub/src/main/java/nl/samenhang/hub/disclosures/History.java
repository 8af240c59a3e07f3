package nl.samenhang.hub.disclosures;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What was exchanged about one family.
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

    /** Whether this partner sent or received anything of it. */
    boolean isKnownTo(String partner) {
        return exchanges.stream().anyMatch(exchange -> exchange.isOf(partner));
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
