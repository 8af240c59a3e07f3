package nl.samenhang.hub.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ServerCapabilityStatementProvider;
import ca.uhn.fhir.util.FhirTerser;
import nl.samenhang.profiles.Conformance;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;

/** What this hub can do, as the library tells it of the running server, and which definitions of ours it keeps to. */
final class HubCapabilities extends ServerCapabilityStatementProvider {

    private final FhirContext fhir;

    HubCapabilities(RestfulServer server, FhirContext fhir) {
        super(server);
        this.fhir = fhir;
        setPublisher("Samenhang");
    }

    @Override
    protected void postProcess(FhirTerser terser, IBaseConformance made) {
        var statement = (CapabilityStatement) made;
        Conformance.whole().of("CapabilityStatement").forEach(ours -> statement.addInstantiates(ours.url()));
        Conformance.whole().of("ImplementationGuide").forEach(ours -> statement.addImplementationGuide(ours.url()));
        statement.getRest().stream()
                .flatMap(rest -> rest.getResource().stream())
                .filter(resource -> "Consent".equals(resource.getType()))
                .forEach(HubCapabilities::tellWriting);
    }

    /** The library does not know it: {@link ConsentDoor} takes what is written before the library reads it. */
    private static void tellWriting(CapabilityStatementRestResourceComponent consent) {
        consent.addInteraction().setCode(TypeRestfulInteraction.CREATE);
        consent.addInteraction().setCode(TypeRestfulInteraction.UPDATE);
        consent.addSupportedProfile(Vocabulary.Profiles.CONSENT_RECORD);
    }

    /** Our own operations as we define them, those of the standard as the library tells them. */
    @Override
    @Read(typeName = "OperationDefinition")
    public IBaseResource readOperationDefinition(@IdParam IIdType id, RequestDetails request) {
        return Conformance.whole()
                .byId("OperationDefinition", id.getIdPart())
                .map(ours -> (IBaseResource) fhir.newJsonParser().parseResource(ours.json()))
                .orElseGet(() -> super.readOperationDefinition(id, request));
    }
}
