package nl.samenhang.hub.compare;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.release.Release;
import nl.samenhang.hub.release.RouteOutline.Takes;
import nl.samenhang.profiles.ProfilePackage;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;

/**
 * A message to try: an example of the vocabulary, which can be sent by any partner, from any municipality.
 *
 * @param what event, with kind and situation, as it is shown
 * @param event code of message-event
 */
record Example(String what, String event, Bundle bundle) {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final String NAMED = "urn:uuid:00000000-0000-4000-8000-000000000002";

    /** Those of the vocabulary; and so that every route has a message to take, those in the situation of a route. */
    static List<Example> all(List<Release> releases) {
        var all = new ArrayList<Example>();
        ProfilePackage.examples()
                .map(json -> FHIR.newJsonParser().parseResource(Bundle.class, json))
                .forEach(bundle -> all.add(of(bundle, "")));
        var plain = List.copyOf(all);
        releases.stream()
                .flatMap(release -> release.routes().outlines().stream())
                .flatMap(route -> inSituationsOf(route.takes(), plain))
                .forEach(example -> addOnce(example, all));
        return all;
    }

    private static void addOnce(Example example, List<Example> all) {
        if (all.stream().noneMatch(other -> other.what.equals(example.what))) {
            all.add(example);
        }
    }

    private static Stream<Example> inSituationsOf(Takes takes, List<Example> plain) {
        return plain.stream().filter(example -> example.event.equals(takes.event())).findFirst().stream()
                .flatMap(example -> Situation.of(takes).stream().map(example::in));
    }

    private Example in(Situation situation) {
        var copy = bundle.copy();
        situation.putInto(copy);
        return of(copy, situation.words());
    }

    private static Example of(Bundle bundle, String situation) {
        var facts = new MessageFacts(bundle);
        var what =
                String.join(" ", facts.event(), facts.kind(), situation).strip().replaceAll(" +", " ");
        return new Example(what, facts.event(), bundle);
    }

    /** Whether it is about a family of which the municipality is told. */
    boolean isFromAMunicipality() {
        return new MessageFacts(bundle).municipality().isPresent();
    }

    /**
     * The message as this partner would send it.
     *
     * @param municipality CBS code, empty to leave it as it is
     * @param named the recipient that it names; the recipients of the example itself mean nothing here
     */
    byte[] from(Partner sender, String municipality, Optional<Partner> named) {
        var copy = bundle.copy();
        var facts = new MessageFacts(copy);
        facts.claimedSender().ifPresent(claimed -> becomes(claimed, sender));
        facts.header().ifPresent(header -> header.getDestination().clear());
        if (!municipality.isEmpty()) {
            facts.family().ifPresent(family -> {
                family.getExtension().removeIf(Example::isMunicipality);
                family.addExtension(new Extension(
                        Vocabulary.Extensions.MUNICIPALITY,
                        new Identifier()
                                .setSystem(Vocabulary.Identifiers.MUNICIPALITY)
                                .setValue(municipality)));
            });
        }
        named.ifPresent(partner -> name(partner, copy));
        return FHIR.newJsonParser().encodeResourceToString(copy).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isMunicipality(Extension extension) {
        return Vocabulary.Extensions.MUNICIPALITY.equals(extension.getUrl());
    }

    private static void name(Partner partner, Bundle bundle) {
        var organization = new Organization();
        becomes(organization, partner);
        bundle.addEntry().setFullUrl(NAMED).setResource(organization);
        new MessageFacts(bundle)
                .header()
                .ifPresent(header -> header.addDestination().getReceiver().setReference(NAMED));
    }

    private static void becomes(Organization organization, Partner partner) {
        organization.getIdentifier().clear();
        organization.addIdentifier().setSystem(Vocabulary.Identifiers.OIN).setValue(partner.oin());
        organization.setName(partner.name());
    }
}
