package nl.samenhang.mappings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.xml.sax.SAXException;

/** One generated message, in, out and in again; says what did not come back and was not told. */
final class GeneratedTrip {
    private final Format format;
    private final Optional<Schema> schema;
    private final Declared declared;
    private final List<String> faults = new ArrayList<>();
    private Unmappable refusal;
    private Canonical canonical;
    private boolean written;

    GeneratedTrip(Format format, Optional<Schema> schema, Declared declared) {
        this.format = format;
        this.schema = schema;
        this.declared = declared;
    }

    /** Faults come as texts, never as exceptions, so that one run shows all of them. */
    GeneratedTrip run(String message) {
        byte[] body = message.getBytes(StandardCharsets.UTF_8);
        try {
            valid(body, "the generated message");
            canonical = read(body);
            if (format.out()) {
                back(body);
            }
        } catch (Unmappable e) {
            refusal = e;
        } catch (RuntimeException e) {
            faults.add("threw " + e + " at " + e.getStackTrace()[0]);
        }
        return this;
    }

    private Canonical read(byte[] body) {
        return Example.MAPPINGS.toCanonical(format, body, Example.ARRIVAL);
    }

    private void back(byte[] body) {
        NativeMessage out = Example.MAPPINGS.fromCanonical(format, canonical.json(), Example.DEPARTURE);
        written = true;
        valid(out.content(), "the message written");
        nativeLeaves(body, out).forEach(leaf -> faults.add("not back in the native message: " + leaf));
        try {
            String again = read(out.content()).json();
            canonicalLeaves(out, again).forEach(leaf -> faults.add("not back in the canonical message: " + leaf));
        } catch (Unmappable e) {
            faults.add("what was written is refused: " + rules(e));
        }
    }

    private void valid(byte[] body, String which) {
        if (schema.isPresent()) {
            try {
                schema.get().newValidator().validate(new StreamSource(new ByteArrayInputStream(body)));
            } catch (SAXException | IOException e) {
                faults.add(which + " is not valid by the public schema: " + e.getMessage());
            }
        }
    }

    /**
     * First what came back in its own place, then what came back in another: an extra element may change its holder.
     */
    private List<String> nativeLeaves(byte[] before, NativeMessage out) {
        List<NativeLeaves.Leaf> missing = new ArrayList<>(NativeLeaves.of(before, format.mediaType()));
        List<NativeLeaves.Leaf> after = new ArrayList<>(NativeLeaves.of(out.content(), format.mediaType()));
        missing.removeIf(leaf -> takeOut(after, other -> other.name().equals(leaf.name()) && other.says(leaf)));
        missing.removeIf(leaf -> takeOut(after, other -> other.says(leaf)));
        missing.removeIf(leaf -> declared.covers(leaf, canonical, out));
        return missing.stream().map(leaf -> leaf.name() + " = " + leaf.value()).toList();
    }

    private static <T> boolean takeOut(List<T> after, Predicate<T> like) {
        return after.stream().filter(like).findFirst().map(after::remove).orElse(false);
    }

    private List<String> canonicalLeaves(NativeMessage out, String again) {
        List<String> missing = new ArrayList<>(Leaves.ofCanonical(canonical.json()));
        Leaves.ofCanonical(again).forEach(missing::remove);
        missing.removeIf(leaf -> declared.tells(leaf, canonical, out));
        return missing;
    }

    static String rules(Unmappable refusal) {
        return refusal.problems().stream()
                .map(problem -> problem.rule() + " at " + problem.nativePath())
                .collect(Collectors.joining(", "));
    }

    List<String> faults() {
        return faults;
    }

    Optional<Unmappable> refusal() {
        return Optional.ofNullable(refusal);
    }

    Optional<Canonical> canonical() {
        return Optional.ofNullable(canonical);
    }

    boolean written() {
        return written;
    }
}
