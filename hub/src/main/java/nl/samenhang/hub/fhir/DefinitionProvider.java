package nl.samenhang.hub.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import nl.samenhang.profiles.Conformance;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;

/** Reads the definitions of one resource type; how they may be searched, the types differ in. */
abstract class DefinitionProvider implements IResourceProvider {

    private final FhirContext fhir;
    private final String type;

    DefinitionProvider(FhirContext fhir, String type) {
        this.fhir = fhir;
        this.type = type;
    }

    @Override
    public final Class<? extends IBaseResource> getResourceType() {
        return fhir.getResourceDefinition(type).getImplementingClass();
    }

    /** The one with this id. */
    @Read
    public IBaseResource read(@IdParam IdType id) {
        return Conformance.whole()
                .byId(type, id.getIdPart())
                .map(definition -> fhir.newJsonParser().parseResource(definition.json()))
                .orElseThrow(Fault.NOT_FOUND::told);
    }

    final IBundleProvider found(Sought sought, Integer offset, Integer count) {
        List<Conformance.Definition> found =
                Conformance.whole().of(type).stream().filter(sought::matches).toList();
        return new Page(new FoundDefinitions(fhir, found), offset, count);
    }

    /** Only what stands on a page is read. */
    private record FoundDefinitions(FhirContext fhir, List<Conformance.Definition> found) implements Page.Found {

        @Override
        public int size() {
            return found.size();
        }

        @Override
        public List<IBaseResource> some(int offset, int most) {
            return found.stream()
                    .skip(offset)
                    .limit(most)
                    .map(definition -> (IBaseResource) fhir.newJsonParser().parseResource(definition.json()))
                    .toList();
        }
    }
}
