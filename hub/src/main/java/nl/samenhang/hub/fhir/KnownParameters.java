package nl.samenhang.hub.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;

/** Refuses a call with a parameter that it does not have, which the library would pass over in silence. */
@Interceptor
public final class KnownParameters {

    private static final Set<String> OF_EVERY_CALL =
            Set.of("_format", "_pretty", "_summary", "_elements", "_count", "_offset", "_id");

    private final Map<String, Set<String>> namesByOperation = new HashMap<>();

    KnownParameters(Collection<?> providers) {
        for (var provider : providers) {
            for (var method : provider.getClass().getMethods()) {
                var operation = method.getAnnotation(Operation.class);
                if (operation != null && !operation.manualRequest()) {
                    namesByOperation.put(operation.typeName() + operation.name(), names(method.getParameters()));
                }
            }
        }
    }

    private static Set<String> names(Parameter... parameters) {
        return Stream.of(parameters)
                .map(parameter -> parameter.getAnnotation(OperationParam.class))
                .filter(named -> named != null)
                .map(OperationParam::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Before the operation is called. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void check(RequestDetails request) {
        var known = namesByOperation.get(request.getResourceName() + request.getOperation());
        if (!asked(request).allMatch(name -> name.startsWith("_") ? OF_EVERY_CALL.contains(name) : isIn(known, name))) {
            throw Fault.UNKNOWN_PARAMETER.told();
        }
    }

    /** What is no operation the library holds to its parameters itself. */
    private static boolean isIn(Set<String> known, String name) {
        return known == null || known.contains(name);
    }

    private static Stream<String> asked(RequestDetails request) {
        var inBody = request.getResource() instanceof Parameters body
                ? body.getParameter().stream().map(ParametersParameterComponent::getName)
                : Stream.<String>empty();
        return Stream.concat(request.getParameters().keySet().stream(), inBody);
    }
}
