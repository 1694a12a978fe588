package mx.vigia.scraper;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A gazette of a few pages on loopback, in the encoding of the real one, whose pages a test sets and takes away. */
public class SmallGazette implements QuarkusTestResourceLifecycleManager {
    private static final String PAGES = "vigia.small.gazette.pages";
    /** In place of a page: the connection is closed without an answer. */
    public static final String DOWN = "down";

    private static final String STATUS = "status ";

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final AtomicInteger REQUESTS = new AtomicInteger();

    private HttpServer server;

    /** The pages by path; shared by the class loaders of Quarkus through the system's properties. */
    @SuppressWarnings("unchecked")
    public static Map<String, String> pages() {
        return (Map<String, String>)
                System.getProperties().computeIfAbsent(PAGES, p -> new ConcurrentHashMap<String, String>());
    }

    /** Answers every page with this status and a Retry-After of a day. */
    public static void answersWith(int status) {
        pages().put(GazettePages.INDEX, STATUS + status);
        pages().put(GazettePages.LIST, STATUS + status);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", SmallGazette::answer);
        server.start();
        var here = "=http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "vigia.fetching.hosts",
                "gaceta.diputados.gob.mx" + here + ",sitl.diputados.gob.mx" + here + ",consultas.example.mx" + here);
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        REQUESTS.incrementAndGet();
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var page = pages().getOrDefault(path, path.equals(GazettePages.VOTES) ? GazettePages.votes() : null);
            if (DOWN.equals(page)) {
                return;
            }
            if (page != null && page.startsWith(STATUS)) {
                exchange.getResponseHeaders().set("Retry-After", "86400");
                exchange.sendResponseHeaders(Integer.parseInt(page.substring(STATUS.length())), -1);
                return;
            }
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var etag = "\"" + Integer.toHexString(page.hashCode()) + "\"";
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            var bytes = page.getBytes(WINDOWS);
            exchange.getResponseHeaders().set("ETag", etag);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=iso-8859-1");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
