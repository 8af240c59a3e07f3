package nl.samenhang.profiles;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the header of a message leads to, by way of the references between its resources. */
final class Reach {

    /**
     * Resources that point at what they are about, and by which element; nothing can lead to them. Each belongs to the
     * message when all that it points at does.
     */
    private static final Map<String, String> BACKWARD =
            Map.of("RelatedPerson", "patient", "Provenance", "target", "Group", "member");

    private final Map<String, Part> parts;
    private final Set<String> reached = new HashSet<>();

    private Reach(Map<String, Part> parts) {
        this.parts = parts;
    }

    /** The addresses that can be reached from the first resource. */
    static Set<String> within(Map<String, Part> parts) {
        Reach reach = new Reach(parts);
        parts.keySet().stream().limit(1).forEach(reach::follow);
        while (reach.attach()) {
            // what was attached may lead on to what others point at
        }
        return reach.reached;
    }

    private void follow(String start) {
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String address = open.pop();
            if (parts.containsKey(address) && reached.add(address)) {
                parts.get(address).references().forEach(reference -> open.add(reference.target()));
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
        List<String> targets = pointers(part).map(LocatedReference::target).toList();
        return !targets.isEmpty() && reached.containsAll(targets);
    }

    private static Stream<LocatedReference> pointers(Part part) {
        String element = BACKWARD.get(part.type());
        return element == null
                ? Stream.empty()
                : part.references().stream().filter(reference -> reference.isIn(part.path(), element));
    }

    /**
     * One resource of the message.
     *
     * @param type such as {@code Patient}
     * @param path where it stands in the message
     * @param references what it refers to
     */
    record Part(String type, String path, List<LocatedReference> references) {}
}
