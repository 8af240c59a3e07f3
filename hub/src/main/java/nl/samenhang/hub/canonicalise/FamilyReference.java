package nl.samenhang.hub.canonicalise;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.message.MessageFacts.Member;
import nl.samenhang.hub.message.ReceivedMessage;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;

/**
 * Names a family by a keyed hash (HMAC-SHA-256), so that messages of several senders about it keep their order and no
 * queue, log or receipt tells who it is. Taken from the BSN of the youngest child, as iJw does for want of a family
 * number; else any member's; else the sender's own family number; else the message stands alone.
 */
public final class FamilyReference {

    private static final Set<String> CHILDREN = Set.of("child", "young-person", "client-child");

    private static final int CHARACTERS = 24;

    private final FamilyKey key;

    public FamilyReference(FamilyKey key) {
        this.key = key;
    }

    String of(MessageFacts facts, ReceivedMessage received) {
        return youngestChild(facts)
                .or(() -> anyMember(facts))
                .or(() -> familyNumber(facts, received))
                .map(this::hash)
                .orElseGet(() -> hash(received.id().toString()));
    }

    /**
     * A keyed reference of each person with a BSN, by full URL: the same in every message about that person, whether it
     * is a client there (Patient) or somebody around one (RelatedPerson).
     */
    Map<String, String> people(MessageFacts facts) {
        var people = new HashMap<String, String>();
        facts.bundle().getEntry().stream()
                .filter(BundleEntryComponent::hasFullUrl)
                .forEach(entry -> bsn(identifiers(entry.getResource()))
                        .ifPresent(number -> people.put(entry.getFullUrl(), person(number))));
        return people;
    }

    private static List<Identifier> identifiers(Resource resource) {
        if (resource instanceof Patient person) {
            return person.getIdentifier();
        }
        return resource instanceof RelatedPerson person ? person.getIdentifier() : List.of();
    }

    /** The keyed reference of the person with this citizen service number, as in {@link #people}. */
    public String person(String bsn) {
        return hash("person|" + bsn);
    }

    /** Of twins the one with the lower number, so that the order in which they are told does not matter. */
    private static Optional<String> youngestChild(MessageFacts facts) {
        return facts.members().stream()
                .filter(member -> CHILDREN.contains(member.role()))
                .filter(member -> member.person().getBirthDateElement().hasValue())
                .filter(member -> bsn(member).isPresent())
                .min(Comparator.comparing(FamilyReference::born).reversed().thenComparing(member -> bsn(member)
                        .orElseThrow()))
                .flatMap(FamilyReference::bsn);
    }

    private static String born(Member member) {
        return member.person().getBirthDateElement().getValueAsString();
    }

    private static Optional<String> anyMember(MessageFacts facts) {
        return facts.members().stream()
                .flatMap(member -> bsn(member).stream())
                .sorted()
                .findFirst();
    }

    private static Optional<String> familyNumber(MessageFacts facts, ReceivedMessage received) {
        return facts.family()
                .map(family -> family.getIdentifierFirstRep().getValue())
                .map(number -> received.sender() + '|' + number);
    }

    private static Optional<String> bsn(Member member) {
        return bsn(member.person().getIdentifier());
    }

    private static Optional<String> bsn(List<Identifier> identifiers) {
        return identifiers.stream()
                .filter(identifier ->
                        Vocabulary.Identifiers.BSN.equals(identifier.getSystem()) && identifier.hasValue())
                .map(Identifier::getValue)
                .findFirst();
    }

    private String hash(String basis) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key.secret());
            var digest = mac.doFinal(basis.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, CHARACTERS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }
}
