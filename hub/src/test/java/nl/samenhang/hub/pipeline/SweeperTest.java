package nl.samenhang.hub.pipeline;

import static nl.samenhang.hub.WholeHub.POLICE;
import static nl.samenhang.hub.WholeHub.VEILIG_THUIS;
import static nl.samenhang.hub.WholeHub.json;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.TextMessage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.samenhang.hub.Natives;
import nl.samenhang.hub.WholeHub;
import nl.samenhang.hub.broker.Queues;
import nl.samenhang.hub.journal.WorkItem;
import nl.samenhang.hub.message.DeliveryId;
import org.apache.camel.CamelContext;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jms.core.JmsTemplate;

/** Work items that the broker lost or has twice; meanwhile the route to Veilig Thuis stands still. */
class SweeperTest {

    private static final String ROUTE = "deliver-to-" + VEILIG_THUIS;
    private static final String WORK = Queues.deliver(VEILIG_THUIS);

    private final WholeHub hub = WholeHub.ready();
    private final CamelContext camel = hub.bean(CamelContext.class);
    private final JdbcClient jdbc = hub.bean(JdbcClient.class);
    private final Sweeper sweeper = hub.bean(Sweeper.class);
    private final JmsTemplate broker = new JmsTemplate(hub.bean(ConnectionFactory.class));

    @BeforeEach
    void theRouteStandsStillWithNothingToDo() throws Exception {
        var planned = "select count(*) from delivery where status = 'planned' and recipient = ?";
        Awaitility.await().atMost(WholeHub.PATIENCE).until(() -> count(planned, VEILIG_THUIS) == 0);
        camel.getRouteController().stopRoute(ROUTE);
        broker.setReceiveTimeout(WholeHub.PATIENCE.toMillis());
    }

    @AfterEach
    void theRouteRuns() throws Exception {
        camel.getRouteController().startRoute(ROUTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"enqueued_at = null", "enqueued_at = dateadd(hour, -2, enqueued_at)"})
    void givesTheBrokerAgainWhatItNeverHadOrHasSinceLongAgo(String given) throws Exception {
        var message = post();
        lose(message);
        changeDelivery(message, given + ", created_at = dateadd(day, -1, created_at)");

        sweeper.sweep();
        theRouteRuns();

        assertThat(hub.delivered(VEILIG_THUIS, message)).isNotNull();
        assertThat(hub.delivery(POLICE, message).path("status").asString()).isEqualTo("delivered");
    }

    @Test
    void leavesAloneWhatTheBrokerHas() {
        var message = post();
        changeDelivery(message, "created_at = dateadd(minute, -1, created_at)");
        sweeper.sweep();
        assertThat(workItems()).containsExactly(delivery(message).toString());
    }

    @Test
    void leavesAloneWhatIsOnItsWay() {
        var message = post();
        lose(message);
        changeDelivery(message, "enqueued_at = null, created_at = dateadd(hour, 1, created_at)");
        sweeper.sweep();
        assertThat(workItems()).isEmpty();

        // until it has been on its way for long: nothing stays behind in the hub that tests share
        changeDelivery(message, "created_at = dateadd(day, -1, created_at)");
        sweeper.sweep();
        assertThat(workItems()).containsExactly(delivery(message).toString());
    }

    @Test
    void severalWorkItemsForOneDeliveryGiveOneDelivery() throws Exception {
        var message = post();
        var item = new WorkItem(delivery(message), VEILIG_THUIS, "family", false);
        hub.bean(WorkQueue.class).enqueue(List.of(item, item));
        var next = post();
        assertThat(workItems()).hasSize(4);

        theRouteRuns();

        // every work item has been handled once the queue is empty and the message behind them has come
        assertThat(hub.delivered(VEILIG_THUIS, next)).isNotNull();
        Awaitility.await().atMost(WholeHub.PATIENCE).until(() -> workItems().isEmpty());
        camel.getRouteController().stopRoute(ROUTE);
        assertThat(hub.delivered(VEILIG_THUIS, message)).isNotNull();
        assertThat(waitingFor(message)).isZero();
        assertThat(count("select count(*) from audit_entry where message_id = ?", UUID.fromString(message)))
                .isEqualTo(1);
    }

    private String post() {
        var answer = hub.post(POLICE, "/v1/messages", Natives.policeReport());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return json(answer).path("messageId").asString();
    }

    /** The broker loses the work item, and has no other. */
    private void lose(String message) {
        assertThat(broker.receiveAndConvert(WORK)).isEqualTo(delivery(message).toString());
        assertThat(workItems()).isEmpty();
    }

    private DeliveryId delivery(String message) {
        var id = jdbc.sql("select id from delivery where message_id = ?").param(UUID.fromString(message));
        return new DeliveryId(id.query(UUID.class).single());
    }

    private void changeDelivery(String message, String change) {
        jdbc.sql("update delivery set " + change + " where message_id = ?")
                .param(UUID.fromString(message))
                .update();
    }

    private int count(String sql, Object parameter) {
        return jdbc.sql(sql).param(parameter).query(Integer.class).single();
    }

    private List<String> workItems() {
        return broker.browse(WORK, (session, browser) -> {
            var texts = new ArrayList<String>();
            for (var item : Collections.list(browser.getEnumeration())) {
                texts.add(((TextMessage) item).getText());
            }
            return texts;
        });
    }

    private int waitingFor(String message) {
        return broker.browseSelected(
                Queues.out(VEILIG_THUIS),
                "messageId = '" + message + "'",
                (session, browser) -> Collections.list(browser.getEnumeration()).size());
    }
}
