package nl.samenhang.hub.fhir;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.hub.receive.MessageGateway;
import nl.samenhang.profiles.Conformance;
import nl.samenhang.profiles.Conformance.Definition;
import org.springframework.stereotype.Component;

/** The resource types that can be judged: those that a profile of ours is about, and what else a message may hold. */
@Component
final class JudgedTypes {

    private static final Set<String> NO_RESOURCE = Set.of("Extension");

    private static final List<String> WITHOUT_PROFILE = List.of("Practitioner", "Communication", "OperationOutcome");

    private final FhirContext fhir;
    private final ResourceJudge judge;
    private final MessageGateway gateway;

    JudgedTypes(FhirContext fhir, ResourceJudge judge, MessageGateway gateway) {
        this.fhir = fhir;
        this.judge = judge;
        this.gateway = gateway;
    }

    List<ValidateProvider> providers() {
        var profiled = Conformance.whole().of("StructureDefinition").stream().map(Definition::defines);
        return Stream.concat(profiled, WITHOUT_PROFILE.stream())
                .filter(type -> !NO_RESOURCE.contains(type))
                .distinct()
                .map(type -> new ValidateProvider(fhir, type, judge, gateway.mostBytes()))
                .toList();
    }
}
