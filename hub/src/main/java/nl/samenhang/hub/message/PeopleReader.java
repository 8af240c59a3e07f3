package nl.samenhang.hub.message;

import ca.uhn.fhir.context.FhirContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenhang.profiles.Vocabulary;
import nl.samenhang.profiles.Vocabulary.Codes;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationStatus;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Reads who stands in a message, in which role, who lives where nobody may know, and who was told of it. */
final class PeopleReader {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final Coding SECRET = new Coding(Codes.DATA_CLASS, "secret-address", null);
    private static final Coding REPORTS = new Coding(Codes.DATA_CLASS, "reporter-identity", null);
    private static final String REPORTER = "reporter";
    /** How the formats mark a communication that tells the family of the message. */
    private static final String INFORMING = "informing";

    private final CanonicalMessage message;
    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, Boolean> told = new HashMap<>();
    private final Map<List<String>, Involved> people = new LinkedHashMap<>();

    PeopleReader(CanonicalMessage message) {
        this.message = message;
    }

    Collection<Involved> people() {
        resources().forEach(this::noteRoles);
        resources().forEach(this::noteTelling);
        message.bundle().getEntry().forEach(this::add);
        told.forEach((person, was) -> {
            if (people.values().stream().noneMatch(one -> one.person().equals(person))) {
                add(new Involved(person, "", false, was));
            }
        });
        return List.copyOf(people.values());
    }

    private Stream<Resource> resources() {
        return message.bundle().getEntry().stream().map(BundleEntryComponent::getResource);
    }

    private void noteRoles(Resource resource) {
        if (resource instanceof Group family) {
            family.getMember().forEach(member -> {
                var role = member.getExtensionByUrl(Vocabulary.Extensions.FAMILY_ROLE);
                if (role != null
                        && role.getValue() instanceof CodeableConcept concept
                        && concept.getCodingFirstRep().hasCode()) {
                    roles.put(
                            member.getEntity().getReference(),
                            concept.getCodingFirstRep().getCode());
                }
            });
        }
    }

    /** That somebody was told is believed of an informing communication; that somebody was not, of any. */
    private void noteTelling(Resource resource) {
        if (resource instanceof Communication communication) {
            var done = communication.getStatus() == CommunicationStatus.COMPLETED;
            if (!done || isInforming(communication)) {
                recipients(communication).forEach(person -> told.merge(person, done, Involved::heeding));
            }
        }
    }

    private static boolean isInforming(Communication communication) {
        return communication.getCategory().stream()
                .anyMatch(category -> INFORMING.equals(category.getText())
                        || category.getCoding().stream().anyMatch(coding -> INFORMING.equals(coding.getCode())));
    }

    /** Of the family: what an organisation or a professional is told is nothing to it. */
    private Stream<String> recipients(Communication communication) {
        return communication.hasRecipient()
                ? communication.getRecipient().stream().flatMap(this::recipient)
                : Stream.of(Involved.FAMILY);
    }

    private Stream<String> recipient(Reference recipient) {
        var who = message.bundle().getEntry().stream()
                .filter(entry -> entry.hasFullUrl() && entry.getFullUrl().equals(recipient.getReference()))
                .map(BundleEntryComponent::getResource)
                .findFirst()
                .orElse(null);
        if (who instanceof Organization || who instanceof Practitioner || who instanceof PractitionerRole) {
            return Stream.empty();
        }
        return Stream.of(who instanceof Group ? Involved.FAMILY : reference(recipient.getReference()));
    }

    private String reference(String fullUrl) {
        return fullUrl == null ? Involved.UNNUMBERED : message.people().getOrDefault(fullUrl, Involved.UNNUMBERED);
    }

    private void add(BundleEntryComponent entry) {
        var resource = entry.getResource();
        var secret = isSecret(resource);
        if (resource instanceof Patient || secret || isNumbered(entry)) {
            var person = reference(entry.getFullUrl());
            var role = roles.getOrDefault(entry.getFullUrl(), isLabelled(resource, REPORTS) ? REPORTER : "");
            add(new Involved(person, role, secret, told.get(person)));
        }
    }

    private boolean isNumbered(BundleEntryComponent entry) {
        return entry.hasFullUrl() && message.people().containsKey(entry.getFullUrl());
    }

    private void add(Involved one) {
        people.merge(List.of(one.person(), one.role()), one, Involved::and);
    }

    /** As a whole, or one of its addresses; that a consent is about such data is no label. */
    private static boolean isSecret(Resource resource) {
        return isLabelled(resource, SECRET)
                || FHIR.newTerser().getAllPopulatedChildElementsOfType(resource, Address.class).stream()
                        .flatMap(address -> address.getExtensionsByUrl(Vocabulary.Extensions.DATA_CLASS).stream())
                        .anyMatch(label -> label.getValue() instanceof Coding coding && isSame(coding, SECRET));
    }

    private static boolean isLabelled(Resource resource, Coding label) {
        return resource.getMeta().getSecurity().stream().anyMatch(coding -> isSame(coding, label));
    }

    private static boolean isSame(Coding one, Coding other) {
        return other.getSystem().equals(one.getSystem()) && other.getCode().equals(one.getCode());
    }
}
