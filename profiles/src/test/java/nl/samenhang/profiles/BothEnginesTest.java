package nl.samenhang.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The profiles mean the same to two releases of the engine, loaded in different ways. */
class BothEnginesTest {

    private static final SecondVerdicts SECOND = SecondVerdicts.read();
    private static final Predicate<String> OURS = ours();

    /** A file as the second engine names it, with what our validator found in it. */
    private record Case(String file, List<Finding> found) {

        boolean isRefused() {
            return found.stream().anyMatch(Finding::isError);
        }

        Set<String> broken() {
            return found.stream()
                    .filter(Finding::isError)
                    .map(Finding::rule)
                    .filter(OURS)
                    .collect(Collectors.toSet());
        }

        boolean differs() {
            return isRefused() != SECOND.refuses(file) || !broken().equals(SECOND.broken(file, OURS));
        }

        String sideBySide() {
            return file + "\n  first:  " + found.stream().map(Fixture::inWords).toList() + "\n  second: "
                    + SECOND.of(file).stream().map(SecondVerdicts.Said::finding).toList();
        }
    }

    @Test
    void theyAgreeOnEveryCaseAndEveryExampleOrTheDifferenceHasAReason() throws Exception {
        Reasons reasons = Reasons.load("engine-differences.csv");

        assertThat(cases())
                .filteredOn(Case::differs)
                .filteredOn(difference -> !reasons.hasOneFor(difference.file()))
                .extracting(Case::sideBySide)
                .isEmpty();
        assertThat(reasons.unused()).isEmpty();
    }

    @Test
    void theSecondHasNothingToSayOfOurDefinitionsExamplesAndValidCasesExceptWithAReason() {
        Reasons reasons = Reasons.load("second-engine-warnings.csv");

        assertThat(SECOND.byFile().entrySet().stream()
                        .filter(entry -> entry.getKey().matches("(fhir|fhir-examples|valid)/.*"))
                        .flatMap(entry -> entry.getValue().stream()
                                .filter(said ->
                                        said.isError() || !reasons.hasOneFor(entry.getKey() + "/" + said.about()))
                                .map(said -> entry.getKey() + ": " + said.finding() + ": " + said.text())))
                .isEmpty();
        assertThat(reasons.unused()).isEmpty();
    }

    @Test
    void theSecondJudgedEveryDefinitionOfThePackage() {
        assertThat(SECOND.byFile().keySet().stream().filter(file -> file.startsWith("fhir/")))
                .hasSameSizeAs(ProfilePackage.conformanceResources().toList());
    }

    private static List<Case> cases() throws Exception {
        List<Case> cases = new ArrayList<>();
        for (String kind : List.of("valid", "invalid", "rules")) {
            Fixture.all(kind).forEach(fixture -> cases.add(new Case(kind + "/" + fixture, wholly(fixture))));
        }
        try (Stream<Path> examples = Files.list(Path.of("src/main/resources/fhir-examples"))) {
            for (Path example : examples.sorted().toList()) {
                List<Finding> found = SharedValidator.get().validate(Files.readString(example));
                cases.add(new Case("fhir-examples/" + example.getFileName(), found));
            }
        }
        return cases;
    }

    /** Of a message also by the rules of messaging, some of which the engines know as well. */
    private static List<Finding> wholly(Fixture fixture) {
        return fixture.profile().equals("SafetyMessage")
                ? Stream.concat(fixture.judged().stream(), MessageRules.check(fixture.json()).stream())
                        .toList()
                : fixture.judged();
    }

    private static Predicate<String> ours() {
        Invariants invariants =
                Invariants.of(ProfilePackage.conformanceResources().toList());
        return rule -> invariants.text(rule).isPresent();
    }
}
