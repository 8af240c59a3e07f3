package nl.samenhang.hub.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.release.Release;
import nl.samenhang.hub.release.RouteOutline;

/**
 * Who sends what to whom by a release on a day.
 *
 * @param messages in the order of the route files
 * @param apart partners that neither send nor get anything
 */
record ChainMap(List<Message> messages, List<Partner> apart) {

    /** Copies the lists. */
    ChainMap {
        messages = List.copyOf(messages);
        apart = List.copyOf(apart);
    }

    /** Routes of one file with the same event and kinds are one message: a rule used for many places is told once. */
    private record Subject(String file, String event, Set<String> kinds, boolean otherwise) {

        static Subject of(RouteOutline route) {
            var takes = route.takes();
            return new Subject(route.file(), takes.event(), takes.kinds(), takes.otherwise());
        }
    }

    /** @param protectedClasses codes of data-class that the hub can keep back */
    static ChainMap of(Release release, LocalDate day, List<String> protectedClasses) {
        var reach = new Reach(release, day, protectedClasses);
        var messages = reach.routes().stream()
                .collect(Collectors.groupingBy(Subject::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(routes -> messages(routes, reach))
                .toList();
        var drawn = messages.stream()
                .flatMap(message -> Stream.concat(
                        message.senders().stream(),
                        message.receptions().stream().map(Reception::recipient)))
                .collect(Collectors.toSet());
        var apart = release.partners().all().stream()
                .filter(partner -> !drawn.contains(partner))
                .toList();
        return new ChainMap(messages, apart);
    }

    /** Senders that reach other partners, as those of another region do, have a message of their own. */
    private static Stream<Message> messages(List<RouteOutline> routes, Reach reach) {
        var allowed = reach.senders(routes.get(0).takes().event());
        var everywhere = reach.receptions(routes);
        if (everywhere.isEmpty()) {
            return Stream.of(new Message(routes, allowed, List.of()));
        }
        Map<List<Reception>, List<Partner>> senders = new LinkedHashMap<>();
        for (var sender : allowed) {
            var receptions = reach.receptions(routes, sender);
            if (receptions.stream().anyMatch(reception -> !reception.recipient().equals(sender))) {
                senders.computeIfAbsent(receptions, key -> new ArrayList<>()).add(sender);
            }
        }
        return senders.isEmpty()
                ? Stream.of(new Message(routes, List.of(), everywhere))
                : senders.entrySet().stream().map(entry -> new Message(routes, entry.getValue(), entry.getKey()));
    }

    /** Each pair of partners of which one may send the other something, by id. */
    List<Connection> connections() {
        var partners = messages.stream()
                .flatMap(Message::partners)
                .distinct()
                .sorted(Comparator.comparing(Partner::id))
                .toList();
        return partners.stream()
                .flatMap(sender -> partners.stream()
                        .filter(recipient -> !recipient.equals(sender))
                        .map(recipient -> new Connection(sender, recipient, between(sender, recipient))))
                .filter(connection -> !connection.messages().isEmpty())
                .toList();
    }

    private List<Message> between(Partner sender, Partner recipient) {
        return messages.stream()
                .filter(message -> message.senders().contains(sender)
                        && message.receptions().stream()
                                .anyMatch(reception -> reception.recipient().equals(recipient)))
                .toList();
    }
}
