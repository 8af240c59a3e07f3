package nl.samenhang.hub.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.samenhang.hub.map.Arrow.Verdict;
import nl.samenhang.hub.map.Box.Column;
import nl.samenhang.hub.map.Box.Line;
import nl.samenhang.hub.map.Reception.Terms;
import nl.samenhang.hub.partner.Partner;

/**
 * The boxes and lines that tell a {@link ChainMap}: who sends at the left, what in the middle, who gets it at the
 * right. Partners that send or get the same share a box, so that twenty of them stay readable.
 */
final class Sheet {

    private final Captions captions;
    private final Map<Message, Box> messages = new LinkedHashMap<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();

    private Sheet(Captions captions) {
        this.captions = captions;
    }

    static Sheet of(ChainMap map, Captions captions) {
        var sheet = new Sheet(captions);
        for (var message : map.messages()) {
            sheet.messages.put(
                    message, sheet.box(Column.MESSAGE, captions.message(message), captions.pointedAt(message)));
        }
        sheet.senders();
        sheet.recipients();
        if (!map.apart().isEmpty()) {
            var lines = new ArrayList<>(captions.text("apart"));
            lines.addAll(captions.partners(map.apart()));
            sheet.box(Column.SENDS, lines, captions.pointedAt(map.apart()));
        }
        return sheet;
    }

    List<Box> boxes() {
        return List.copyOf(boxes);
    }

    List<Arrow> arrows() {
        return List.copyOf(arrows);
    }

    /** Boxes of one column are equally wide. */
    double width(Column column) {
        return boxes.stream()
                .filter(box -> box.column() == column)
                .mapToDouble(Box::width)
                .max()
                .orElse(0);
    }

    private void senders() {
        var sent = new LinkedHashMap<Partner, List<Message>>();
        messages.keySet().forEach(message -> message.senders()
                .forEach(sender ->
                        sent.computeIfAbsent(sender, key -> new ArrayList<>()).add(message)));
        together(sent).forEach((what, partners) -> {
            var box = box(Column.SENDS, captions.partners(partners), captions.pointedAt(partners));
            what.forEach(message -> arrows.add(
                    new Arrow(box, messages.get(message), Verdict.SENT, false, captions.sent(partners, message))));
        });
        nobody(Column.SENDS, "nobody-sends", message -> message.senders().isEmpty());
    }

    private void recipients() {
        var got = new LinkedHashMap<Partner, Map<Message, Terms>>();
        messages.keySet().forEach(message -> message.receptions()
                .forEach(reception -> got.computeIfAbsent(reception.recipient(), key -> new LinkedHashMap<>())
                        .put(message, reception.terms())));
        together(got).forEach((what, partners) -> {
            var box = box(Column.RECEIVES, captions.partners(partners), captions.pointedAt(partners));
            what.forEach((message, terms) -> arrows.add(new Arrow(
                    messages.get(message),
                    box,
                    verdict(message, terms),
                    terms.copy(),
                    captions.got(partners, message, terms))));
        });
        nobody(Column.RECEIVES, "nobody-receives", message -> message.receptions()
                .isEmpty());
    }

    /** A message that nobody sends or gets says so, since then its route is of no use. */
    private void nobody(Column column, String words, Predicate<Message> lonely) {
        var such = messages.keySet().stream().filter(lonely).toList();
        if (!such.isEmpty()) {
            var box = box(column, captions.text(words), "");
            for (var message : such) {
                var other = messages.get(message);
                arrows.add(
                        column == Column.SENDS
                                ? new Arrow(box, other, Verdict.NOBODY, false, "")
                                : new Arrow(other, box, Verdict.NOBODY, false, ""));
            }
        }
    }

    private Box box(Column column, List<Line> lines, String tooltip) {
        var box = new Box(boxes.size(), column, lines, tooltip);
        boxes.add(box);
        return box;
    }

    private static Verdict verdict(Message message, Terms terms) {
        if (message.senders().isEmpty() || terms.refused()) {
            return Verdict.NOBODY;
        }
        return terms.withheld().isEmpty() ? Verdict.ALL : Verdict.PART;
    }

    /** Partners of which the same is told. */
    private static <T> Map<T, List<Partner>> together(Map<Partner, T> told) {
        var groups = new LinkedHashMap<T, List<Partner>>();
        told.forEach((partner, what) ->
                groups.computeIfAbsent(what, key -> new ArrayList<>()).add(partner));
        return groups;
    }
}
