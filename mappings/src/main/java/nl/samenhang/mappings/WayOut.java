package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What is known of a canonical message on its way out: with it a written message is accounted for. */
record WayOut(JsonNode bundle, String canonicalJson, Departure departure, Format format, FormatData data) {
    static WayOut of(String canonicalJson, Departure departure, Format format, FormatData data) {
        JsonNode bundle = SafeJson.read(canonicalJson);
        return new WayOut(bundle, canonicalJson, departure, format, data);
    }

    /** The message with all that it lost, whether the mapping told it or not, and with its origin. */
    NativeMessage written(byte[] content, Values values, List<Loss> told) {
        return of(content, LossOut.of(bundle, values, told, data));
    }

    /** The first of the messages, with the others; each tells what it does not say, the first also what none says. */
    NativeMessage written(List<byte[]> contents, Values values, List<List<Loss>> told) {
        Set<Loss> ofFirst = new LinkedHashSet<>(told.get(0));
        ofFirst.addAll(LossOut.of(bundle, values, byAll(told), data));
        NativeMessage first = of(contents.get(0), List.copyOf(ofFirst));
        return first.with(IntStream.range(1, contents.size())
                .mapToObj(part -> of(contents.get(part), told.get(part)))
                .toList());
    }

    /** What every message tells, by itself or as part of something larger. */
    private static List<Loss> byAll(List<List<Loss>> told) {
        return told.stream()
                .flatMap(List::stream)
                .distinct()
                .filter(loss -> told.stream().allMatch(part -> part.stream().anyMatch(other -> holds(other, loss))))
                .toList();
    }

    private static boolean holds(Loss whole, Loss part) {
        return part.path().equals(whole.path())
                || part.path().startsWith(whole.path() + ".")
                || part.path().startsWith(whole.path() + "[");
    }

    private NativeMessage of(byte[] content, List<Loss> lost) {
        NativeMessage message = new NativeMessage(content, format.mediaType(), lost, "");
        String provenance = Origin.of(message, format, bundle, canonicalJson, departure);
        return new NativeMessage(content, format.mediaType(), lost, provenance);
    }
}
