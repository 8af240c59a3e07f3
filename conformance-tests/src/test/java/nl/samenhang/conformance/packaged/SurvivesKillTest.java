package nl.samenhang.conformance.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.JMSException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.conformance.client.Inbox;
import nl.samenhang.conformance.client.PushListener;
import nl.samenhang.conformance.client.QueueLogin;
import nl.samenhang.conformance.client.Queues;
import nl.samenhang.conformance.client.Received;
import nl.samenhang.conformance.config.KitConfig;
import nl.samenhang.conformance.demo.Cast;
import nl.samenhang.conformance.demo.HubPlan;
import nl.samenhang.conformance.demo.HubProcess;
import org.junit.jupiter.api.Test;

class SurvivesKillTest {
    private static final Duration DEADLINE = Duration.ofMinutes(4);

    private final Set<String> reports = ConcurrentHashMap.newKeySet();
    private final Set<String> transfers = ConcurrentHashMap.newKeySet();
    private final Set<String> requests = ConcurrentHashMap.newKeySet();
    private final Inbox veiligThuis = new Inbox();
    private final Inbox board = new Inbox();

    @Test
    void everyAcceptedMessageIsDeliveredOnceByItsIdAndNoneIsMissing() throws Exception {
        HubPlan plan = PackagedHub.plan("survives-kill");
        KitConfig cast = Cast.of(plan);
        ExecutorService senders = Executors.newFixedThreadPool(3);
        HubProcess hub = PackagedHub.started(plan);
        try (PushListener localTeam = PushListener.open(plan.listenerPort(), "/berichten")) {
            connect(plan);
            List<Future<Void>> sending = startSending(senders, cast);
            await().atMost(DEADLINE).until(() -> accepted() >= 70);

            hub.kill();
            tell("killed");
            assertThat(accepted()).as("killed in the midst").isLessThan(200);
            hub = PackagedHub.started(plan);
            connect(plan);

            for (Future<Void> sender : sending) {
                sender.get(DEADLINE.toSeconds(), TimeUnit.SECONDS);
            }
            assertThat(accepted()).isEqualTo(200);
            assertArrived(reports, veiligThuis);
            assertArrived(transfers, localTeam.accepted());
            assertArrived(requests, board);
            tell("restarted and done");
        } finally {
            senders.shutdownNow();
            hub.close();
        }
    }

    private List<Future<Void>> startSending(ExecutorService senders, KitConfig cast) throws IOException {
        return Stream.of(
                        new Sender(cast, "police", "vt-melding.xml", 80, reports),
                        new Sender(cast, "veilig-thuis", "transfer.json", 60, transfers),
                        new Sender(cast, "local-team", "vto.xml", 60, requests))
                .map(senders::submit)
                .toList();
    }

    private void tell(String when) {
        System.out.printf(
                "%s: %d accepted; arrived at the queues %d, of which different %d%n",
                when,
                accepted(),
                veiligThuis.matching(r -> true).size()
                        + board.matching(r -> true).size(),
                ids(veiligThuis).size() + ids(board).size());
    }

    private int accepted() {
        return reports.size() + transfers.size() + requests.size();
    }

    /** Queue connections end with the hub; the inboxes stay. */
    private void connect(HubPlan plan) throws JMSException, IOException {
        collect(plan, "veilig-thuis-utrecht", veiligThuis);
        collect(plan, "raad-midden-nederland", board);
    }

    private static void collect(HubPlan plan, String partner, Inbox inbox) throws JMSException, IOException {
        var password = plan.data().resolve("credentials").resolve(partner + ".broker-password");
        Queues.open(QueueLogin.read(plan.broker(), partner, password), Duration.ofSeconds(10))
                .collect("out." + partner, inbox);
    }

    private static void assertArrived(Set<String> accepted, Inbox inbox) {
        await().atMost(DEADLINE).untilAsserted(() -> assertThat(ids(inbox)).containsAll(accepted));
        assertThat(ids(inbox)).isEqualTo(accepted);
    }

    /** What a recipient has that takes each message id once. */
    private static Set<String> ids(Inbox inbox) {
        return inbox.matching(r -> true).stream().map(Received::messageId).collect(Collectors.toSet());
    }
}
