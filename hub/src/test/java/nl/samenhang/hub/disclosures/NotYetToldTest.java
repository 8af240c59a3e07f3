package nl.samenhang.hub.disclosures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenhang.hub.audit.AuditEntry;
import nl.samenhang.hub.audit.AuditKind;
import nl.samenhang.hub.audit.Audited;
import nl.samenhang.hub.message.Involved;
import org.junit.jupiter.api.Test;

/** From when to when a family does not know of what was shared, and who can end that. */
class NotYetToldTest {

    private static final Map<String, String> INFORMED = Map.of(
            "court-order", "informed-beforehand",
            "public-task", "informed-unless-unsafe",
            "vital-interest", "informed-when-safe");

    private final List<SentMessage> messages = new ArrayList<>();
    private final List<Exchange> exchanges = new ArrayList<>();

    @Test
    void whereNobodyWasNotToldNothingIsCovered() {
        var message = sent("vt", "team", "public-task", new Involved("mother", "", false, null));
        assertThat(covered(null, message)).isFalse();
    }

    @Test
    void whatCameBeforeStaysVisibleAndWhatFollowedDoesNot() {
        var before = sent("vt", "team", "public-task");
        var silent = sent("vt", "team", "public-task", not("mother"));
        var after = sent("team", "raad", "public-task");
        assertThat(covered(null, before)).isFalse();
        assertThat(covered(null, silent)).isTrue();
        assertThat(covered(null, after)).isTrue();
    }

    @Test
    void whatTheFamilyKnowsBeforehandIsNotCoveredByAnothersSilence() {
        sent("vt", "team", "public-task", not("mother"));
        var decision = sent("court", "team", "court-order");
        var untold = sent("court", "team", "court-order", not("mother"));
        assertThat(covered(null, decision)).isFalse();
        assertThat(covered(null, untold))
                .as("unless it says itself who was not told")
                .isTrue();
    }

    @Test
    void whoReceivedItCanSayThatThePersonWasTold() {
        var silent = sent("police", "vt", "public-task", not("mother"));
        sent("vt", "team", "public-task", told("mother"));
        assertThat(covered(null, silent)).isFalse();
    }

    @Test
    void whoHasItNotCanNotSaySo() {
        var silent = sent("police", "vt", "public-task", not("mother"));
        sent("school", "vt", "public-task", told("mother"));
        assertThat(covered(null, silent)).isTrue();
    }

    @Test
    void whatWasSaidBeforeEndsNoSilence() {
        sent("police", "vt", "public-task", told("mother"));
        var silent = sent("police", "vt", "public-task", not("mother"));
        assertThat(covered(null, silent)).isTrue();
    }

    @Test
    void thatAnotherWasToldEndsNoSilenceButThatTheFamilyWasDoes() {
        var silent = sent("police", "vt", "public-task", not("mother"));
        sent("vt", "team", "public-task", told("father"));
        assertThat(covered(null, silent)).isTrue();
        sent("vt", "team", "public-task", told(Involved.FAMILY));
        assertThat(covered(null, silent)).isFalse();
    }

    @Test
    void ofTwoWithoutANumberNobodyKnowsWhetherTheyAreTheSame() {
        var silent = sent("police", "vt", "public-task", not(Involved.UNNUMBERED));
        sent("vt", "team", "public-task", told(Involved.UNNUMBERED));
        assertThat(covered(null, silent)).isTrue();
    }

    @Test
    void toWhomItWasToldItIsVisibleWhileAnotherDoesNotKnow() {
        var message = sent("police", "vt", "public-task", told("mother"), not("father"));
        assertThat(covered("mother", message)).isFalse();
        assertThat(covered("father", message)).isTrue();
        assertThat(covered("child", message)).as("whose report others read too").isTrue();
        assertThat(covered(null, message)).isTrue();
    }

    @Test
    void whatMayBeToldAfterwardsIsCoveredUntilItWas() {
        var message = sent("police", "vt", "vital-interest");
        assertThat(covered(null, message)).isTrue();
        assertThat(covered("mother", message)).isTrue();
        sent("vt", "team", "public-task", told("father"));
        assertThat(covered(null, message)).isFalse();
    }

    @Test
    void whatWasToldAtOnceIsNotCovered() {
        assertThat(covered(null, sent("police", "vt", "vital-interest", told("mother"))))
                .isFalse();
    }

    @Test
    void whatCameInBeforeItWasKeptWhoWasToldCoversWhatFollowedUntilSomebodyWas() {
        var before = sent("vt", "team", "public-task");
        sentAs(null, "police", "vt", "public-task");
        var after = sent("vt", "team", "public-task");
        assertThat(covered(null, before)).isFalse();
        assertThat(covered(null, after)).isTrue();
        assertThat(covered("mother", after)).isTrue();
        sent("vt", "team", "public-task", told("mother"));
        assertThat(covered(null, after)).isFalse();
        assertThat(covered("mother", after)).isFalse();
    }

    private boolean covered(String reader, SentMessage message) {
        return new NotYetTold(new History(messages, exchanges), basis -> INFORMED.getOrDefault(basis, ""), reader)
                .covers(message);
    }

    private SentMessage sent(String from, String to, String basis, Involved... people) {
        return sentAs("transfer-after-triage", from, to, basis, people);
    }

    private SentMessage sentAs(String kind, String from, String to, String basis, Involved... people) {
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
                "referral",
                basis,
                "advice",
                "identity",
                "",
                "",
                "",
                1);
        messages.add(message);
        exchanges.add(0, new Exchange(new AuditEntry(number, 2, at, what, ""), message, false));
        return message;
    }

    private static Involved told(String person) {
        return new Involved(person, "", false, true);
    }

    private static Involved not(String person) {
        return new Involved(person, "", false, false);
    }
}
