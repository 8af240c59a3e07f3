package nl.samenhang.hub.minimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.TestPartner;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.message.Authorisation;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.Limits;
import nl.samenhang.hub.message.MessageId;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.message.Step;
import org.junit.jupiter.api.Test;

/** When a recipient gets nothing of a message, and what is told of it. */
class NothingLeavesTest {

    private static final Limits OPEN = Examples.NO_LIMITS;
    private static final Limits CLOSED = new Limits(List.of(), true);

    @Test
    void toARoleThatMayNotKnowWhatTheMessageIsAbout() {
        var refused = refused(policyBut("identity"), ground("report-right", OPEN));
        assertThat(refused.step()).isEqualTo(Step.MINIMISE);
        assertThat(refused.refusal()).isEqualTo(Refusal.NOT_PERMITTED);
        assertThat(refused.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.rule()).isEqualTo("may-receive");
            assertThat(issue.message().nl()).contains("blijft er geen bericht over: identity.");
            assertThat(issue.message().en()).contains("no message is left: identity.");
        });
    }

    @Test
    void onAConsentThatPermitsNothing() {
        assertThat(refused(policyBut(), ground("consent", OPEN)).issues())
                .extracting(Issue::rule)
                .containsExactly("consent");
    }

    @Test
    void ofAReportThatIsClosed() {
        assertThat(refused(policyBut(), ground("report-right", CLOSED)).issues())
                .extracting(Issue::rule)
                .containsExactly("referral-closed");
    }

    private static MessageRejected refused(Map<String, List<String>> policy, Authorisation ground) {
        var team = TestPartner.partner("team", "00000099000000003000", "local-team")
                .reads("fhir")
                .make();
        var filter = new ContentFilter(
                List.of(new SecretAddress(), new ReporterIdentity()),
                OneRelease.with(team).receiving(policy),
                Clock.systemUTC());
        var delivery = Delivery.planned(
                DeliveryId.next(),
                MessageId.next(),
                OneRelease.NUMBER,
                "team",
                "fhir",
                "referral",
                "family",
                false,
                ground,
                Examples.policeReport());
        return catchThrowableOfType(MessageRejected.class, () -> filter.minimise(delivery));
    }

    private static Authorisation ground(String basis, Limits limits) {
        return new Authorisation("politie", basis, "advice", "test", List.of(), limits);
    }

    private static Map<String, List<String>> policyBut(String... denied) {
        var policy = new HashMap<String, List<String>>();
        KnownCodes.ofVocabulary().dataClasses().forEach(data -> policy.put(data, List.of("local-team")));
        List.of(denied).forEach(data -> policy.put(data, List.of()));
        return policy;
    }
}
