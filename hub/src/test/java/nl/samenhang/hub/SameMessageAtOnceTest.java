package nl.samenhang.hub;

import static nl.samenhang.hub.WholeHub.POLICE;
import static nl.samenhang.hub.WholeHub.VEILIG_THUIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SameMessageAtOnceTest {

    private static final int TIMES = 10;

    private final WholeHub hub = WholeHub.ready();

    @Test
    void theSameMessageManyTimesAtOnceHasOneEffect() throws Exception {
        var report = Natives.policeReport();

        var answers = atOnce(Collections.nCopies(TIMES, report));

        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .containsOnly(200, 202)
                .containsOnlyOnce(202);
        var ids = answers.stream()
                .map(SameMessageAtOnceTest::messageId)
                .distinct()
                .toList();
        assertThat(ids).hasSize(1);
        assertThat(deliveries(ids.get(0))).isEqualTo(1);
        assertThat(hub.delivered(VEILIG_THUIS, ids.get(0))).isNotNull();
    }

    @Test
    void otherMessagesUnderOneIdAtOnceAreOneMessageAndConflicts() throws Exception {
        var sound = Natives.policeReport();
        var reports = new ArrayList<String>();
        for (int number = 0; number < TIMES; number++) {
            reports.add(sound.replaceFirst("<JZ:aanhouding>[^<]*<", "<JZ:aanhouding>Nummer " + number + ".<"));
        }

        var answers = atOnce(reports);

        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .containsOnly(202, 409)
                .containsOnlyOnce(202);
    }

    private List<HttpResponse<String>> atOnce(List<String> messages) throws Exception {
        // the token first: it is not what is tried here
        hub.get(POLICE, "/v1/messages/" + UUID.randomUUID());
        var threads = Executors.newFixedThreadPool(TIMES);
        try {
            var work = messages.stream()
                    .map(message -> (Callable<HttpResponse<String>>) () -> hub.post(POLICE, "/v1/messages", message))
                    .toList();
            var answers = new ArrayList<HttpResponse<String>>();
            for (var done : threads.invokeAll(work)) {
                answers.add(done.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String messageId(HttpResponse<String> answer) {
        return WholeHub.json(answer).path("messageId").asString();
    }

    private int deliveries(String message) {
        var count = hub.bean(JdbcClient.class).sql("select count(*) from delivery where message_id = ?");
        return count.param(UUID.fromString(message)).query(Integer.class).single();
    }
}
