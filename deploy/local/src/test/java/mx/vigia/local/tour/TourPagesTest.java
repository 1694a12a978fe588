package mx.vigia.local.tour;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.stack.ServerReadiness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tour against stubbed services; the end-to-end test uses the real ones. */
class TourPagesTest {
    private static final String TITLE = "Que expide la Ley General de Faros.";
    private static final String ROUNDS = "/api/v1/sources/mx.diputados.gaceta/rounds";
    private static final Map<String, String> CARDS = Map.ofEntries(
            Map.entry(
                    "/pretend/actions/publish-next",
                    "{\"items\":[{\"bill\":\"bill-0001\",\"title\":\"" + TITLE
                            + "\",\"publishedAt\":\"2026-11-24T14:59:50Z\""
                            + ",\"address\":\"https://gaceta.diputados.gob.mx/Gaceta/66/2026/nov/20261124-II-1-1.html#Iniciativa1\"}]}"),
            Map.entry(
                    "/pretend/actions/refer",
                    "{\"items\":[{\"facts\":[{\"kind\":\"referred\",\"detail\":\"Turnada a la Comisión de"
                            + " Marina.\"}]}]}"),
            Map.entry("/pretend/actions/fall-silent", "{\"items\":[]}"),
            Map.entry("/pretend/actions/speak", "{\"items\":[]}"),
            Map.entry(
                    "/api/v1/bills",
                    "{\"items\":[{\"id\":\"b-1\",\"title\":\"" + TITLE
                            + "\",\"firstSeen\":\"2026-11-24T14:59:51.200Z\""
                            + ",\"topics\":[{\"id\":\"cybersecurity\",\"es\":\"Ciberseguridad\"}]}]}"),
            Map.entry(
                    "/api/v1/bills/b-1",
                    "{\"tags\":[{\"topic\":\"cybersecurity\",\"evidence\":[{\"words\":\"faros digitales\"}]}]}"),
            Map.entry(
                    "/tray/letters",
                    "{\"items\":[{\"id\":\"l-1\",\"to\":\"a@ami.example\",\"subject\":\"Ciberseguridad\",\"receivedAt\":\"2026-11-24T15:00:05Z\",\"text\":\"http://localhost/bills/b-1\",\"html\":\"\",\"headers\":{}}]}"),
            Map.entry(
                    ROUNDS,
                    "{\"items\":[{\"state\":\"failed\",\"startedAt\":\"2026-11-24T15:00:01Z\",\"endedAt\":\"2026-11-24T15:00:02Z\",\"problems\":[]}"
                            + ",{\"state\":\"succeeded\",\"startedAt\":\"2026-11-24T14:00:01Z\",\"endedAt\":\"2026-11-24T14:00:02Z\",\"problems\":[]}]}"));

    private final Vertx vertx = Vertx.vertx();
    private final Map<String, String> shown = new ConcurrentHashMap<>(CARDS);
    private final Queue<String> requested = new ConcurrentLinkedQueue<>();
    private HttpServer cards;
    private HttpSession director;

    @BeforeEach
    void open() throws Exception {
        cards = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        cards.createContext("/", exchange -> {
            requested.add(exchange.getRequestURI().toString());
            var stated =
                    shown.getOrDefault(exchange.getRequestURI().getPath(), "").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(stated.length == 0 ? 404 : 200, stated.length == 0 ? -1 : stated.length);
            exchange.getResponseBody().write(stated);
            exchange.close();
        });
        cards.start();
        var router = Router.router(vertx);
        TourPages.create(
                        "http://127.0.0.1:" + cards.getAddress().getPort(),
                        InstantSource.fixed(Instant.parse("2026-11-24T15:00:00Z")))
                .accept(router);
        var server = vertx.createHttpServer().requestHandler(router);
        ServerReadiness.await(server.listen(0, "127.0.0.1"), "the tour");
        director = HttpSession.at("http://127.0.0.1:" + server.actualPort());
    }

    @AfterEach
    void close() {
        ServerReadiness.await(vertx.close(), "outgoing connections");
        cards.stop(0);
    }

    @Test
    void startPageListsTheFiveStopsInBothLanguages() {
        assertThat(director.get("/recorrido?lang=es").requireSuccess().page().select(".stops > li"))
                .hasSize(5);
        assertThat(director.get("/recorrido?lang=en").body()).contains("Begin the tour");
    }

    @Test
    void tourLeadsFromBillToLetterChangeAndOutage() {
        assertThat(press("publish"))
                .contains(TITLE, "/pretend/at/gaceta.diputados.gob.mx/Gaceta/66/2026/nov/", "/bills/b-1");
        assertThat(at(2)).contains("/bills/b-1#why", "Ciberseguridad", "faros digitales");
        assertThat(at(3)).contains("/tray/letters/l-1");
        assertThat(press("refer")).contains("Turnada a la Comisión de Marina.");
        assertThat(press("silence")).contains("/sources", "/recorrido/speak");
        assertThat(press("speak")).contains("/recorrido/5");
    }

    @Test
    void shownTimeIsProcessingTime() {
        assertThat(press("publish")).contains("1.2 segundos");
        assertThat(at(3)).contains("15.0 segundos");
    }

    @Test
    void concurrentClicksPublishOneInitiative() {
        Stream.of(1, 2, 3).parallel().forEach(hand -> press("publish"));

        assertThat(requested)
                .filteredOn(address -> address.contains("/publish-next"))
                .singleElement()
                .asString()
                .contains("topic=cybersecurity", "kind=initiative");
    }

    @Test
    void nothingIsPublishedDuringTheFirstRound() {
        shown.put(ROUNDS, "{\"items\":[{\"state\":\"running\",\"startedAt\":\"2026-11-24T15:00:01Z\"}]}");

        assertThat(press("publish")).contains("primera ronda").doesNotContain("<button class=\"button\">");
        assertThat(requested).noneMatch(address -> address.contains("/publish-next"));
    }

    @Test
    void waitingStopOffersALinkInsteadOfReloading() {
        shown.put("/api/v1/bills", "{\"items\":[]}");

        assertThat(press("publish"))
                .contains("data-waiting", "Mirar de nuevo", "/tray/look/recorrido.js")
                .doesNotContain("http-equiv");
    }

    @Test
    void failedActionIsReported() {
        shown.remove("/pretend/actions/publish-next");

        assertThat(press("publish")).contains("el botón no hizo nada", "href=\"/recorrido/1\"");
    }

    @Test
    void stopWithoutItsBillLinksToTheFirstStop() {
        assertThat(at(2)).contains("/recorrido/1");
        assertThat(director.get("/recorrido/9").status()).isEqualTo(404);
    }

    private String at(int stop) {
        return director.get("/recorrido/" + stop).requireSuccess().body();
    }

    private String press(String hand) {
        return director.postForm("/recorrido/" + hand, Map.of())
                .requireSuccess()
                .body();
    }
}
