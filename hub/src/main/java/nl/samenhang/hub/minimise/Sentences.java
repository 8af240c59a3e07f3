package nl.samenhang.hub.minimise;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.StringType;

/**
 * Sentences that were taken out, to be recognised where another text repeats them. Compared without case, spaces and
 * punctuation. Short ones say nothing by themselves and stay.
 */
final class Sentences {

    private static final int SHORTEST = 20;

    private static final String HIDDEN = "[afgeschermd]";

    /** A sentence ends with its mark or its line. */
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+[.!?]*");

    private final Set<String> sentences;

    private Sentences(Set<String> sentences) {
        this.sentences = sentences;
    }

    /** Of all texts in these elements. */
    static Sentences in(Collection<? extends Base> elements) {
        return new Sentences(elements.stream()
                .flatMap(Sentences::texts)
                .flatMap(Sentences::split)
                .collect(Collectors.toSet()));
    }

    /** These but for what is also told openly: it tells nothing new. */
    Sentences without(Sentences open) {
        var left = new HashSet<>(sentences);
        left.removeIf(one -> open.sentences.stream().anyMatch(told -> told.contains(one)));
        return new Sentences(left);
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    boolean standIn(String text) {
        var bare = bare(text);
        return sentences.stream().anyMatch(bare::contains);
    }

    /** The text with each of the sentences replaced, also where it is part of a longer one. */
    String hideIn(String text) {
        var places = new int[text.length()];
        var bare = bare(text, places);
        var told = new BitSet(text.length());
        for (var sentence : sentences) {
            for (var at = bare.indexOf(sentence); at >= 0; at = bare.indexOf(sentence, at + 1)) {
                told.set(places[at], end(text, places[at + sentence.length() - 1] + 1));
            }
        }
        return without(text, told);
    }

    /** With the mark that closes the sentence. */
    private static int end(String text, int end) {
        return end < text.length() && ".!?".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    }

    private static String without(String text, BitSet told) {
        var left = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            var hidden = told.get(at);
            var next = hidden ? told.nextClearBit(at) : told.nextSetBit(at);
            var until = next < 0 ? text.length() : Math.min(next, text.length());
            left.append(hidden ? HIDDEN : text.substring(at, until));
            at = until;
        }
        return left.toString();
    }

    private static Stream<String> texts(Base element) {
        return FreeText.NAMES.stream().anyMatch(type -> type.isInstance(element))
                ? Stream.empty()
                : Stream.concat(own(element), inside(element));
    }

    private static Stream<String> inside(Base element) {
        return element.children().stream()
                .flatMap(property -> property.getValues().stream())
                .flatMap(Sentences::texts);
    }

    private static Stream<String> own(Base element) {
        if (element instanceof Narrative told) {
            return Stream.of(FreeText.plain(told.getDivAsString()));
        }
        return element instanceof StringType text && !(element instanceof CodeType) && text.hasValue()
                ? Stream.of(text.getValue())
                : Stream.empty();
    }

    private static Stream<String> split(String text) {
        return SENTENCE.matcher(text)
                .results()
                .map(found -> bare(found.group()))
                .filter(Sentences::isTelling);
    }

    private static boolean isTelling(String bare) {
        return bare.length() >= SHORTEST;
    }

    private static String bare(String text) {
        return bare(text, new int[text.length()]);
    }

    /** Letters and digits alone, without case; at which place in the text each of them stands. */
    private static String bare(String text, int[] places) {
        var bare = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                places[bare.length()] = at;
                bare.append(Character.toLowerCase(text.charAt(at)));
            }
        }
        return bare.toString();
    }
}
