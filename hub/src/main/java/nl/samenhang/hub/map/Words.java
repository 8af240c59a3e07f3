package nl.samenhang.hub.map;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.hub.configuration.CodeWords;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.profiles.Vocabulary.Codes;

/** The words on the map: its own of {@code map.properties}, and those of the shared vocabulary. */
final class Words {

    private static final int MOST_MUNICIPALITIES = 6;

    private final ResourceBundle own = ResourceBundle.getBundle("map");
    private final CodeWords codes = CodeWords.ofVocabulary();

    /** @param named what the text names as {@code {0}}, {@code {1}} */
    String text(String key, Object... named) {
        return named.length == 0 ? own.getString(key) : MessageFormat.format(own.getString(key), named);
    }

    /** Codes of data-class that the hub can keep back. */
    List<String> protectedClasses() {
        return List.of(text("protected").split(","));
    }

    String event(String code) {
        return codes.of(Codes.MESSAGE_EVENT, code);
    }

    String kind(String code) {
        return codes.of(Codes.REFERRAL_KIND, code);
    }

    String roles(Partner partner) {
        return partner.roles().stream()
                .map(role -> codes.of(Codes.ORGANISATION_ROLE, role))
                .collect(Collectors.joining(", "));
    }

    String dataClasses(List<String> classes) {
        return classes.stream().map(code -> codes.of(Codes.DATA_CLASS, code)).collect(Collectors.joining(", "));
    }

    /** What a message is called in one line. */
    String subject(Message message) {
        return message.kinds().isEmpty()
                ? event(message.event())
                : message.kinds().stream().map(this::kind).collect(Collectors.joining(", "));
    }

    /** CBS codes, the first of them when they are many. */
    String municipalities(Partner partner) {
        return partner.serves("") ? text("everywhere") : municipalities(Set.copyOf(partner.municipalities()));
    }

    String municipalities(Set<String> municipalities) {
        var first = municipalities.stream().sorted().limit(MOST_MUNICIPALITIES).collect(Collectors.joining(", "));
        var more = municipalities.size() - MOST_MUNICIPALITIES;
        return more <= 0 ? first : text("and-more", first, more);
    }
}
