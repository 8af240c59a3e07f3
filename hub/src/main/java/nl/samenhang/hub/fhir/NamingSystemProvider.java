package nl.samenhang.hub.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.Offset;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.param.StringOrListParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;

/** Naming systems, which have neither an address nor a title in R4. */
public final class NamingSystemProvider extends DefinitionProvider {

    NamingSystemProvider(FhirContext fhir, String type) {
        super(fhir, type);
    }

    /** Those that fit; every one of them when nothing is asked. */
    @Search
    public IBundleProvider search(
            @OptionalParam(name = "_id") TokenOrListParam id,
            @OptionalParam(name = "name") StringOrListParam name,
            @OptionalParam(name = "status") TokenOrListParam status,
            @Offset Integer offset,
            @Count Integer count) {
        return found(new Sought(id, null, null, name, null, status), offset, count);
    }
}
