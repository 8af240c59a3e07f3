package nl.samenhang.conformance.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The HTTP end of a simulated organisation's own system, whose behaviour can be switched while it runs. */
public final class PushListener implements AutoCloseable {
    private static final String PREFIX = "samenhang-";

    private final HttpServer server;
    private final ExecutorService workers;
    private final Inbox accepted = new Inbox();
    private final Inbox turnedAway = new Inbox();
    private volatile Behaviour behaviour = Behaviour.ACCEPT;
    private volatile String words = "";

    private PushListener(HttpServer server, ExecutorService workers) {
        this.server = server;
        this.workers = workers;
    }

    /** Listens on this machine only; port 0 takes a free one. {@link IOException} when the port is taken. */
    public static PushListener open(int port, String path) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 64);
        ExecutorService workers = Executors.newFixedThreadPool(4, task -> {
            Thread thread = new Thread(task, "listener-" + server.getAddress().getPort());
            thread.setDaemon(true);
            return thread;
        });
        PushListener listener = new PushListener(server, workers);
        server.createContext(path, listener::answer);
        server.setExecutor(workers);
        server.start();
        return listener;
    }

    /** The port it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** From now on, behave like this; {@code ownWords} is what a refusal says. */
    public void behave(Behaviour next, String ownWords) {
        words = ownWords;
        behaviour = next;
    }

    /** What was taken. */
    public Inbox accepted() {
        return accepted;
    }

    /** What was offered and not taken. */
    public Inbox turnedAway() {
        return turnedAway;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Received received = read(exchange);
            Behaviour now = behaviour;
            (now == Behaviour.ACCEPT ? accepted : turnedAway).add(received);
            switch (now) {
                case ACCEPT -> exchange.sendResponseHeaders(204, -1);
                case DOWN -> exchange.sendResponseHeaders(503, -1);
                case REFUSE -> refuse(exchange);
                case HANG_UP -> {
                    // closing without an answer is the whole of it
                }
            }
        }
    }

    private void refuse(HttpExchange exchange) throws IOException {
        byte[] body = words.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.sendResponseHeaders(422, body.length);
        exchange.getResponseBody().write(body);
    }

    private static Received read(HttpExchange exchange) throws IOException {
        Map<String, String> properties = new LinkedHashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith(PREFIX)) {
                properties.put(camelCase(lower.substring(PREFIX.length())), values.get(0));
            } else if (lower.equals("content-type")) {
                properties.put("contentType", values.get(0));
            }
        });
        return new Received(Map.copyOf(properties), exchange.getRequestBody().readAllBytes());
    }

    private static String camelCase(String dashed) {
        StringBuilder camel = new StringBuilder();
        for (String part : dashed.split("-")) {
            camel.append(camel.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return camel.toString();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
