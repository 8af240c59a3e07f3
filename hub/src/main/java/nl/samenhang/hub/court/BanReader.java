package nl.samenhang.hub.court;

import static nl.samenhang.hub.message.DutchDays.first;
import static nl.samenhang.hub.message.DutchDays.last;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.hub.message.CanonicalMessage;
import nl.samenhang.hub.message.ContentHash;
import nl.samenhang.hub.message.DisclosureBan;
import nl.samenhang.hub.message.DisclosureBan.Party;
import nl.samenhang.hub.message.DutchDays;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/** Reads the bans in a message that its profiles have found valid (extension {@code disclosure-ban}). */
final class BanReader {

    private final CanonicalMessage message;
    private final Partner sender;
    private final PartnerDirectory directory;

    BanReader(CanonicalMessage message, Partner sender, PartnerDirectory directory) {
        this.message = message;
        this.sender = sender;
        this.directory = directory;
    }

    /** The documents that tell bans. */
    static List<DocumentReference> decisions(CanonicalMessage message) {
        return message.facts()
                .all(DocumentReference.class)
                .filter(document -> document.hasExtension(Vocabulary.Extensions.DISCLOSURE_BAN))
                .toList();
    }

    /** Each as its sender tells it, who is taken to be the court. */
    List<DisclosureBan> all() {
        return decisions(message).stream()
                .flatMap(decision -> decision.getExtensionsByUrl(Vocabulary.Extensions.DISCLOSURE_BAN).stream()
                        .map(ban -> ban(decision, ban)))
                .toList();
    }

    private DisclosureBan ban(DocumentReference decision, Extension ban) {
        return new DisclosureBan(
                reference(only(ban, "number", Identifier.class).findFirst().orElseGet(Identifier::new)),
                sender.id(),
                about(only(ban, "about", Reference.class).toList()),
                DutchDays.of(decision.getDate().toInstant()),
                day(ban, "lifted", false),
                day(ban, "from", true),
                day(ban, "until", false),
                codes(ban, "dataClass").collect(Collectors.toSet()),
                parties(ban, "recipient", "recipientRole"),
                parties(ban, "exceptRecipient", "exceptRole"),
                null);
    }

    private static String reference(Identifier number) {
        var named = number.getSystem() + "|" + number.getValue();
        return ContentHash.of(named.getBytes(StandardCharsets.UTF_8)).value();
    }

    /** Somebody whom the hub could not recognise elsewhere stands for the whole family. */
    private Set<String> about(Collection<Reference> people) {
        var known = people.stream()
                .map(person -> message.people().get(person.getReference()))
                .toList();
        return people.isEmpty() || known.stream().anyMatch(Objects::isNull) ? wholeFamily() : Set.copyOf(known);
    }

    private Set<String> wholeFamily() {
        var all = new HashSet<String>();
        message.facts().family().map(Group::getMember).stream()
                .flatMap(List::stream)
                .map(member -> message.people().get(member.getEntity().getReference()))
                .filter(Objects::nonNull)
                .forEach(all::add);
        all.add(message.family());
        return all;
    }

    private List<Party> parties(Extension ban, String named, String role) {
        return Stream.concat(
                        only(ban, named, Reference.class).map(this::party),
                        codes(ban, role).map(Party::each))
                .toList();
    }

    private Party party(Reference reference) {
        var number = reference.getIdentifier().getValue();
        return message.facts()
                .organization(reference)
                .map(this::party)
                .orElseGet(() -> party(number, number == null ? "" : null, Set.of()));
    }

    private Party party(Organization organization) {
        var roles = organization.getType().stream().flatMap(BanReader::codes).collect(Collectors.toSet());
        return party(MessageFacts.oinOf(organization), organization.getName(), roles);
    }

    private Party party(String oin, String name, Set<String> roles) {
        var known = directory.all().stream()
                .filter(partner -> directory.isKnownAs(partner, oin, name))
                .map(Partner::id)
                .findFirst();
        return new Party(known.orElse(null), oin, name, roles);
    }

    private static LocalDate day(Extension ban, String part, boolean first) {
        return only(ban, part, DateType.class)
                .map(day -> first ? first(day) : last(day))
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> codes(Extension ban, String part) {
        return only(ban, part, CodeableConcept.class).flatMap(BanReader::codes);
    }

    private static Stream<String> codes(CodeableConcept concept) {
        return concept.getCoding().stream().filter(Coding::hasCode).map(Coding::getCode);
    }

    private static <T extends Type> Stream<T> only(Extension ban, String part, Class<T> type) {
        return ban.getExtensionsByUrl(part).stream()
                .map(Extension::getValue)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
