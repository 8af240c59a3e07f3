package nl.samenhang.mappings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.xml.sax.SAXException;

/** One generated message, in, out and in again; gathers what did not come back and was not told. */
final class GeneratedTrip {
    private final Format format;
    private final Optional<Schema> schema;
    private final List<String> faults = new ArrayList<>();
    private List<Problem> refusal = List.of();
    private Canonical canonical;
    private int written;

    GeneratedTrip(Format format, Optional<Schema> schema) {
        this.format = format;
        this.schema = schema;
    }

    /** Faults come as texts, never as exceptions, so that one run shows all of them. */
    GeneratedTrip run(String message) {
        byte[] body = message.getBytes(StandardCharsets.UTF_8);
        valid(body, "the generated message");
        try {
            canonical = read(body);
        } catch (Unmappable e) {
            refusal = e.problems();
            return this;
        } catch (RuntimeException e) {
            faults.add("reading threw " + e);
            return this;
        }
        keepsRules(canonical, "the message");
        if (format.out()) {
            back(body);
        }
        return this;
    }

    private Canonical read(byte[] body) {
        return Example.MAPPINGS.toCanonical(format, body, Example.ARRIVAL);
    }

    private void back(byte[] body) {
        try {
            List<NativeMessage> out = parts(canonical).flatMap(this::write).toList();
            written = out.size();
            out.forEach(message -> valid(message.content(), "what was written"));
            nativeLeaves(body, out).forEach(leaf -> faults.add("not back in the native message: " + leaf));
            List<Canonical> again = out.stream()
                    .map(message -> read(message.content()))
                    .flatMap(GeneratedTrip::parts)
                    .toList();
            again.forEach(part -> keepsRules(part, "the message that was written"));
            canonicalLeaves(out, again).forEach(leaf -> faults.add("not back in the canonical message: " + leaf));
        } catch (Unmappable e) {
            e.problems()
                    .forEach(problem -> faults.add("what was written is refused: " + problem.rule() + " at "
                            + problem.nativePath().replaceAll("\\[\\d+]", "")));
        } catch (RuntimeException e) {
            faults.add("writing threw " + e);
        }
    }

    private void keepsRules(Canonical whole, String which) {
        parts(whole)
                .flatMap(part -> MessageRulesOfExamplesTest.broken(part).stream())
                .forEach(finding -> faults.add(which + " breaks a rule of messaging: " + finding.rule()));
    }

    private static Stream<Canonical> parts(Canonical whole) {
        return Stream.concat(Stream.of(whole), whole.more().stream());
    }

    private Stream<NativeMessage> write(Canonical part) {
        NativeMessage first = Example.MAPPINGS.fromCanonical(format, part.json(), Example.DEPARTURE);
        return Stream.concat(Stream.of(first), first.more().stream());
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
     * What is told to be gone takes no place of a value that is like it: that one may stand for another, which is not
     * told.
     */
    private List<String> nativeLeaves(byte[] before, List<NativeMessage> out) {
        List<Leaf> missing = NativeLeaves.of(format, before);
        List<Leaf> after = new ArrayList<>();
        out.forEach(message -> after.addAll(NativeLeaves.of(format, message.content())));
        missing.removeIf(leaf -> takeOut(after, other -> other.plain().equals(leaf.plain()) && same(leaf, other)));
        Declared declared = NativeLeaves.declared(format, before);
        missing.removeIf(leaf -> declared.covers(leaf, canonical, out) || takeOut(after, other -> same(leaf, other)));
        return missing.stream()
                .map(leaf -> leaf.plain() + leaf.mark() + " = " + leaf.value())
                .toList();
    }

    /** A mark that repeats what is usual for its topic is not written back; a date may lose zeros that say nothing. */
    private static boolean same(Leaf one, Leaf other) {
        String said = Likeness.squeezed(Likeness.unmarked(one.value()));
        return said.equals(Likeness.squeezed(Likeness.unmarked(other.value())));
    }

    private static <T> boolean takeOut(List<T> after, Predicate<T> like) {
        return after.stream().filter(like).findFirst().map(after::remove).orElse(false);
    }

    private List<String> canonicalLeaves(List<NativeMessage> out, List<Canonical> again) {
        List<String> missing = new ArrayList<>();
        parts(canonical).forEach(part -> missing.addAll(Leaves.ofCanonical(part.json())));
        again.forEach(part -> Leaves.ofCanonical(part.json()).forEach(missing::remove));
        missing.removeIf(leaf -> Declared.tells(leaf, canonical, out));
        return missing;
    }

    List<String> faults() {
        return faults;
    }

    /** What the rules of the format say of the message; empty when it was read. */
    List<Problem> refusal() {
        return refusal;
    }

    Optional<Canonical> canonical() {
        return Optional.ofNullable(canonical);
    }

    int written() {
        return written;
    }
}
