package nl.samenhang.hub.disclosures;

import static nl.samenhang.hub.TestPartner.partner;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.audit.AuditEntry;
import nl.samenhang.hub.audit.AuditKind;
import nl.samenhang.hub.audit.Audited;
import nl.samenhang.hub.message.Involved;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.Successor;
import org.junit.jupiter.api.Test;

/** What is named and what is not, where messages of a running hub do not easily come. */
class DiscretionTest {

    private static final Words WORDS = Words.read();

    private final Partner team =
            partner("team", "00000099000000007301", "local-team").make();
    private final KnownPartners partners = new KnownPartners(OneRelease.with(
            team,
            partner("vt", "00000099000000007302", "veilig-thuis").make(),
            partner("school", "00000099000000007303", "youth-care-provider")
                    .succeededBy(new Successor("campus", LocalDate.of(2026, 1, 1), List.of()))
                    .make(),
            partner("campus", "00000099000000007305", "youth-care-provider")
                    .succeededBy(new Successor("college", LocalDate.of(2026, 1, 1), List.of()))
                    .make(),
            partner("college", "00000099000000007306", "youth-care-provider").make(),
            partner("haven", "00000099000000007304", "womens-shelter").make()));
    private final List<SentMessage> messages = new ArrayList<>();
    private final List<Exchange> exchanges = new ArrayList<>();

    @Test
    void whatCameInBeforeItWasKeptWhomItTellsOfIsLeftOut() {
        sent("vt", "team", "referral", null, "public-task", "identity");
        sent("vt", "team", "referral", "transfer-after-triage", "public-task", "identity");
        assertThat(told(null)).as("nobody knows what the first kept silent").isEmpty();
        sent("vt", "team", "referral", "transfer-after-triage", "public-task", "identity", toldToMother());
        assertThat(told(null)).hasSize(2);
    }

    @Test
    void whoSentWhatCameInBeforeThatMayHaveReported() {
        sent("school", "vt", "referral", null, "public-task", "identity");
        sent("vt", "school", "referral-response", "", "public-task", "identity");
        sent("vt", "team", "referral", "transfer-after-triage", "public-task", "identity", toldToMother());
        assertThat(told(null)).hasSize(2);
        assertThat(told(null).get(1).to()).isNull();
    }

    @Test
    void whereItIsNotKnownWhoHidesOrganisationsElsewhereAreNotNamed() {
        sent("vt", "team", "referral", "transfer-after-triage", "public-task", "identity");
        assertThat(new Whereabouts(history(), null, WORDS.rules()).mayName(in("0599")))
                .isTrue();
        sent("vt", "team", "referral", null, "public-task", "identity");
        assertThat(new Whereabouts(history(), null, WORDS.rules()).mayName(in("0599")))
                .isFalse();
        assertThat(new Whereabouts(history(), "mother", WORDS.rules()).mayName(in("0599")))
                .isFalse();
        assertThat(new Whereabouts(history(), null, WORDS.rules()).mayName(in("0589")))
                .isTrue();
    }

    @Test
    void whoTakesItsReportBackIsNotNamedEither() {
        sent("school", "vt", "referral", "report", "report-right", "identity");
        sent("school", "vt", "referral-response", "", "public-task", "identity");
        sent("vt", "team", "referral-response", "", "public-task", "identity");
        assertThat(told(null).get(1).from()).isNull();
        assertThat(told(null).get(1).entry().what().sender()).isEmpty();
        assertThat(told(null).get(0).from()).as("who did not report").isNotNull();
    }

    @Test
    void whoTookOverFromTheReporterIsNotNamedInAnswers() {
        sent("school", "vt", "referral", "report", "report-right", "identity");
        sent("vt", "college", "referral-response", "", "public-task", "identity");
        sent("college", "vt", "referral-response", "", "public-task", "identity");
        sent("vt", "college", "referral", "transfer-after-triage", "public-task", "identity");
        assertThat(told(null).get(2).to()).isNull();
        assertThat(told(null).get(1).from()).isNull();
        assertThat(told(null).get(0).to()).as("of something else").isNotNull();
    }

    @Test
    void anOrganisationThatNobodyKnowsAnyMoreIsNotNamed() {
        sent("gone", "team", "referral", "transfer-after-triage", "public-task", "identity");
        assertThat(told(null)).singleElement().satisfies(one -> {
            assertThat(one.from()).isNull();
            assertThat(one.to()).isEqualTo(team);
            assertThat(one.entry().what().sender()).isEmpty();
        });
    }

    @Test
    void whoAsksAdviceIsNotNamedEither() {
        sent("school", "vt", "referral", "advice-request", "public-task", "identity");
        assertThat(told(null)).singleElement().satisfies(one -> assertThat(one.from())
                .isNull());
    }

    @Test
    void whoReportsByTheRightToReportWithoutAReferralIsNotNamed() {
        sent("school", "vt", "safety-assessment", "", "report-right", "identity");
        sent("vt", "team", "referral", "transfer-after-triage", "report-right", "identity");
        assertThat(told(null).get(1).from()).isNull();
        assertThat(told(null).get(0).from()).as("who hands it on").isNotNull();
    }

    @Test
    void whoToldOneAndNotTheOtherIsNotNamed() {
        sent(
                "school",
                "vt",
                "referral",
                "report",
                "report-right",
                "identity",
                new Involved("mother", "", false, true),
                new Involved("father", "", false, false));
        assertThat(told("mother")).singleElement().satisfies(one -> assertThat(one.from())
                .isNull());
    }

    @Test
    void theReporterIsNotNamedThoughItAsksItself() {
        sent("team", "vt", "referral", "report", "report-right", "identity");
        sent("vt", "team", "acknowledgement", "", "", "");
        assertThat(told(null).get(1).from()).isNull();
        assertThat(told(null).get(0).to()).isNull();
    }

    @Test
    void whereTheFamilyIsAtHomeIsWhereItWasFirstKnown() {
        var hidden = new Involved("mother", "", true, null);
        assertThat(new Whereabouts(history(), "child", WORDS.rules()).mayName(in("0589")))
                .isTrue();
        sent("vt", "team", "referral", "transfer-after-triage", "public-task", "identity", hidden);
        var whereabouts = new Whereabouts(history(), "child", WORDS.rules());
        assertThat(whereabouts.mayName(in("0589"))).isTrue();
        assertThat(whereabouts.mayName(in("*"))).isTrue();
        assertThat(whereabouts.mayName(in("0599"))).isFalse();
        assertThat(new Whereabouts(history(), "mother", WORDS.rules()).mayName(in("0599")))
                .isTrue();
    }

    @Test
    void ofASecretAddressWithoutANumberNobodyIsToldAndNobodyIsNamed() {
        sent(
                "vt",
                "haven",
                "referral",
                "transfer-after-triage",
                "public-task",
                "identity,secret-address",
                new Involved("", "", true, null),
                new Involved("mother", "", true, null));
        assertThat(told("mother")).as("a shelter, and another hides there").isEmpty();
        sent(
                "vt",
                "team",
                "referral",
                "transfer-after-triage",
                "public-task",
                "identity,secret-address",
                new Involved("", "", true, null),
                new Involved("mother", "", false, null));
        assertThat(told("mother"))
                .singleElement()
                .satisfies(one -> assertThat(one.entry().what().data()).isEqualTo("identity"));
    }

    @Test
    void withoutAnAddressOfItsOwnWhoMadeTheReportIsAsked() {
        sent("vt", "school", "referral", "transfer-after-triage", "public-task", "identity");
        assertThat(told(null)).singleElement().satisfies(one -> assertThat(one.ask())
                .isEqualTo(team));
    }

    private static Involved toldToMother() {
        return new Involved("mother", "", false, true);
    }

    private static Partner in(String municipality) {
        return partner("x", "00000099000000007309", "local-team")
                .in(municipality)
                .make();
    }

    private History history() {
        return new History(messages, exchanges);
    }

    private List<Told> told(String reader) {
        return new Discretion(history(), reader, team, partners, WORDS.rules(), WORDS::informed).told(exchanges);
    }

    private void sent(
            String from, String to, String event, String kind, String basis, String data, Involved... people) {
        var number = messages.size() + 1;
        var at = Instant.EPOCH.plusSeconds(number);
        var message = new SentMessage(UUID.randomUUID(), from, at, kind, basis, "0589", List.of(people));
        var what = new Audited(
                AuditKind.DISCLOSURE,
                UUID.randomUUID(),
                message.id(),
                from,
                to,
                "family",
                event,
                basis,
                "advice",
                data,
                "",
                "may-send:role/" + event,
                "",
                OneRelease.NUMBER);
        messages.add(message);
        exchanges.add(0, new Exchange(new AuditEntry(number, 2, at, what, ""), message, false));
    }
}
