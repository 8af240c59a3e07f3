package nl.samenhang.hub.consent;

import static nl.samenhang.hub.message.DutchDays.first;
import static nl.samenhang.hub.message.DutchDays.last;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.hub.message.CanonicalMessage;
import nl.samenhang.hub.message.ConsentTerms;
import nl.samenhang.hub.message.ConsentTerms.Actor;
import nl.samenhang.hub.message.ConsentTerms.Provision;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.Consent.provisionActorComponent;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;

/** Reads the terms of the consents in a message that its profiles have found valid. */
final class ConsentReader {

    private final CanonicalMessage message;

    ConsentReader(CanonicalMessage message) {
        this.message = message;
    }

    List<ConsentTerms> all() {
        return message.facts().consents().stream().map(this::terms).toList();
    }

    /** The reference of a consent, from the number that its recorder gave it. */
    static String reference(Identifier number) {
        return ConsentTerms.referenceOf(number.getSystem(), number.getValue());
    }

    ConsentTerms terms(Consent consent) {
        var period = consent.getProvision().getPeriod();
        return new ConsentTerms(
                reference(consent.getIdentifierFirstRep()),
                recorder(consent),
                message.people().get(consent.getPatient().getReference()),
                message.family(),
                consent.getStatus().toCode(),
                first(consent.getDateTimeElement()),
                ended(consent),
                first(period.getStartElement()),
                last(period.getEndElement()),
                provisions(consent.getProvision().getProvision()));
    }

    private String recorder(Consent consent) {
        return organization(consent.getOrganizationFirstRep())
                .map(by -> Optional.ofNullable(MessageFacts.oinOf(by)).orElse(by.getName()))
                .orElse("");
    }

    private static LocalDate ended(Consent consent) {
        var withdrawn = consent.getExtensionByUrl(Vocabulary.Extensions.WITHDRAWN);
        return withdrawn != null && withdrawn.getValue() instanceof BaseDateTimeType day ? first(day) : null;
    }

    private List<Provision> provisions(List<ProvisionComponent> provisions) {
        return provisions.stream().map(this::provision).toList();
    }

    private Provision provision(ProvisionComponent provision) {
        Period period = provision.getPeriod();
        return new Provision(
                provision.getType() == ConsentProvisionType.PERMIT,
                provision.getActor().stream().map(this::actor).toList(),
                codes(provision.getPurpose()),
                codes(provision.getSecurityLabel()),
                first(period.getStartElement()),
                last(period.getEndElement()),
                isNarrowed(provision),
                provisions(provision.getProvision()));
    }

    private static boolean isNarrowed(ProvisionComponent provision) {
        return provision.hasAction()
                || provision.hasClass_()
                || provision.hasCode()
                || provision.hasDataPeriod()
                || provision.hasData()
                || Stream.concat(provision.getPurpose().stream(), provision.getSecurityLabel().stream())
                        .anyMatch(coding -> !coding.hasCode());
    }

    private Actor actor(provisionActorComponent actor) {
        var role = actor.getRole().getCoding().stream()
                .filter(coding -> Vocabulary.Codes.ORGANISATION_ROLE.equals(coding.getSystem()) && coding.hasCode())
                .map(Coding::getCode)
                .findFirst()
                .orElse("");
        var named = organization(actor.getReference());
        if (named.isPresent()) {
            return new Actor(role, MessageFacts.oinOf(named.get()), named.get().getName());
        }
        var number = actor.getReference().getIdentifier();
        // a reference that leads nowhere here names somebody, so it may not mean everybody
        var names = actor.getReference().hasReference() || actor.getReference().hasIdentifier();
        return new Actor(role, number.getValue(), names && !number.hasValue() ? "" : null);
    }

    private Optional<Organization> organization(Reference reference) {
        return message.facts().organization(reference);
    }

    private static Set<String> codes(Collection<Coding> codings) {
        return codings.stream().filter(Coding::hasCode).map(Coding::getCode).collect(Collectors.toSet());
    }
}
