package mx.vigia.analysis.web.changes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mx.vigia.client.example.FollowATopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client example against a server whose quota is used up and whose bills have several facts at once. */
class ClientRetryTest {
    private static final String BILL = "0199ef00-1111-7000-8000-000000000007";
    private static final String FACT =
            "{\"number\": %d, \"fact\": \"0199ef00-1111-7000-8000-00000000000%d\", \"bill\": \"" + BILL
                    + "\", \"fields\": []}";

    private final List<String> requested = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @TempDir
    Path folder;

    @BeforeEach
    void opens() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void closes() {
        server.stop(0);
    }

    @Test
    void temporaryRefusalIsRetriedAndABillFetchedOnce() throws Exception {
        var position = folder.resolve("position");
        Files.writeString(position, "4");

        FollowATopic.main(
                new String[] {"http://127.0.0.1:" + server.getAddress().getPort(), "cybersecurity", position.toString()
                });

        assertThat(requested)
                .containsExactly(
                        "/api/v1/changes after=4",
                        "/api/v1/changes after=4",
                        "/api/v1/bills/" + BILL,
                        "/api/v1/changes after=6");
        assertThat(Files.readString(position).strip()).isEqualTo("6");
    }

    private void answer(HttpExchange exchange) throws IOException {
        var address = exchange.getRequestURI();
        boolean feed = address.getPath().endsWith("/changes");
        requested.add(address.getPath() + (feed ? " " + address.getQuery().split("&")[0] : ""));
        if (requested.size() == 1) {
            exchange.getResponseHeaders().add("Retry-After", "1");
            respond(exchange, 429, "{\"status\": 429}");
        } else if (!feed) {
            respond(exchange, 200, "{\"id\": \"" + BILL + "\", \"title\": \"Que expide\", \"tags\": []}");
        } else {
            boolean end = requested.size() > 2;
            var facts = end ? "" : FACT.formatted(5, 1) + ", " + FACT.formatted(6, 2);
            respond(exchange, 200, "{\"items\": [" + facts + "], \"last\": 6}");
        }
    }

    private static void respond(HttpExchange exchange, int status, String json) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        var body = json.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
