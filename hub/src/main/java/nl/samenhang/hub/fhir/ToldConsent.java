package nl.samenhang.hub.fhir;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import nl.samenhang.hub.consent.ConsentVersion;
import nl.samenhang.hub.message.ConsentTerms;
import nl.samenhang.hub.message.ConsentTerms.Actor;
import nl.samenhang.hub.message.ConsentTerms.Provision;
import nl.samenhang.hub.partner.PartnerDirectory;
import nl.samenhang.profiles.Vocabulary.Codes;
import nl.samenhang.profiles.Vocabulary.Extensions;
import nl.samenhang.profiles.Vocabulary.Identifiers;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;

/**
 * Tells the terms of a consent as a FHIR Consent. Whose it is, who gave it and its number are not in it: they are
 * marked absent, and the resource is tagged as a subset. It claims no profile of ours, which asks for all of that.
 *
 * @param whole whether it is told to who recorded it; to others it is labelled as redacted
 */
record ToldConsent(PartnerDirectory directory, boolean whole) {

    private static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
    private static final String OBSERVATION = "http://terminology.hl7.org/CodeSystem/v3-ObservationValue";
    private static final String SCOPE = "http://terminology.hl7.org/CodeSystem/consentscope";
    private static final String ACT = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

    Consent of(ConsentVersion version) {
        var terms = version.terms();
        var consent = new Consent();
        consent.setId(terms.consent() + "/_history/" + version.number());
        consent.setMeta(meta(version));
        if (terms.ended() != null) {
            consent.addExtension(Extensions.WITHDRAWN, day(terms.ended()));
        }
        consent.addIdentifier(absent(new Identifier(), "masked"));
        consent.setStatus(ConsentState.fromCode(terms.status()));
        consent.setScope(concept(SCOPE, "patient-privacy"));
        consent.addCategory(concept(ACT, "IDSCL"));
        consent.setPatient(absent(new Reference(), "masked"));
        consent.setDateTimeElement(day(terms.given()));
        consent.addPerformer(absent(new Reference(), "unknown"));
        consent.addOrganization(organisation(terms.recorder(), null));
        consent.setPolicyRule(concept(Codes.CONSENT_POLICY, "only-what-is-permitted"));
        consent.setProvision(root(terms));
        return consent;
    }

    private Meta meta(ConsentVersion version) {
        var meta = new Meta()
                .setVersionId(Integer.toString(version.number()))
                .setLastUpdated(Date.from(version.recordedAt()));
        meta.addTag(OBSERVATION, "SUBSETTED", null);
        if (!whole) {
            meta.addSecurity(OBSERVATION, "REDACTED", null);
        }
        return meta;
    }

    private ProvisionComponent root(ConsentTerms terms) {
        var root = new ProvisionComponent();
        period(root, terms.from(), terms.until());
        terms.provisions().forEach(rule -> root.addProvision(provision(rule)));
        return root;
    }

    private ProvisionComponent provision(Provision rule) {
        var told = new ProvisionComponent();
        told.setType(rule.permit() ? ConsentProvisionType.PERMIT : ConsentProvisionType.DENY);
        period(told, rule.from(), rule.until());
        rule.actors().forEach(actor -> told.addActor()
                .setRole(role(actor))
                .setReference(
                        actor.meansEach()
                                ? absent(new Reference(), "not-applicable")
                                : organisation(actor.oin(), actor.name())));
        codes(Codes.DATA_CLASS, rule.dataClasses()).forEach(told::addSecurityLabel);
        codes(Codes.PROCESSING_PURPOSE, rule.purposes()).forEach(told::addPurpose);
        if (rule.narrowed()) {
            // it says more than the register keeps: who reads it may not take it for a wider rule
            told.addAction(absent(new CodeableConcept(), "unknown"));
        }
        rule.exceptions().forEach(exception -> told.addProvision(provision(exception)));
        return told;
    }

    private static CodeableConcept role(Actor actor) {
        return actor.role().isEmpty()
                ? absent(new CodeableConcept(), "unknown")
                : concept(Codes.ORGANISATION_ROLE, actor.role());
    }

    /** As the directory knows it; an organisation that it does not know stays as it was told. */
    private Reference organisation(String number, String name) {
        var known = directory.all().stream()
                .filter(partner -> directory.isKnownAs(partner, number, name))
                .findFirst();
        if (known.isPresent()) {
            return oin(known.get().oin()).setDisplay(known.get().name());
        }
        return number != null && number.matches("\\d{20}")
                ? oin(number).setDisplay(name)
                : absent(new Reference(), "unknown");
    }

    private static Reference oin(String value) {
        return new Reference()
                .setIdentifier(new Identifier().setSystem(Identifiers.OIN).setValue(value));
    }

    private static void period(ProvisionComponent rule, LocalDate from, LocalDate until) {
        if (from != null || until != null) {
            var period = new Period();
            period.setStartElement(from == null ? null : day(from));
            period.setEndElement(until == null ? null : day(until));
            rule.setPeriod(period);
        }
    }

    private static DateTimeType day(LocalDate day) {
        return new DateTimeType(day.toString());
    }

    private static List<Coding> codes(String system, Collection<String> codes) {
        return codes.stream()
                .sorted()
                .map(code -> new Coding(system, code, null))
                .toList();
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept().addCoding(new Coding(system, code, null));
    }

    private static <T extends Element> T absent(T element, String reason) {
        element.addExtension(ABSENT, new CodeType(reason));
        return element;
    }
}
