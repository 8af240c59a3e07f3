package nl.samenhang.hub.planted;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.samenhang.hub.WholeHub;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sends messages, takes whatever arrives of them, and keeps only what was wrong with it. */
final class Traffic {

    private static final int AT_ONCE = 50;
    private static final long NO_MORE = 50;
    private static final int UUID_LENGTH = 36;
    private static final int CONTEXT = 120;

    private final WholeHub hub;
    private final Marks marks;
    private final Planter planter;
    private final JdbcClient database;
    private final Map<String, PlantedMessage> sent = new HashMap<>();
    private final List<String> leaks = new ArrayList<>();
    private final Set<String> told = new TreeSet<>();
    private final Set<String> around = new TreeSet<>();
    private final Map<String, Integer> arrivedWith = new TreeMap<>();
    private final Map<Integer, Integer> answers = new TreeMap<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private int accepted;
    private int arrived;
    private long secrets;

    Traffic(WholeHub hub, Marks marks, long seed) {
        this.hub = hub;
        this.marks = marks;
        planter = new Planter(seed, marks);
        database = hub.bean(JdbcClient.class);
    }

    void send(int messages) throws JMSException {
        for (int number = 1; number <= messages; number++) {
            send(planter.next());
            if (number % AT_ONCE == 0 || number == messages) {
                takeAll();
            }
        }
    }

    private void send(PlantedMessage message) {
        var answer = hub.post(message.sender(), "/v1/messages", message.body());
        answers.merge(answer.statusCode(), 1, Integer::sum);
        tell(answer);
        if (answer.statusCode() == 202) {
            accepted++;
            var id = WholeHub.json(answer).path("messageId").asString();
            sent.put(id, message);
            tell(hub.get(message.sender(), "/v1/messages/" + id + "/timeline"));
        } else if (!message.faulty()) {
            refusals.merge(rules(answer), 1, Integer::sum);
        }
    }

    private static String rules(HttpResponse<String> answer) {
        return WholeHub.json(answer).path("issues").findValuesAsString("rule").toString();
    }

    private void tell(HttpResponse<String> answer) {
        var text = answer.body() + answer.headers().map();
        if (!marks.in(text).isEmpty()) {
            told.add(text);
        }
    }

    /** When nothing is under way any more. */
    private void takeAll() throws JMSException {
        Awaitility.await().atMost(Duration.ofMinutes(5)).until(() -> {
            takeMailbox();
            return planned() == 0;
        });
        for (var partner : PlantedHub.partners()) {
            takeQueue(partner);
        }
        for (var push : hub.localTeam().findAll(anyRequestedFor(anyUrl()))) {
            takePush(push);
        }
        hub.localTeam().resetRequests();
        sent.keySet().forEach(id -> tell(hub.get(sent.get(id).sender(), "/v1/messages/" + id)));
        sent.clear();
    }

    private int planned() {
        return database.sql("select count(*) from delivery where status = 'planned'")
                .query(Integer.class)
                .single();
    }

    private void takeQueue(String partner) throws JMSException {
        try (var broker = hub.broker(partner);
                var consumer = broker.createConsumer(broker.createQueue("out." + partner))) {
            Message message;
            while ((message = consumer.receive(NO_MORE)) != null) {
                var names = new ArrayList<>(List.of(message.getJMSDestination(), "" + message.getJMSType()));
                for (var name : Collections.list(message.getPropertyNames())) {
                    names.add(name + "=" + message.getObjectProperty((String) name));
                }
                around.addAll(marks.in(names.toString()));
                arrive(partner, message.getStringProperty("messageId"), message.getBody(byte[].class));
            }
        }
    }

    private void takePush(LoggedRequest push) {
        around.addAll(marks.in(push.getUrl() + push.getHeaders()));
        arrive(PlantedHub.partner("local-team"), push.getHeader("Samenhang-Message-Id"), push.getBody());
    }

    private void takeMailbox() {
        var police = PlantedHub.partner("police");
        var waiting = hub.get(police, "/v1/deliveries");
        around.addAll(marks.in(waiting.body()));
        WholeHub.json(waiting).findValuesAsString("id").stream().distinct().forEach(id -> {
            var address = "/v1/deliveries/" + id;
            take(hub.get(police, address + "/content"));
            hub.post(police, address + "/acknowledgement", "{\"outcome\": \"accepted\"}");
        });
    }

    private void take(HttpResponse<String> fetched) {
        around.addAll(marks.in(fetched.headers().map().toString()));
        var message = fetched.headers().firstValue("Samenhang-Message-Id").orElseThrow();
        arrive(PlantedHub.partner("police"), message, fetched.body().getBytes(StandardCharsets.UTF_8));
    }

    private void arrive(String partner, String id, byte[] content) {
        var messageId = id.substring(0, UUID_LENGTH);
        var text = new String(content, StandardCharsets.UTF_8);
        arrived++;
        var bare = Marks.bare(text);
        for (var secret : sent.get(messageId).secrets()) {
            secrets++;
            var there = bare.contains(secret.bare());
            if (there && PlantedHub.mayHave(partner, secret.classes())) {
                secret.classes().forEach(data -> arrivedWith.merge(data, 1, Integer::sum));
            } else if (there) {
                leaks.add(partner + " has " + secret.classes() + " of "
                        + sent.get(messageId).sender() + " in "
                        + sent.get(messageId).format() + ": ..." + around(bare, secret.bare()));
            }
        }
    }

    private static String around(String bare, String secret) {
        var at = bare.indexOf(secret);
        return bare.substring(Math.max(0, at - CONTEXT), Math.min(bare.length(), at + CONTEXT));
    }

    List<String> leaks() {
        return leaks;
    }

    Set<String> told() {
        return told;
    }

    Set<String> around() {
        return around;
    }

    Collection<String> marksIn(String text) {
        return marks.in(text);
    }

    int accepted() {
        return accepted;
    }

    int arrived() {
        return arrived;
    }

    int arrivedWith(String dataClass) {
        return arrivedWith.getOrDefault(dataClass, 0);
    }

    @Override
    public String toString() {
        return "Planted secrets: answers %s, not faulty and refused by %s; %d messages accepted, %d deliveries arrived with %d secrets sought in them: %d leaked, with those who may have it %s"
                .formatted(answers, refusals, accepted, arrived, secrets, leaks.size(), arrivedWith);
    }
}
