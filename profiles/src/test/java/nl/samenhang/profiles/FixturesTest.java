package nl.samenhang.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixturesTest {

    /** Values that the broken cases hold where the fault is. */
    private static final List<String> VALUES = List.of(
            "99990", "99999", "ijlings", "vrouw", "elsewhere", "no-such-code", "Testman", "1989", "billing", "kees");

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void acceptsAValidResourceWithoutAnyFinding(Fixture valid) {
        assertThat(valid.judged()).isEmpty();
    }

    static Stream<Fixture> acceptsAValidResourceWithoutAnyFinding() {
        return Fixture.all("valid").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesABrokenResourceByItsRuleAndItsPlace(Fixture broken) {
        assertThat(broken.judged()).extracting(Fixture::inWords).contains(broken.expected());
    }

    static Stream<Fixture> refusesABrokenResourceByItsRuleAndItsPlace() {
        return Fixture.all("invalid").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tellsAnUnknownCodeOnce(Fixture broken) {
        assertThat(broken.judged()).hasSize(1);
    }

    static Stream<Fixture> tellsAnUnknownCodeOnce() {
        return Fixture.all("invalid").stream()
                .filter(fixture -> fixture.file().toString().contains("unknown-code"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tellsNoValueOfTheMessageInAnyFinding(Fixture broken) {
        assertThat(Stream.concat(broken.judged().stream(), MessageRules.check(asMessage(broken)).stream()))
                .allSatisfy(finding -> assertThat(finding.toString()).doesNotContain(VALUES));
    }

    static Stream<Fixture> tellsNoValueOfTheMessageInAnyFinding() {
        return Stream.concat(Fixture.all("invalid").stream(), Fixture.all("rules").stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesAMessageThatBreaksARuleOfMessaging(Fixture broken) {
        assertThat(MessageRules.check(broken.json())).extracting(Finding::rule).contains(broken.rule());
    }

    static Stream<Fixture> refusesAMessageThatBreaksARuleOfMessaging() {
        return Fixture.all("rules").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void acceptsAWholeMessageByEveryRuleOfMessaging(Fixture valid) {
        assertThat(MessageRules.check(valid.json())).isEmpty();
    }

    static Stream<Fixture> acceptsAWholeMessageByEveryRuleOfMessaging() {
        return Fixture.all("valid").stream().filter(fixture -> fixture.profile().equals("SafetyMessage"));
    }

    private static String asMessage(Fixture fixture) {
        return fixture.profile().equals("SafetyMessage") ? fixture.json() : "{\"resourceType\":\"Bundle\"}";
    }
}
