package nl.samenhang.profiles;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the header of a message leads to, by way of the references between its resources ("Messaging" of FHIR R4). Parts
 * are by address, in the order of the message: the header first.
 */
public final class Reach {

    /** Resources that point at what they are about, and by which element; nothing can lead to them. */
    private static final Map<String, String> BACKWARD =
            Map.of("RelatedPerson", "patient", "Provenance", "target", "Group", "member");

    private final Map<String, Part> parts;
    private final Set<String> reached = new HashSet<>();

    private Reach(Map<String, Part> parts) {
        this.parts = parts;
        parts.keySet().stream().limit(1).forEach(this::goOnFrom);
    }

    /**
     * The element by which a resource of this type points at what it is about. Such a resource belongs to a message
     * when all that it points at there does.
     *
     * @param type such as {@code RelatedPerson}
     */
    public static Optional<String> pointsBackBy(String type) {
        return Optional.ofNullable(BACKWARD.get(type));
    }

    /**
     * What the header must name beside all that it leads to, so that it leads to everything: as few as can be, in the
     * order of the message; empty when it already does.
     */
    public static List<String> missing(Map<String, Part> parts) {
        Reach reach = new Reach(parts);
        return parts.keySet().stream().filter(reach.startsOfTheRest()::contains).toList();
    }

    /** The addresses that can be reached from the first resource. */
    static Set<String> within(Map<String, Part> parts) {
        return new Reach(parts).reached;
    }

    private Set<String> startsOfTheRest() {
        Set<String> starts = new HashSet<>();
        for (String address : whateverNothingElseNamesFirst()) {
            if (!reached.contains(address)) {
                starts.add(address);
                goOnFrom(address);
            }
        }
        return starts;
    }

    /** Those last that only name each other: one of them leads to the others. */
    private List<String> whateverNothingElseNamesFirst() {
        List<String> rest =
                parts.keySet().stream().filter(part -> !reached.contains(part)).toList();
        Set<String> named = new HashSet<>();
        rest.forEach(part -> parts.get(part).names().stream()
                .filter(name -> !name.equals(part))
                .forEach(named::add));
        Set<String> sorted = new LinkedHashSet<>(rest);
        sorted.removeAll(named);
        sorted.addAll(rest);
        return new ArrayList<>(sorted);
    }

    private void goOnFrom(String start) {
        follow(start);
        while (attach()) {
            // what was attached may lead on to what others point at
        }
    }

    private void follow(String start) {
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String address = open.pop();
            if (parts.containsKey(address) && reached.add(address)) {
                open.addAll(parts.get(address).names());
            }
        }
    }

    private boolean attach() {
        List<String> attached = parts.keySet().stream()
                .filter(address -> !reached.contains(address) && pointsOnlyAtReached(parts.get(address)))
                .toList();
        attached.forEach(this::follow);
        return !attached.isEmpty();
    }

    private boolean pointsOnlyAtReached(Part part) {
        return !part.about().isEmpty() && reached.containsAll(part.about());
    }

    /**
     * One resource of the message.
     *
     * @param names addresses of all that it refers to
     * @param about those of them at the element by which it points back ({@link #pointsBackBy}); empty for most
     */
    public record Part(Collection<String> names, Collection<String> about) {}
}
