package nl.samenhang.mappings.workbench;

import nl.samenhang.mappings.Problem;

/** A message that was refused on the bench, in words for the engineer who made the mapping. */
final class RefusedExample {
    private static final String MAPPING = "-mapping";

    private RefusedExample() {}

    static Remark of(String file, Problem problem) {
        String where = problem.nativePath() + " (" + problem.rule() + "): ";
        return Remark.error(
                file,
                new Place(problem.line(), problem.column()),
                where
                        + problem.message().nl()
                        + (isOfTheMapping(problem)
                                ? " Of de mapping struikelt: kijk in"
                                        + " to-fhir naar een functie of type dat dit voorbeeld niet aankan."
                                : ""),
                where
                        + problem.message().en()
                        + (isOfTheMapping(problem)
                                ? " Or the mapping stumbles: look in"
                                        + " to-fhir for a function or type that cannot take this example."
                                : ""));
    }

    /** No rule refused it: the mapping itself could not go on. */
    static boolean isOfTheMapping(Problem problem) {
        return problem.rule().endsWith(MAPPING);
    }
}
