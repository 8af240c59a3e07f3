package nl.samenhang.hub;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.LenientErrorHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the steps read and write FHIR, in a running hub and out of it. */
@Configuration(proxyBeanMethods = false)
public class FhirBeans {

    @Bean
    FhirContext fhirContext() {
        var fhir = FhirContext.forR4Cached();
        fhir.setParserErrorHandler(silent());
        // a resource keeps the id it came with; otherwise it would be lost on the way out
        fhir.getParserOptions().setOverrideResourceIdWithBundleEntryFullUrl(false);
        return fhir;
    }

    /** The parser may not log what it does not know: it would quote the content. The validator tells the sender. */
    private static IParserErrorHandler silent() {
        return new LenientErrorHandler(false);
    }
}
