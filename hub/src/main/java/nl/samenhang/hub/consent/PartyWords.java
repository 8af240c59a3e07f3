package nl.samenhang.hub.consent;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.hub.message.ConsentTerms;
import nl.samenhang.hub.message.ConsentTerms.Actor;
import nl.samenhang.hub.message.ConsentTerms.Provision;
import nl.samenhang.hub.partner.PartnerDirectory;

/** The words (OIN or name) by which a consent names organisations, as the register keeps them to be found by. */
final class PartyWords {

    private static final int LONGEST = 255;

    private PartyWords() {}

    /** Of who recorded it and of those whom a provision permits something. */
    static Set<String> of(ConsentTerms terms) {
        return Stream.concat(Stream.of(terms.recorder()), permitted(terms.provisions()))
                .filter(word -> word != null && !word.isBlank())
                .map(PartnerDirectory::normal)
                .map(PartyWords::cut)
                .collect(Collectors.toSet());
    }

    /** As much of a word as the register keeps. */
    static String cut(String word) {
        return word.substring(0, Math.min(word.length(), LONGEST));
    }

    private static Stream<String> permitted(List<Provision> provisions) {
        return provisions.stream()
                .flatMap(rule -> Stream.concat(
                        rule.permit() ? rule.actors().stream().map(PartyWords::word) : Stream.empty(),
                        permitted(rule.exceptions())));
    }

    /** A number decides, as when it is weighed. */
    private static String word(Actor actor) {
        return actor.oin() == null || actor.oin().isBlank() ? actor.name() : actor.oin();
    }
}
