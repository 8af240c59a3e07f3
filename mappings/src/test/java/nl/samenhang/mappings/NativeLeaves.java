package nl.samenhang.mappings;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The values of a native message; of an envelope also those of the message in it, each below the place of the whole.
 */
final class NativeLeaves {
    private static final String HELD = "/GGK:bericht";
    private static final Map<String, Declared> DECLARED = new ConcurrentHashMap<>();

    private NativeLeaves() {}

    static List<Leaf> of(Format format, byte[] message) {
        List<Leaf> leaves = leaves(format, message);
        List<Leaf> all = new ArrayList<>();
        Optional<Leaf> held = held(leaves);
        held.ifPresent(leaf -> leaves(Example.MAPPINGS.recognise(content(leaf)), content(leaf)).stream()
                .map(inside -> new Leaf(leaf.path() + inside.path(), inside.value(), inside.mark()))
                .forEach(all::add));
        leaves.stream().filter(leaf -> !held.equals(Optional.of(leaf))).forEach(all::add);
        return all;
    }

    /** What the format says beforehand of this message: an envelope and what is in it each say their own. */
    static Declared declared(Format format, byte[] message) {
        String inside = held(leaves(format, message))
                .map(leaf -> Example.MAPPINGS.recognise(content(leaf)).id())
                .orElse("");
        return DECLARED.computeIfAbsent(
                format.id() + " " + inside,
                key -> inside.isEmpty() ? Declared.of(format.id()) : Declared.of(format.id(), inside));
    }

    private static List<Leaf> leaves(Format format, byte[] message) {
        return format.mediaType().contains("xml")
                ? XmlLeaves.of(SafeXml.tree(XsltMapping.PROCESSOR, message))
                : JsonLeaves.of(SafeJson.read(message));
    }

    private static Optional<Leaf> held(List<Leaf> leaves) {
        return leaves.stream().filter(leaf -> leaf.path().endsWith(HELD)).findFirst();
    }

    private static byte[] content(Leaf leaf) {
        return Base64.getDecoder().decode(leaf.value());
    }
}
