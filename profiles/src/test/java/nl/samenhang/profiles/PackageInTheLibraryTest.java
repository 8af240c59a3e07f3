package nl.samenhang.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.NpmPackageValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever loads the package in the library itself gets the verdicts of our validator. */
class PackageInTheLibraryTest {

    private static final FindingWriter WRITER = new FindingWriter(
            Invariants.of(ProfilePackage.conformanceResources().toList()), FindingTexts.load());
    private static final Engine ENGINE = engine();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void givesTheVerdictOfOurValidator(Fixture fixture) {
        Stream<Finding> found =
                ENGINE.judge(fixture.json()).stream().map(WRITER::write).flatMap(finding -> finding.stream());

        assertThat(found.filter(Finding::isError).map(Finding::rule).distinct())
                .containsExactlyInAnyOrderElementsOf(fixture.judged().stream()
                        .filter(Finding::isError)
                        .map(Finding::rule)
                        .distinct()
                        .toList());
    }

    /** Of each profile the first valid case and the first that breaks an invariant of ours. */
    static Collection<Fixture> givesTheVerdictOfOurValidator() {
        Invariants ours = Invariants.of(ProfilePackage.conformanceResources().toList());
        Map<String, Fixture> sample = new TreeMap<>();
        Fixture.all("valid").forEach(fixture -> sample.putIfAbsent("valid " + fixture.profile(), fixture));
        Fixture.all("invalid").stream()
                .filter(fixture -> ours.text(fixture.rule()).isPresent())
                .forEach(fixture -> sample.putIfAbsent("invalid " + fixture.profile(), fixture));
        return List.copyOf(sample.values());
    }

    private static Engine engine() {
        FhirContext fhir = FhirContext.forR4Cached();
        NpmPackageValidationSupport packages = new NpmPackageValidationSupport(fhir);
        try {
            packages.loadPackageFromClasspath(
                    "classpath:" + ProfilePackage.name() + "-" + ProfilePackage.version() + ".tgz");
        } catch (IOException e) {
            throw new IllegalStateException("the package cannot be loaded", e);
        }
        InMemoryTerminologyServerValidationSupport terminology = new InMemoryTerminologyServerValidationSupport(fhir);
        terminology.setIssueSeverityForCodeDisplayMismatch(IValidationSupport.IssueSeverity.INFORMATION);
        return new Engine(
                fhir,
                new ValidationSupportChain(
                        packages,
                        new DefaultProfileValidationSupport(fhir),
                        new CommonCodeSystemsTerminologyService(fhir),
                        terminology,
                        new SnapshotGeneratingValidationSupport(fhir)));
    }
}
