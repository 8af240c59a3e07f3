package nl.samenhang.profiles.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.samenhang.profiles.Text;

/** Writes every word of the vocabulary, Dutch beside English, by the Dutch alphabet. */
final class GlossaryPage {

    private static final Text TITLE = new Text("Woordenlijst", "Glossary");

    /**
     * A word in both languages.
     *
     * @param word the word
     * @param places where it is explained
     */
    public record Entry(Text word, List<Link> places) {}

    /**
     * The words with one first letter.
     *
     * @param letter the letter, as a capital
     * @param entries the words
     */
    public record Letter(String letter, List<Entry> entries) {}

    private final Catalogue catalogue;

    GlossaryPage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Page page() {
        return new Page("glossary.html", "glossary", TITLE, Map.of("letters", letters()));
    }

    private List<Letter> letters() {
        Map<Text, List<Link>> words = words();
        Map<String, List<Entry>> byLetter = new TreeMap<>();
        words.forEach((word, places) -> byLetter.computeIfAbsent(
                        word.nl().substring(0, 1).toUpperCase(Locale.ROOT), letter -> new ArrayList<>())
                .add(new Entry(word, places)));
        return byLetter.entrySet().stream()
                .map(entry -> new Letter(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Map<Text, List<Link>> words() {
        Collator dutch = Collator.getInstance(Locale.forLanguageTag("nl"));
        Map<Text, List<Link>> words =
                new TreeMap<>(Comparator.comparing(Text::nl, dutch).thenComparing(Text::en));
        for (Definition definition : catalogue.all()) {
            if (!definition.page().isEmpty() && !definition.type().equals("MessageDefinition")) {
                add(words, definition.title(), Link.to(definition));
            }
        }
        for (Definition codes : catalogue.ofType("CodeSystem")) {
            for (JsonNode concept : Concepts.of(codes)) {
                String anchor = "#" + concept.path("code").asText();
                add(words, Words.ofConcept(concept), new Link(codes.title(), codes.page() + anchor));
            }
        }
        return words;
    }

    private static void add(Map<Text, List<Link>> words, Text word, Link place) {
        words.computeIfAbsent(word, other -> new ArrayList<>()).add(place);
    }
}
