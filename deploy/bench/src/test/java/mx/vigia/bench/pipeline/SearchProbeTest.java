package mx.vigia.bench.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.vigia.local.client.HttpSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchProbeTest {

    private static final int BILLS = 300;
    private static final Pattern QUERY = Pattern.compile(".*\\bq=([^&]*).*");

    private final Set<String> requested = ConcurrentHashMap.newKeySet();
    private HttpServer search;

    @BeforeEach
    void open() throws IOException {
        search = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        search.createContext("/api/v1/bills", this::answer);
        search.start();
    }

    @AfterEach
    void close() {
        search.stop(0);
    }

    @Test
    void manyMissingBillsTakeTurnsUntilAllAreFound() {
        try (var probe = new SearchProbe(
                HttpSession.at("http://localhost:" + search.getAddress().getPort()))) {
            for (int number = 0; number < BILLS; number++) {
                probe.track(number);
            }

            assertThat(probe.seconds()).hasSize(BILLS).allMatch(seconds -> seconds > 0);
            assertThat(requested).hasSize(BILLS);
        }
    }

    /** Finds no bill before each was searched for; refuses what the real search refuses. */
    private void answer(HttpExchange exchange) throws IOException {
        var text = URLDecoder.decode(
                QUERY.matcher(exchange.getRequestURI().getRawQuery()).replaceFirst("$1"), StandardCharsets.UTF_8);
        var words = Arrays.asList(text.split(" OR "));
        requested.addAll(words);
        var found = requested.size() < BILLS
                ? ""
                : words.stream()
                        .map("{\"title\":\"Ley, expediente %s\"}"::formatted)
                        .collect(Collectors.joining(","));
        var body = ("{\"items\":[" + found + "]}").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(text.length() > ProbeQuery.MAX_LENGTH ? 400 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
