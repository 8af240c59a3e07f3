package nl.samenhang.hub.minimise;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
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
        left.removeAll(open.sentences);
        return new Sentences(left);
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    boolean standIn(String text) {
        return split(text).anyMatch(sentences::contains);
    }

    /** The text with each of the sentences replaced. */
    String hideIn(String text) {
        return SENTENCE.matcher(text).replaceAll(found -> sentences.contains(bare(found.group())) ? HIDDEN : "$0");
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

    private static String bare(String sentence) {
        return sentence.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
