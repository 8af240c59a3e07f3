package nl.samenhang.hub.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.hub.map.Box.Line;
import nl.samenhang.hub.map.Box.Weight;
import nl.samenhang.hub.map.Reception.Terms;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.release.RouteOutline;

/** What stands in the boxes, and what they and the lines say to whoever points at them. */
final class Captions {

    private final Words words;

    Captions(Words words) {
        this.words = words;
    }

    /** A line from the texts of the map. */
    List<Line> text(String key) {
        return Line.of(words.text(key), Weight.NAME).toList();
    }

    /** Partners by role, each with its municipalities. */
    List<Line> partners(List<Partner> partners) {
        var byRole =
                partners.stream().collect(Collectors.groupingBy(words::roles, LinkedHashMap::new, Collectors.toList()));
        return byRole.entrySet().stream()
                .flatMap(entry -> Stream.concat(
                        Line.of(entry.getKey(), Weight.ROLE),
                        entry.getValue().stream().flatMap(this::partner)))
                .toList();
    }

    private Stream<Line> partner(Partner partner) {
        return Stream.concat(
                Line.of(partner.name(), Weight.NAME), Line.of(words.municipalities(partner), Weight.DETAIL));
    }

    List<Line> message(Message message) {
        var event = words.event(message.event());
        var subject = message.kinds().isEmpty()
                ? Line.of(event, Weight.NAME)
                : Stream.concat(
                        Line.of(event, Weight.ROLE),
                        message.kinds().stream().flatMap(kind -> Line.of(words.kind(kind), Weight.NAME)));
        return Stream.concat(subject, conditions(message).flatMap(text -> Line.of(text, Weight.DETAIL)))
                .toList();
    }

    private Stream<String> conditions(Message message) {
        var where = message.municipalities();
        return Stream.of(
                        where.isEmpty() ? "" : words.municipalities(where),
                        message.otherwise() ? words.text("otherwise") : "",
                        message.isConditional() ? words.text("conditional") : "",
                        shortName(message.file()))
                .filter(text -> !text.isEmpty());
    }

    String pointedAt(Message message) {
        var ids = message.routes().stream().map(RouteOutline::id).collect(Collectors.joining(", "));
        return message.file() + ": " + ids;
    }

    String pointedAt(List<Partner> partners) {
        return partners.stream()
                .map(partner -> partner.name() + " (" + partner.id() + "): "
                        + String.join(", ", new TreeSet<>(partner.municipalities())))
                .collect(Collectors.joining("\n"));
    }

    String sent(List<Partner> senders, Message message) {
        return words.text("sent-by", names(senders), words.subject(message));
    }

    String got(List<Partner> recipients, Message message, Terms terms) {
        var key = terms.refused() ? "none-to" : terms.withheld().isEmpty() ? "all-to" : "part-to";
        return words.text(key, names(recipients), words.subject(message), words.dataClasses(terms.withheld()));
    }

    private static String names(List<Partner> partners) {
        return partners.stream().map(Partner::name).collect(Collectors.joining(", "));
    }

    private static String shortName(String file) {
        return file.replaceAll("^routes/|\\.camel\\.yaml$", "");
    }
}
