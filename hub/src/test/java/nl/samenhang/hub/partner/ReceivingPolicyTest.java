package nl.samenhang.hub.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenhang.hub.TestPartner;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.partner.ReceivingPolicy.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is in a row is allowed; what is in none is not. */
class ReceivingPolicyTest {

    private final ReceivingPolicy policy = new ReceivingPolicy(Map.of(
            "veilig-thuis",
            List.of(
                    new Row(Set.of("identity", "facts"), Set.of("safety-weighing"), Set.of("report-right")),
                    new Row(Set.of("secret-address"), Set.of("investigation"), Set.of("public-task")))));

    @ParameterizedTest
    @CsvSource({
        "veilig-thuis, facts, safety-weighing, report-right, true",
        "veilig-thuis, secret-address, investigation, public-task, true",
        // one part of the row is another
        "local-team, facts, safety-weighing, report-right, false",
        "veilig-thuis, plan, safety-weighing, report-right, false",
        "veilig-thuis, facts, investigation, report-right, false",
        "veilig-thuis, facts, safety-weighing, consent, false",
        // two rows do not add up
        "veilig-thuis, secret-address, safety-weighing, report-right, false",
    })
    void allowsWhatOneRowAllowsAsAWhole(String role, String data, String purpose, String basis, boolean allowed) {
        assertThat(policy.mayReceive(role, data, purpose, basis)).isEqualTo(allowed);
    }

    @Test
    void aPartnerOfTwoRolesMayReceiveWhatOneOfThemMay() {
        var both = TestPartner.partner("samen-veilig", "00000099000000007001", "certified-institution", "veilig-thuis")
                .make();
        assertThat(policy.mayReceive(both, "facts", "safety-weighing", "report-right"))
                .isTrue();
    }

    @Test
    void aPartnerThatMayNotHaveWhatAMessageIsAboutMayNotHaveTheMessage() {
        var thuis = TestPartner.partner("vt", "00000099000000007001", "veilig-thuis")
                .make();
        assertThat(policy.forbidden(thuis, "referral", "safety-weighing", "report-right"))
                .isEmpty();
        assertThat(policy.forbidden(thuis, "family-plan", "safety-weighing", "report-right"))
                .containsExactly("plan");
        assertThat(policy.forbidden(thuis, "referral", "safety-weighing", "consent"))
                .containsExactly("identity", "facts");
    }

    @Test
    void everyEventOfTheVocabularySaysWhatItIsAbout() {
        var codes = KnownCodes.ofVocabulary();
        assertThat(codes.events()).isNotEmpty().allSatisfy(event -> assertThat(codes.dataClasses())
                .containsAll(DataOfEvents.of(event)));
        assertThatThrownBy(() -> DataOfEvents.of("gossip")).isInstanceOf(IllegalArgumentException.class);
    }
}
