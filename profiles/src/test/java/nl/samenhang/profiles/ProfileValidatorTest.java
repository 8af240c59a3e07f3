package nl.samenhang.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
