package nl.samenhang.hub.disclosures;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenhang.hub.configuration.CodeWords;
import nl.samenhang.hub.disclosures.Line.Party;
import nl.samenhang.hub.disclosures.Line.Why;
import nl.samenhang.hub.disclosures.Line.Word;
import nl.samenhang.hub.message.DutchDays;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.profiles.Vocabulary.Codes;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The words of the report: {@code disclosures/words.yaml}, and the designations of the shared vocabulary. */
final class Words {

    private static final String FILE = "/disclosures/words.yaml";

    private final Map<String, Map<String, Object>> read;
    private final CodeWords vocabulary;
    private final DateTimeFormatter moments;

    private Words(Map<String, Map<String, Object>> read, CodeWords vocabulary) {
        this.read = read;
        this.vocabulary = vocabulary;
        this.moments = DateTimeFormatter.ofPattern(text("moment"), Locale.forLanguageTag("nl-NL"))
                .withZone(DutchDays.ZONE);
    }

    /** Reads them, which takes a while. */
    static Words read() {
        try (var file = Words.class.getResourceAsStream(FILE)) {
            return new Words(
                    new Yaml(new SafeConstructor(new LoaderOptions()))
                            .load(new InputStreamReader(file, StandardCharsets.UTF_8)),
                    CodeWords.ofVocabulary());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " is not in the jar", e);
        }
    }

    Rules rules() {
        return Rules.of(read.get("discretion"));
    }

    /** When a family is told of what is shared on this legal basis: a code of CodeSystem family-informed. */
    String informed(String legalBasis) {
        return vocabulary.property(Codes.LEGAL_BASIS, legalBasis, "family-informed");
    }

    String text(String name) {
        return String.valueOf(read.get("texts").get(name));
    }

    String moment(Instant at) {
        return moments.format(at);
    }

    Line line(Told told) {
        var what = told.entry().what();
        return new Line(
                told.entry().at(),
                moment(told.entry().at()),
                party(told.from()),
                party(told.to()),
                new Word(what.event(), vocabulary.of(Codes.MESSAGE_EVENT, what.event())),
                data(what.data()),
                why(what.legalBasis(), what.purpose()),
                data(what.withheld()),
                reachable(told.ask()),
                told.refused() ? text("refused") : null);
    }

    private Why why(String basis, String purpose) {
        var basisWord = vocabulary.of(Codes.LEGAL_BASIS, basis);
        var purposeWord = vocabulary.of(Codes.PROCESSING_PURPOSE, purpose);
        // a code from elsewhere has no sentence; its own word stands for it
        var words = (Map<?, ?>) read.get("legal-basis").getOrDefault(basis, Map.of("why", basisWord + ".", "law", ""));
        var goal = String.valueOf(read.get("purpose").getOrDefault(purpose, "voor " + purposeWord));
        return new Why(
                new Word(basis, basisWord),
                new Word(purpose, purposeWord),
                words.get("why") + " " + text("happened").replace("{0}", goal),
                String.valueOf(words.get("law")));
    }

    private List<Word> data(String codes) {
        return Stream.of(codes.split(","))
                .filter(code -> !code.isEmpty())
                .map(code -> new Word(code, dataWord(code)))
                .toList();
    }

    private String dataWord(String code) {
        return String.valueOf(read.get("data").getOrDefault(code, vocabulary.of(Codes.DATA_CLASS, code)));
    }

    private Party party(Partner partner) {
        return partner == null
                ? new Party(text("unnamed"), null, null, null)
                : new Party(partner.name(), partner.oin(), null, null);
    }

    /** With how to reach it. */
    Party reachable(Partner partner) {
        var contact = partner.contact() == null ? null : partner.contact().officeHours();
        return contact == null
                ? party(partner)
                : new Party(partner.name(), partner.oin(), contact.phone(), contact.email());
    }
}
