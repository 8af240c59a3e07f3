package nl.samenhang.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileValidatorTest {

    private static final ProfileValidator VALIDATOR = SharedValidator.get();

    @Test
    void acceptsTheExamplesOfThePackageWithoutAnyFinding() {
        assertThat(ProfilePackage.examples()).isNotEmpty().allSatisfy(example -> {
            assertThat(VALIDATOR.validate(example)).isEmpty();
            assertThat(MessageRules.check(example)).isEmpty();
        });
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThat(VALIDATOR.validate("<Bundle/>")).extracting(Finding::rule).containsExactly("message-json");
    }

    @Test
    void refusesWhatIsNoBundle() {
        assertThat(VALIDATOR.validate("{\"resourceType\":\"Patient\"}"))
                .extracting(Finding::rule)
                .containsExactly("message-bundle");
    }

    @Test
    void refusesAMessageThatDoesNotClaimOurProfile() {
        assertThat(VALIDATOR.validate("{\"resourceType\":\"Bundle\",\"type\":\"message\"}"))
                .extracting(Finding::rule)
                .contains("message-profile");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"resourceType\":\"Bundle\"} {\"more\":1}",
                "{\"resourceType\":\"Bundle\",\"total\":1e1000000}",
                "{\"resourceType\":\"Bundle\",\"total\":-1E-999999999}",
                "{\"resourceType\":\"Bundle\",\"type\":\"message\",\"type\":\"batch\"}",
                "[]",
                "{\"resourceType\":\"Bundle\""
            })
    void findsThatAHostileTextIsNoReadableJson(String text) {
        assertThat(VALIDATOR.validate(text)).extracting(Finding::rule).containsExactly("message-json");
        assertThat(VALIDATOR.judge(text)).extracting(Finding::rule).containsExactly("message-json");
        assertThat(MessageRules.check(text)).extracting(Finding::rule).containsExactly("message-json");
    }

    @Test
    void findsThatNestingWithoutEndIsNoReadableJson() {
        String deep = "{\"extension\":[".repeat(200) + "]}".repeat(200);

        assertThat(VALIDATOR.validate(deep)).extracting(Finding::rule).containsExactly("message-json");
        assertThat(MessageRules.check(deep)).extracting(Finding::rule).containsExactly("message-json");
    }
}
