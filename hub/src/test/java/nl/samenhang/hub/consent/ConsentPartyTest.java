package nl.samenhang.hub.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.TestPartner;
import nl.samenhang.hub.message.ConsentTerms;
import nl.samenhang.hub.message.ConsentTerms.Actor;
import nl.samenhang.hub.message.ConsentTerms.Provision;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;
import nl.samenhang.hub.partner.Successor;
import org.junit.jupiter.api.Test;

/** Who is a party to a consent, and what each sees of it. */
class ConsentPartyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final String HERE = "0589";

    private static final Actor VEILIG_THUIS = new Actor("veilig-thuis", "00000099000000002000", "Veilig Thuis");
    private static final Actor SAVE = new Actor("certified-institution", "00000099000000005000", "SAVE");
    private static final Actor EACH_GGZ = new Actor("mental-health", null, null);

    private final Partner team = TestPartner.partner("team", "00000099000000003000", "local-team")
            .succeededBy(new Successor("team-hier", DAY.minusYears(1), List.of(HERE)))
            .succeededBy(new Successor("team-elders", DAY.minusYears(1), List.of("0632")))
            .make();
    private final Partner here = TestPartner.partner("team-hier", "00000099000000003001", "local-team")
            .make();
    private final Partner elsewhere = TestPartner.partner("team-elders", "00000099000000003002", "local-team")
            .make();
    private final Partner veiligThuis = TestPartner.partner("veilig-thuis", VEILIG_THUIS.oin(), "veilig-thuis")
            .make();
    private final Partner save = TestPartner.partner("save", SAVE.oin(), "certified-institution")
            .succeededBy(new Successor("save-nieuw", DAY.minusYears(1), List.of()))
            .make();
    private final Partner newSave = TestPartner.partner("save-nieuw", "00000099000000005001", "certified-institution")
            .make();
    private final Partner ggz =
            TestPartner.partner("ggz", "00000099000000008000", "mental-health").make();

    private final PartnerDirectory directory = OneRelease.with(team, here, elsewhere, veiligThuis, save, newSave, ggz)
            .inForce()
            .partners();

    @Test
    void whoRecordedItSeesAllOfIt() {
        var versions = versions(terms(permit(VEILIG_THUIS, SAVE)));
        assertThat(seen(team, versions)).hasValueSatisfying(seen -> {
            assertThat(seen.whole()).isTrue();
            assertThat(seen.versions()).isEqualTo(versions);
        });
    }

    @Test
    void whoTookOverInThatMunicipalitySeesItAndWhoTookOverElsewhereDoesNot() {
        var versions = versions(terms(permit(VEILIG_THUIS)));
        assertThat(seen(here, versions)).map(SeenConsent::whole).contains(true);
        assertThat(seen(elsewhere, versions)).isEmpty();
        var withdrawnWithoutFamily = new ArrayList<>(versions);
        withdrawnWithoutFamily.add(new ConsentVersion(2, Instant.EPOCH, null, ended(permit(VEILIG_THUIS))));
        assertThat(seen(here, withdrawnWithoutFamily)).isPresent();
        assertThat(party(here).words()).contains("00000099000000003000", "00000099000000003001");
        assertThat(party(newSave).words()).doesNotContain("00000099000000003000");
    }

    @Test
    void whoTookOverInTwoStepsFindsItByTheFirstName() {
        var first = TestPartner.partner("eerste", "00000099000000009001", "local-team")
                .succeededBy(new Successor("tweede", DAY.minusYears(2), List.of(HERE)))
                .make();
        var second = TestPartner.partner("tweede", "00000099000000009002", "local-team")
                .succeededBy(new Successor("derde", DAY.minusYears(1), List.of("0632")))
                .make();
        var third = TestPartner.partner("derde", "00000099000000009003", "local-team")
                .make();
        var three = OneRelease.with(first, second, third).inForce().partners();
        assertThat(new ConsentParty(three, third).words()).contains(first.oin(), second.oin(), third.oin());
        assertThat(new ConsentParty(three, first).words()).doesNotContain(second.oin(), third.oin());
    }

    @Test
    void whomItPermitsSeesOnlyWhatIsSaidOfItself() {
        var rule =
                permit(VEILIG_THUIS, SAVE).with(List.of(VEILIG_THUIS, SAVE), List.of(deny(SAVE), deny(VEILIG_THUIS)));
        var seen = seen(save, versions(terms(rule, permit(VEILIG_THUIS)))).orElseThrow();
        assertThat(seen.whole()).isFalse();
        assertThat(seen.terms().provisions()).containsExactly(permit(SAVE).with(List.of(SAVE), List.of(deny(SAVE))));
    }

    @Test
    void aRoleAloneMakesNobodyAPartyUntilDataCome() {
        var versions = versions(terms(permit(EACH_GGZ), permit(SAVE)));
        assertThat(seen(ggz, versions)).isEmpty();
        assertThat(party(ggz).seen(versions, () -> true))
                .hasValueSatisfying(
                        seen -> assertThat(seen.terms().provisions()).containsExactly(permit(EACH_GGZ)));
    }

    @Test
    void whoIsOnlyDeniedIsNoParty() {
        assertThat(seen(save, versions(terms(permit(VEILIG_THUIS), deny(SAVE)))))
                .isEmpty();
        assertThat(seen(save, versions(terms(deny(SAVE).with(List.of(SAVE), List.of(permit(SAVE)))))))
                .as("denied but for something")
                .isPresent();
    }

    @Test
    void aNameInAnotherRoleMakesNobodyAParty() {
        assertThat(seen(save, versions(terms(permit(new Actor("mental-health", SAVE.oin(), null))))))
                .isEmpty();
    }

    @Test
    void whoTookOverFromSomebodyThatItPermitsIsNoParty() {
        assertThat(seen(newSave, versions(terms(permit(SAVE))))).isEmpty();
    }

    @Test
    void whomAnotherOrganisationIsDeniedForItsRoleDoesNotSeeItsName() {
        var stranger = new Actor("veilig-thuis", null, "Praktijk De Vries");
        var seen = seen(veiligThuis, versions(terms(permit(VEILIG_THUIS), deny(stranger))))
                .orElseThrow();
        assertThat(seen.terms().provisions())
                .as("it is weighed against it, so it must be told")
                .containsExactly(permit(VEILIG_THUIS), deny(new Actor("veilig-thuis", null, null)));
    }

    @Test
    void whatWasSaidBeforeItWasMeantIsNotForItAndWhatCameAfterIs() {
        var versions = versions(terms(permit(VEILIG_THUIS)), terms(permit(SAVE)), ended(deny()));
        var seen = seen(save, versions).orElseThrow();
        assertThat(seen.versions()).extracting(ConsentVersion::number).containsExactly(2, 3);
        assertThat(seen.terms().status()).isEqualTo("inactive");
        assertThat(seen(veiligThuis, versions).orElseThrow().versions()).hasSize(3);
    }

    @Test
    void whatWasSaidWhenItWasOnlyDeniedIsNotForIt() {
        var versions = versions(terms(permit(VEILIG_THUIS), deny(SAVE)), terms(permit(SAVE)));
        assertThat(seen(save, versions).orElseThrow().versions())
                .extracting(ConsentVersion::number)
                .containsExactly(2);
    }

    @Test
    void theVersionThatCountsNeedNotBeTheLast() {
        var versions = versions(terms(permit(SAVE)), ended(permit(SAVE)), terms(permit(SAVE)));
        assertThat(seen(team, versions).orElseThrow().counts().number()).isEqualTo(2);
        assertThat(seen(save, versions).orElseThrow().counts().number()).isEqualTo(2);
        assertThat(seen(team, versions).orElseThrow().last()).isEqualTo(3);
    }

    @Test
    void ofNothingNobodyIsAParty() {
        assertThat(party(team).seen(List.of(), () -> true)).isEmpty();
    }

    private Optional<SeenConsent> seen(Partner reader, List<ConsentVersion> versions) {
        return party(reader).seen(versions, () -> false);
    }

    private ConsentParty party(Partner reader) {
        return new ConsentParty(directory, reader);
    }

    private static List<ConsentVersion> versions(ConsentTerms... terms) {
        var versions = new ArrayList<ConsentVersion>();
        for (var one : terms) {
            versions.add(new ConsentVersion(versions.size() + 1, Instant.EPOCH, HERE, one));
        }
        return versions;
    }

    private static ConsentTerms terms(Provision... provisions) {
        return terms("active", null, provisions);
    }

    private static ConsentTerms ended(Provision... provisions) {
        return terms("inactive", DAY.plusDays(5), provisions);
    }

    private static ConsentTerms terms(String status, LocalDate ended, Provision... provisions) {
        return new ConsentTerms(
                "reference",
                "00000099000000003000",
                "person",
                "family",
                status,
                DAY,
                ended,
                null,
                null,
                List.of(provisions));
    }

    private static Provision permit(Actor... actors) {
        return provision(true, actors);
    }

    private static Provision deny(Actor... actors) {
        return provision(false, actors);
    }

    private static Provision provision(boolean permit, Actor... actors) {
        return new Provision(
                permit, List.of(actors), Set.of("voluntary-support"), Set.of("facts"), null, null, false, List.of());
    }
}
