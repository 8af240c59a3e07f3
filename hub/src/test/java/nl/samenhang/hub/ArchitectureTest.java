package nl.samenhang.hub;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import nl.samenhang.hub.message.Authorisation;

/** The rules of the house that a machine can hold. */
@AnalyzeClasses(packages = "nl.samenhang.hub", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] STEPS = {
        "..hub.canonicalise..",
        "..hub.validate..",
        "..hub.authorise..",
        "..hub.route..",
        "..hub.minimise..",
        "..hub.translate..",
        "..hub.deliver.."
    };

    private static final String[] DOORS_AND_WIRING = {
        "..hub.receive..", "..hub.fhir..", "..hub.pipeline..", "..hub.chain.."
    };

    @ArchTest
    static final SliceRule steps_do_not_know_each_other = SlicesRuleDefinition.slices()
            .matching(
                    "nl.samenhang.hub.(canonicalise|validate|authorise|route|minimise|translate|deliver|acknowledge)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule steps_know_neither_camel_nor_the_doors =
            noClasses().that().resideInAnyPackage(STEPS).should().dependOnClassesThat(camelOrA(DOORS_AND_WIRING));

    @ArchTest
    static final ArchRule values_know_neither_spring_nor_camel = noClasses()
            .that()
            .resideInAPackage("..hub.message..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.apache.camel..");

    @ArchTest
    static final ArchRule only_authorise_grants_and_the_journal_gives_back = constructors()
            .that()
            .areDeclaredIn(Authorisation.class)
            .should()
            .onlyBeCalled()
            .byClassesThat()
            .resideInAnyPackage("..hub.authorise..", "..hub.journal..");

    @ArchTest
    static final ArchRule no_junk_drawers = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..common..", "..helper..", "..impl..", "..model..", "..service..", "..dto..");

    @ArchTest
    static final ArchRule nobody_sleeps = noClasses().should().callMethod(Thread.class, "sleep", long.class);

    private static DescribedPredicate<JavaClass> camelOrA(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages)
                .or(JavaClass.Predicates.resideInAPackage("org.apache.camel.."));
    }
}
