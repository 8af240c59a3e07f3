package nl.samenhang.hub.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.IncomingRequestAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import java.util.List;
import nl.samenhang.profiles.ProfilePackage;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Serves HAPI's RESTful server beside the native face. */
@Configuration(proxyBeanMethods = false)
class FhirFace {

    @Bean
    ServletRegistrationBean<RestfulServer> fhirServlet(
            FhirContext fhir,
            ProcessMessage processMessage,
            CodeSystemOperations codeSystems,
            ValueSetOperations valueSets,
            ConceptMapOperations conceptMaps,
            DefinitionTypes definitions,
            AuditEventProvider audit,
            ConsentProvider consents,
            JudgedTypes judged) {
        var server = new RestfulServer(fhir);
        server.setServerName("Samenhang");
        server.setServerVersion(ProfilePackage.version());
        server.setImplementationDescription("Samenhang, hub of the child protection chain");
        server.setDefaultResponseEncoding(EncodingEnum.JSON);
        server.setServerAddressStrategy(new IncomingRequestAddressStrategy());
        server.setServerConformanceProvider(new HubCapabilities(server, fhir));
        var operations = List.of(codeSystems, valueSets, conceptMaps);
        server.registerProviders(List.of(processMessage, audit, consents));
        server.registerProviders(operations);
        server.registerProviders(definitions.providers());
        server.registerProviders(judged.providers());
        server.registerInterceptor(new NeutralFaults());
        server.registerInterceptor(new SmallBodies());
        server.registerInterceptor(new LinksOfNobody());
        server.registerInterceptor(new KnownParameters(operations));
        var registration = new ServletRegistrationBean<>(server, "/fhir/*");
        registration.setName("fhir");
        registration.setLoadOnStartup(1);
        return registration;
    }
}
