package nl.samenhang.conformance;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A hub that answers everything the same way; it gives tokens to whoever asks when it is told to. */
final class StubHub implements AutoCloseable {
    private final HttpServer server;

    private StubHub(HttpServer server) {
        this.server = server;
    }

    static StubHub answering(int status, String body, boolean tokens) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        always(server, "/", status, body);
        if (tokens) {
            always(server, "/oauth2/token", 200, "{\"access_token\":\"anything\",\"expires_in\":300}");
        }
        server.start();
        return new StubHub(server);
    }

    private static void always(HttpServer server, String path, int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
