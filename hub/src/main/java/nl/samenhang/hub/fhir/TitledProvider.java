package nl.samenhang.hub.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.Offset;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.param.StringOrListParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.UriOrListParam;

/** Definitions that have an address and a title: most of them. */
public final class TitledProvider extends DefinitionProvider {

    TitledProvider(FhirContext fhir, String type) {
        super(fhir, type);
    }

    /** Those that fit; every one of them when nothing is asked. */
    @Search
    public IBundleProvider search(
            @OptionalParam(name = "_id") TokenOrListParam id,
            @OptionalParam(name = "url") UriOrListParam url,
            @OptionalParam(name = "version") TokenOrListParam version,
            @OptionalParam(name = "name") StringOrListParam name,
            @OptionalParam(name = "title") StringOrListParam title,
            @OptionalParam(name = "status") TokenOrListParam status,
            @Offset Integer offset,
            @Count Integer count) {
        return found(new Sought(id, url, version, name, title, status), offset, count);
    }
}
