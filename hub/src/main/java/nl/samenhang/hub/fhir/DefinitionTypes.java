package nl.samenhang.hub.fhir;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The resource types of definitions: about nobody, so everybody may read them. */
@Component
public final class DefinitionTypes {

    private static final List<String> TITLED = List.of(
            "StructureDefinition",
            "ValueSet",
            "CodeSystem",
            "ConceptMap",
            "MessageDefinition",
            "CapabilityStatement",
            "OperationDefinition",
            "ImplementationGuide");

    private static final List<String> UNTITLED = List.of("GraphDefinition", "SearchParameter");

    private static final String NAMING = "NamingSystem";

    private final FhirContext fhir;

    DefinitionTypes(FhirContext fhir) {
        this.fhir = fhir;
    }

    /** Their names. */
    public static List<String> names() {
        return Stream.of(TITLED, UNTITLED, List.of(NAMING))
                .flatMap(List::stream)
                .toList();
    }

    List<DefinitionProvider> providers() {
        return Stream.of(
                        TITLED.stream().map(type -> new TitledProvider(fhir, type)),
                        UNTITLED.stream().map(type -> new UntitledProvider(fhir, type)),
                        Stream.of(new NamingSystemProvider(fhir, NAMING)))
                .<DefinitionProvider>flatMap(providers -> providers)
                .toList();
    }
}
