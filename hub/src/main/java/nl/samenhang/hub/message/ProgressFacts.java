package nl.samenhang.hub.message;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;

/**
 * What a canonical message says of how far it is with a family, in codes, read from its Bundle: nothing in it tells who
 * it is about. A message may hold several tasks or measures; each code comes once, in alphabetical order.
 */
public record ProgressFacts(Bundle bundle) {

    private static final String STATUS = "status";

    /**
     * How far the work is: status of tasks (task-status) and plans (request-status), phases of measures
     * (measure-phase).
     */
    public Set<String> states() {
        return codes(Stream.of(
                        all(Task.class).filter(Task::hasStatus).map(task -> task.getStatus()
                                .toCode()),
                        all(CarePlan.class).filter(CarePlan::hasStatus).map(plan -> plan.getStatus()
                                .toCode()),
                        all(ServiceRequest.class)
                                .flatMap(measure ->
                                        measure.getExtensionsByUrl(Vocabulary.Extensions.MEASURE_PHASE).stream())
                                .flatMap(ProgressFacts::code))
                .flatMap(Function.identity()));
    }

    /** Codes of CodeSystem referral-outcome: what became of the referrals that the message answers. */
    public Set<String> outcomes() {
        return codes(
                all(Task.class).flatMap(task -> codes(task.getBusinessStatus(), Vocabulary.Codes.REFERRAL_OUTCOME)));
    }

    /** Codes of CodeSystem hearing-status that the reports in the message give; not of whom, nor of how many. */
    public Set<String> hearings() {
        return codes(all(Composition.class)
                .flatMap(report -> report.getExtensionsByUrl(Vocabulary.Extensions.HEARING).stream())
                .flatMap(hearing -> hearing.getExtensionsByUrl(STATUS).stream())
                .flatMap(ProgressFacts::code));
    }

    private <T extends Resource> Stream<T> all(Class<T> type) {
        return bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Stream<String> code(Extension extension) {
        return extension.getValue() instanceof CodeableConcept concept
                ? concept.getCoding().stream().filter(Coding::hasCode).map(Coding::getCode)
                : Stream.empty();
    }

    private static Stream<String> codes(CodeableConcept concept, String system) {
        return concept.getCoding().stream()
                .filter(coding -> system.equals(coding.getSystem()) && coding.hasCode())
                .map(Coding::getCode);
    }

    private static Set<String> codes(Stream<String> codes) {
        return codes.collect(Collectors.toCollection(TreeSet::new));
    }
}
