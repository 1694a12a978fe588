package mx.vigia.local.recorrido;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import mx.vigia.local.ground.Listening;
import mx.vigia.local.visit.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The house answers from cards here; the whole house is walked by the end-to-end test. */
class RecorridoTest {
    private static final String TITLE = "Que expide la Ley General de Faros.";
    private static final Map<String, String> CARDS = Map.of(
            "/pretend/actions/publish-next",
            "{\"items\":[{\"bill\":\"bill-0001\",\"title\":\"" + TITLE
                    + "\",\"address\":\"https://gaceta.diputados.gob.mx/Gaceta/66/2026/nov/20261124-II-1-1.html#Iniciativa1\"}]}",
            "/pretend/actions/refer",
            "{\"items\":[{\"facts\":[{\"kind\":\"referred\",\"detail\":\"Turnada a la Comisión de Marina.\"}]}]}",
            "/pretend/actions/fall-silent",
            "{\"items\":[]}",
            "/pretend/actions/speak",
            "{\"items\":[]}",
            "/api/v1/bills",
            "{\"items\":[{\"id\":\"b-1\",\"title\":\"" + TITLE
                    + "\",\"topics\":[{\"id\":\"cybersecurity\",\"es\":\"Ciberseguridad\"}]}]}",
            "/api/v1/bills/b-1",
            "{\"tags\":[{\"topic\":\"cybersecurity\",\"evidence\":[{\"words\":\"faros digitales\"}]}]}",
            "/tray/letters",
            "{\"items\":[{\"id\":\"l-1\",\"to\":\"a@ami.example\",\"subject\":\"Ciberseguridad\",\"receivedAt\":\"2026-11-24T15:00:05Z\",\"text\":\"http://localhost/bills/b-1\",\"html\":\"\",\"headers\":{}}]}",
            "/api/v1/sources/mx.diputados.gaceta/rounds",
            "{\"items\":[{\"state\":\"failed\",\"startedAt\":\"2026-11-24T15:00:01Z\",\"endedAt\":\"2026-11-24T15:00:02Z\",\"problems\":[]}]}");

    private final Vertx vertx = Vertx.vertx();
    private HttpServer cards;
    private Visitor director;

    @BeforeEach
    void open() throws Exception {
        cards = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        cards.createContext("/", exchange -> {
            var said =
                    CARDS.getOrDefault(exchange.getRequestURI().getPath(), "").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(said.length == 0 ? 404 : 200, said.length == 0 ? -1 : said.length);
            exchange.getResponseBody().write(said);
            exchange.close();
        });
        cards.start();
        var router = Router.router(vertx);
        Recorrido.through(
                        "http://127.0.0.1:" + cards.getAddress().getPort(),
                        InstantSource.fixed(Instant.parse("2026-11-24T15:00:00Z")))
                .accept(router);
        var server = vertx.createHttpServer().requestHandler(router);
        Listening.await(server.listen(0, "127.0.0.1"), "the tour");
        director = Visitor.at("http://127.0.0.1:" + server.actualPort());
    }

    @AfterEach
    void close() {
        Listening.await(vertx.close(), "the way out");
        cards.stop(0);
    }

    @Test
    void theDoorTellsTheFiveStopsInBothLanguages() {
        assertThat(director.get("/recorrido?lang=es").orComplain().page().select(".stops > li"))
                .hasSize(5);
        assertThat(director.get("/recorrido?lang=en").body()).contains("Begin the tour");
    }

    @Test
    void aDirectorWalksFromTheBillToTheLetterTheChangeAndTheSilence() {
        assertThat(press("publish")).contains(TITLE, "/pretend/gaceta/Gaceta/66/2026/nov/", "/bills/b-1");
        assertThat(at(2)).contains("/bills/b-1#why", "Ciberseguridad", "faros digitales");
        assertThat(at(3)).contains("/tray/letters/l-1");
        assertThat(press("refer")).contains("Turnada a la Comisión de Marina.");
        assertThat(press("silence")).contains("/sources", "/recorrido/speak");
        assertThat(press("speak")).contains("/recorrido/5");
    }

    @Test
    void aStopThatNeedsTheBillSaysSo() {
        assertThat(at(2)).contains("/recorrido/1");
        assertThat(director.get("/recorrido/9").status()).isEqualTo(404);
    }

    private String at(int stop) {
        return director.get("/recorrido/" + stop).orComplain().body();
    }

    private String press(String hand) {
        return director.postForm("/recorrido/" + hand, Map.of()).orComplain().body();
    }
}
