package nl.samenhang.hub.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.message.ConsentTerms;
import nl.samenhang.hub.message.ConsentTerms.Actor;
import nl.samenhang.hub.message.ConsentTerms.Provision;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;
import org.junit.jupiter.api.Test;

/** What a consent allows: to whom, what for, which data, when; and how rules inside and beside each other are read. */
class ConsentRuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String OIN = "00000099000000002000";
    private static final String OTHER_OIN = "00000099000000002001";

    private final Partner veiligThuis = Examples.partner("veilig-thuis", "veilig-thuis", OIN, "*");
    private final Partner other = Examples.partner("veilig-thuis-elders", "veilig-thuis", OTHER_OIN, "*");
    private final Partner mentalHealth = Examples.partner("ggz", "mental-health", "00000099000000008000", "*");
    private final PartnerDirectory directory =
            OneRelease.with(veiligThuis, other, mentalHealth).inForce().partners();

    @Test
    void permitsWhatIsNamedAndNothingElse() {
        var terms = terms(permit().of("facts"));
        assertThat(mayKnow(terms, veiligThuis, "facts")).isTrue();
        assertThat(mayKnow(terms, veiligThuis, "health-data")).isFalse();
        assertThat(mayKnow(terms, mentalHealth, "facts")).isFalse();
        assertThat(new ConsentRule(directory, veiligThuis, "investigation", "facts", DAY).isMetBy(terms))
                .as("another purpose")
                .isFalse();
    }

    @Test
    void permitsNothingWithoutARule() {
        assertThat(mayKnow(terms(), veiligThuis, "facts")).isFalse();
    }

    @Test
    void aNamedOrganisationIsMeantAloneAndARoleMeansEach() {
        var named = terms(permit().to(new Actor("veilig-thuis", OIN, null)).of("facts"));
        assertThat(mayKnow(named, veiligThuis, "facts")).isTrue();
        assertThat(mayKnow(named, other, "facts")).isFalse();
        var each = terms(permit().to(new Actor("veilig-thuis", null, null)).of("facts"));
        assertThat(mayKnow(each, other, "facts")).isTrue();
    }

    @Test
    void anOrganisationThatCannotBeFoundIsNobody() {
        var unknown = terms(permit().to(new Actor("veilig-thuis", null, "")).of("facts"));
        assertThat(mayKnow(unknown, veiligThuis, "facts")).isFalse();
    }

    @Test
    void theNameOfAnOrganisationDoesNotGiveItAnotherRole() {
        var wrongRole = terms(permit().to(new Actor("mental-health", OIN, null)).of("facts"));
        assertThat(mayKnow(wrongRole, veiligThuis, "facts")).isFalse();
    }

    @Test
    void ofRulesBesideEachOtherDenyGoesFirstWhateverTheirOrder() {
        assertThat(mayKnow(terms(permit().of("facts"), deny().of("facts")), veiligThuis, "facts"))
                .isFalse();
        assertThat(mayKnow(terms(deny().of("facts"), permit().of("facts")), veiligThuis, "facts"))
                .isFalse();
    }

    @Test
    void aRuleInsideAnotherGoesBeforeIt() {
        var allButOne = permit().of("facts", "opinions").but(deny().of("opinions"));
        assertThat(mayKnow(terms(allButOne), veiligThuis, "facts")).isTrue();
        assertThat(mayKnow(terms(allButOne), veiligThuis, "opinions")).isFalse();
        var noneButOne = deny().of("facts", "opinions").but(permit().of("facts"));
        assertThat(mayKnow(terms(noneButOne), veiligThuis, "facts")).isTrue();
        var three = permit().of("facts").but(deny().of("facts").but(permit().of("facts")));
        assertThat(mayKnow(terms(three), veiligThuis, "facts")).isTrue();
    }

    @Test
    void aRuleInsideOneThatDoesNotConcernItIsNotAsked() {
        var inside = deny().of("opinions").but(permit().of("facts"));
        assertThat(mayKnow(terms(inside), veiligThuis, "facts")).isFalse();
    }

    @Test
    void aRuleHoldsInItsPeriodTheFirstAndTheLastDayIncluded() {
        for (var held : List.of(
                permit().from(DAY), permit().until(DAY), permit().from(DAY).until(DAY))) {
            assertThat(mayKnow(terms(held.of("facts")), veiligThuis, "facts")).isTrue();
        }
        for (var not : List.of(permit().from(DAY.plusDays(1)), permit().until(DAY.minusDays(1)))) {
            assertThat(mayKnow(terms(not.of("facts")), veiligThuis, "facts")).isFalse();
        }
    }

    @Test
    void whatIsSaidMorePreciselyThanIsWeighedCanOnlyMakeItStricter() {
        assertThat(mayKnow(terms(permit().narrowed().of("facts")), veiligThuis, "facts"))
                .isFalse();
        assertThat(mayKnow(terms(permit().of("facts"), deny().narrowed().of("facts")), veiligThuis, "facts"))
                .isFalse();
    }

    private boolean mayKnow(ConsentTerms terms, Partner recipient, String dataClass) {
        return new ConsentRule(directory, recipient, "voluntary-support", dataClass, DAY).isMetBy(terms);
    }

    private static ConsentTerms terms(Rule... rules) {
        var provisions = List.of(rules).stream().map(Rule::provision).toList();
        return new ConsentTerms("c", OIN, null, "f", "active", DAY, null, null, null, provisions);
    }

    private static Rule permit() {
        return new Rule(true, new Actor("veilig-thuis", null, null), Set.of(), null, null, false, List.of());
    }

    private static Rule deny() {
        return new Rule(false, new Actor("veilig-thuis", null, null), Set.of(), null, null, false, List.of());
    }

    /** A provision in words. */
    private record Rule(
            boolean permits,
            Actor actor,
            Set<String> data,
            LocalDate begin,
            LocalDate end,
            boolean narrow,
            List<Provision> inside) {

        Rule to(Actor someone) {
            return new Rule(permits, someone, data, begin, end, narrow, inside);
        }

        Rule of(String... dataClasses) {
            return new Rule(permits, actor, Set.of(dataClasses), begin, end, narrow, inside);
        }

        Rule from(LocalDate day) {
            return new Rule(permits, actor, data, day, end, narrow, inside);
        }

        Rule until(LocalDate day) {
            return new Rule(permits, actor, data, begin, day, narrow, inside);
        }

        Rule narrowed() {
            return new Rule(permits, actor, data, begin, end, true, inside);
        }

        Rule but(Rule exception) {
            return new Rule(permits, actor, data, begin, end, narrow, List.of(exception.provision()));
        }

        Provision provision() {
            return new Provision(
                    permits, List.of(actor), Set.of("voluntary-support"), data, begin, end, narrow, inside);
        }
    }
}
