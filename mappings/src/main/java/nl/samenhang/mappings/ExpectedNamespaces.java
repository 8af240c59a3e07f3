package nl.samenhang.mappings;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenhang.profiles.Text;

/**
 * Where a message whose first element is known by name should have stood: mostly it is of another version. Of several
 * namespaces the ones that are most like its own.
 */
record ExpectedNamespaces(List<String> names) {
    static Optional<ExpectedNamespaces> of(Glance glance, List<Recognition> known) {
        List<String> candidates = known.stream()
                .filter(one -> glance.isXml() && one.elements().contains(glance.element()))
                .map(Recognition::namespace)
                .distinct()
                .sorted()
                .toList();
        int most = candidates.stream()
                .mapToInt(one -> likeness(one, glance.namespace()))
                .max()
                .orElse(0);
        List<String> nearest = candidates.stream()
                .filter(one -> likeness(one, glance.namespace()) == most)
                .toList();
        return nearest.isEmpty() ? Optional.empty() : Optional.of(new ExpectedNamespaces(nearest));
    }

    /** How many steps are the same in the same place. */
    private static int likeness(String one, String other) {
        String[] steps = one.split("/");
        String[] others = other.split("/", steps.length + 1);
        return (int) IntStream.range(0, Math.min(steps.length, others.length))
                .filter(i -> steps[i].equals(others[i]))
                .count();
    }

    Text text() {
        return new Text(
                "Dit bericht staat in een andere namespace (versie) dan verwacht; gebruik " + String.join(" of ", names)
                        + ".",
                "This message is in another namespace (version) than expected; use " + String.join(" or ", names)
                        + ".");
    }
}
