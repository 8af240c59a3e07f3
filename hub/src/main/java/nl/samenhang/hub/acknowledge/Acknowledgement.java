package nl.samenhang.hub.acknowledge;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import nl.samenhang.hub.partner.HubIdentity;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.MessageHeader.ResponseType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * A SafetyMessage by which the hub responds to a message of a partner.
 *
 * @param basis what its ids follow from: the same basis gives the same message
 */
record Acknowledgement(HubIdentity hub, Partner caller, String basis, Instant at) {

    private static final String OIN = "urn:oin:";
    private static final String UUID_URN = "urn:uuid:";

    Bundle ok(String requestId) {
        var message = message(header(requestId, ResponseType.OK));
        addOrganizations(message);
        return message;
    }

    /** As {@link #ok}, of a message that was not taken. */
    Bundle of(String requestId, ResponseType code, OperationOutcome details) {
        details.setId(derived("outcome"));
        var header = header(requestId, code);
        header.getResponse().setDetails(to("outcome"));
        var message = message(header);
        add(message, details);
        addOrganizations(message);
        return message;
    }

    private Bundle message(MessageHeader header) {
        var message = new Bundle();
        message.setId(derived("bundle"));
        message.getMeta().addProfile(Vocabulary.Profiles.SAFETY_MESSAGE);
        message.getIdentifier().setSystem(Vocabulary.Identifiers.MESSAGE_ID).setValue(message.getIdPart());
        message.setType(Bundle.BundleType.MESSAGE);
        message.setTimestamp(Date.from(at));
        add(message, header);
        return message;
    }

    private void addOrganizations(Bundle message) {
        add(message, organization("hub", hub.name(), hub.oin()));
        var receiver = organization("caller", caller.name(), caller.oin());
        caller.roles().forEach(role -> receiver.addType()
                .addCoding(new Coding(Vocabulary.Codes.ORGANISATION_ROLE, role, null)));
        add(message, receiver);
    }

    private MessageHeader header(String requestId, ResponseType code) {
        var header = new MessageHeader();
        header.setId(derived("header"));
        header.setEvent(new Coding(Vocabulary.Codes.MESSAGE_EVENT, "acknowledgement", "Acknowledgement"));
        header.addDestination()
                .setName(caller.name())
                .setEndpoint(OIN + caller.oin())
                .setReceiver(to("caller"));
        header.setSender(to("hub"));
        header.getSource().setName(hub.name()).setEndpoint(OIN + hub.oin());
        header.getResponse().setCode(code).setIdentifier(requestId);
        return header;
    }

    private Organization organization(String part, String name, String oin) {
        var organization = new Organization();
        organization.setId(derived(part));
        organization.addIdentifier().setSystem(Vocabulary.Identifiers.OIN).setValue(oin);
        organization.setName(name);
        return organization;
    }

    private static void add(Bundle message, Resource resource) {
        message.addEntry().setFullUrl(UUID_URN + resource.getIdPart()).setResource(resource);
    }

    private Reference to(String part) {
        return new Reference(UUID_URN + derived(part));
    }

    private String derived(String part) {
        var name = basis + '/' + part;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
