package nl.samenhang.hub.message;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.RiskAssessment;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Type;

/**
 * What the steps ask about a canonical message, read from its Bundle. An absent fact is an empty string or an empty
 * optional, never null: whether it may be absent is for the profiles to say.
 */
public record MessageFacts(Bundle bundle) {

    public String event() {
        return header().map(MessageHeader::getEventCoding).map(Coding::getCode).orElse("");
    }

    /** Code of CodeSystem referral-kind; empty for an event that is no referral. */
    public String kind() {
        return referral().map(ServiceRequest::getCode).map(MessageFacts::code).orElse("");
    }

    /** Whether the message may not wait for any other (urgency {@code crisis}). */
    public boolean crisis() {
        return referral()
                .map(ServiceRequest::getPriority)
                .filter(ServiceRequest.ServiceRequestPriority.STAT::equals)
                .isPresent();
    }

    /** Code of CodeSystem urgency; empty for an event that is no referral (ConceptMap urgency-to-request-priority). */
    public String urgency() {
        return referral()
                .map(ServiceRequest::getPriority)
                .map(priority -> switch (priority) {
                    case STAT -> "crisis";
                    case ASAP -> "urgent";
                    case URGENT -> "priority";
                    case ROUTINE -> "regular";
                    default -> "";
                })
                .orElse("");
    }

    /** Code of CodeSystem framework; empty for an event that is no referral. */
    public String framework() {
        return referral().stream()
                .flatMap(referral -> referral.getCategory().stream())
                .flatMap(category -> category.getCoding().stream())
                .filter(coding -> Vocabulary.Codes.FRAMEWORK.equals(coding.getSystem()))
                .map(Coding::getCode)
                .findFirst()
                .orElse("");
    }

    /** Codes of CodeSystem family-profile, from the assessments in the message. */
    public Set<String> familyProfiles() {
        return all(RiskAssessment.class)
                .flatMap(assessment -> assessment.getExtensionsByUrl(Vocabulary.Extensions.FAMILY_PROFILE).stream())
                .map(profile -> codeIn(profile.getValue()))
                .collect(Collectors.toUnmodifiableSet());
    }

    public String legalBasis() {
        return ground(Vocabulary.Extensions.LEGAL_BASIS);
    }

    public String purpose() {
        return ground(Vocabulary.Extensions.PROCESSING_PURPOSE);
    }

    /** CBS code of the family's municipality, four digits. */
    public Optional<String> municipality() {
        return family().map(group -> group.getExtensionByUrl(Vocabulary.Extensions.MUNICIPALITY))
                .map(Extension::getValue)
                .filter(Identifier.class::isInstance)
                .map(value -> ((Identifier) value).getValue());
    }

    /** The organisation that the body names as its sender. */
    public Optional<Organization> claimedSender() {
        return header().flatMap(header -> resolve(header.getSender(), Organization.class));
    }

    /** The consents that stand in the message. */
    public List<Consent> consents() {
        return all(Consent.class).toList();
    }

    /** The consents on which the sender relies: each in the message, or by its number. */
    public List<Reference> namedConsents() {
        return Stream.<Optional<? extends DomainResource>>of(referral(), header())
                .flatMap(Optional::stream)
                .flatMap(resource -> resource.getExtensionsByUrl(Vocabulary.Extensions.CONSENT).stream())
                .map(Extension::getValue)
                .filter(Reference.class::isInstance)
                .map(Reference.class::cast)
                .toList();
    }

    /** The consent in the message that a reference leads to. */
    public Optional<Consent> consent(Reference reference) {
        return resolve(reference, Consent.class);
    }

    /** The organisation in the message that a reference leads to. */
    public Optional<Organization> organization(Reference reference) {
        return resolve(reference, Organization.class);
    }

    /** The organisations that the sender names as recipients. */
    public List<Organization> namedRecipients() {
        return header().stream()
                .flatMap(header -> header.getDestination().stream())
                .flatMap(destination -> resolve(destination.getReceiver(), Organization.class).stream())
                .toList();
    }

    /** The organisation's OIN; null when it has none. */
    public static String oinOf(Organization organization) {
        return organization.getIdentifier().stream()
                .filter(identifier -> Vocabulary.Identifiers.OIN.equals(identifier.getSystem()))
                .map(Identifier::getValue)
                .findFirst()
                .orElse(null);
    }

    public Optional<Group> family() {
        return all(Group.class).findFirst();
    }

    /** A member of the family with its role. */
    public record Member(Patient person, String role) {}

    public List<Member> members() {
        return family().stream()
                .flatMap(group -> group.getMember().stream())
                .flatMap(member -> resolve(member.getEntity(), Patient.class).stream()
                        .map(person -> new Member(person, roleOf(member))))
                .toList();
    }

    public Optional<MessageHeader> header() {
        return all(MessageHeader.class).findFirst();
    }

    private Optional<ServiceRequest> referral() {
        return all(ServiceRequest.class)
                .filter(request -> !request.getMeta().hasProfile(Vocabulary.Profiles.PROTECTION_MEASURE))
                .findFirst();
    }

    /** The referral says on which ground it is shared; a message without one says so in its header. */
    private String ground(String extension) {
        return Stream.<Optional<? extends DomainResource>>of(referral(), header())
                .flatMap(Optional::stream)
                .map(resource -> resource.getExtensionByUrl(extension))
                .filter(Objects::nonNull)
                .map(Extension::getValue)
                .map(MessageFacts::codeIn)
                .findFirst()
                .orElse("");
    }

    /** The part of the message of this type that a reference leads to. */
    public <T extends Resource> Optional<T> resolve(Reference reference, Class<T> type) {
        return bundle.getEntry().stream()
                .filter(entry -> entry.hasFullUrl() && entry.getFullUrl().equals(reference.getReference()))
                .map(Bundle.BundleEntryComponent::getResource)
                .flatMap(only(type))
                .findFirst();
    }

    /** The parts of the message of this type. */
    public <T extends Resource> Stream<T> all(Class<T> type) {
        return bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .flatMap(only(type));
    }

    private static <T extends Resource> Function<Resource, Stream<T>> only(Class<T> type) {
        return resource -> type.isInstance(resource) ? Stream.of(type.cast(resource)) : Stream.empty();
    }

    private static String roleOf(Group.GroupMemberComponent member) {
        var role = member.getExtensionByUrl(Vocabulary.Extensions.FAMILY_ROLE);
        return role == null ? "" : codeIn(role.getValue());
    }

    /** The facts are read before the profiles are checked: a value of another type is as good as none. */
    private static String codeIn(Type value) {
        return value instanceof CodeableConcept concept ? code(concept) : "";
    }

    private static String code(CodeableConcept concept) {
        return concept.getCodingFirstRep().hasCode()
                ? concept.getCodingFirstRep().getCode()
                : "";
    }
}
