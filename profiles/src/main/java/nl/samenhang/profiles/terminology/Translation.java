package nl.samenhang.profiles.terminology;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;

/**
 * What somebody wants translated.
 *
 * @param map canonical address of the concept map; null for any that fits
 * @param source value set that the code comes from; null when it does not matter
 * @param target value set to translate to; null when it does not matter
 * @param targetSystem code system to translate to; null when it does not matter
 * @param reverse from the target of a map back to its source
 */
public record Translation(
        String map, List<Coding> codings, String source, String target, String targetSystem, boolean reverse) {

    /** A code that means the same, or nearly: how near is its equivalence. */
    record Match(ConceptMapEquivalence equivalence, Coding concept, String map) {

        boolean isMeant() {
            return equivalence != ConceptMapEquivalence.UNMATCHED && equivalence != ConceptMapEquivalence.DISJOINT;
        }
    }

    boolean isFor(ConceptMap candidate) {
        var from = candidate.hasSource() ? candidate.getSource().primitiveValue() : null;
        var to = candidate.hasTarget() ? candidate.getTarget().primitiveValue() : null;
        return (map == null || isMeant(candidate, map))
                && (source == null || source.equals(reverse ? to : from))
                && (target == null || target.equals(reverse ? from : to));
    }

    private static boolean isMeant(ConceptMap candidate, String canonical) {
        return canonical.equals(candidate.getUrl())
                || canonical.equals(candidate.getUrl() + "|" + candidate.getVersion());
    }

    List<Match> in(ConceptMap candidate) {
        return candidate.getGroup().stream()
                .filter(group -> targetSystem == null || targetSystem.equals(to(group)))
                .flatMap(group -> codings.stream()
                        .filter(coding -> Objects.equals(from(group), coding.getSystem()))
                        .flatMap(coding -> reverse ? back(group, coding.getCode()) : forth(group, coding.getCode()))
                        .map(match -> new Match(match.equivalence(), match.concept(), candidate.getUrl())))
                .toList();
    }

    private String from(ConceptMapGroupComponent group) {
        return reverse ? group.getTarget() : group.getSource();
    }

    private String to(ConceptMapGroupComponent group) {
        return reverse ? group.getSource() : group.getTarget();
    }

    private static Stream<Match> forth(ConceptMapGroupComponent group, String code) {
        return group.getElement().stream()
                .filter(element -> code.equals(element.getCode()))
                .flatMap(element -> element.getTarget().stream())
                .map(to -> new Match(
                        to.getEquivalence(), new Coding(group.getTarget(), to.getCode(), to.getDisplay()), null));
    }

    private static Stream<Match> back(ConceptMapGroupComponent group, String code) {
        return group.getElement().stream().flatMap(element -> element.getTarget().stream()
                .filter(to -> code.equals(to.getCode()))
                .map(to -> new Match(
                        turned(to.getEquivalence()),
                        new Coding(group.getSource(), element.getCode(), element.getDisplay()),
                        null)));
    }

    private static ConceptMapEquivalence turned(ConceptMapEquivalence equivalence) {
        return switch (equivalence) {
            case WIDER -> ConceptMapEquivalence.NARROWER;
            case NARROWER -> ConceptMapEquivalence.WIDER;
            case SUBSUMES -> ConceptMapEquivalence.SPECIALIZES;
            case SPECIALIZES -> ConceptMapEquivalence.SUBSUMES;
            default -> equivalence;
        };
    }
}
