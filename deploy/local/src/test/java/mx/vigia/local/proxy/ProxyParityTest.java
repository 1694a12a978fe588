package mx.vigia.local.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import mx.vigia.local.stack.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The local reverse proxy and Caddy use one routing table and behave the same. */
class ProxyParityTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final Ports OWNERS = Ports.findFree();
    private static final Ports DOORS = Ports.findFree();

    @TempDir
    private static Path folder;

    private static Caddy caddy;

    /** The port of each proxy. */
    enum ProxyUnderTest {
        LOCAL,
        CADDY;

        private int port() {
            return this == LOCAL ? DOORS.frontDoor() : DOORS.analysis();
        }
    }

    @BeforeAll
    static void open() throws IOException {
        EchoServer.listen(VERTX, "analysis", OWNERS.analysis());
        EchoServer.listen(VERTX, "scraper", OWNERS.scraper());
        var owners = Map.of(
                "analysis", OWNERS.analysis(), "scraper", OWNERS.scraper(), "notification", OWNERS.notification());
        ReverseProxy.open(VERTX, ProxyUnderTest.LOCAL.port(), Routes.read(Path.of("../front-door/routes.txt")), owners);
        if (Caddy.onThisMachine().isPresent()) {
            caddy = Caddy.open(Path.of("../.."), ProxyUnderTest.CADDY.port(), DOORS.scraper(), owners, folder);
        }
    }

    @AfterAll
    static void close() {
        VERTX.close();
        if (caddy != null) {
            caddy.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/bills/7?x=1, analysis GET /bills/7?x=1",
        "/api/v1/bills, analysis GET /api/v1/bills",
        "/sources/mx, scraper GET /sources/mx",
        "/sourcesandmore, analysis GET /sourcesandmore",
        "/api/v1/sources, scraper GET /api/v1/sources",
        "/q/openapi/scraper?format=json, scraper GET /q/openapi?format=json",
        "/panels/usage/scraper?token=0, scraper GET /panels/usage?token=0",
        "/openapi.json, analysis GET /api/v1/openapi.json"
    })
    void requestsAreRoutedByPath(String path, String answered) throws IOException {
        for (var proxy : ProxyUnderTest.values()) {
            if (isAvailable(proxy)) {
                assertThat(get(proxy, path, "")).as(proxy + " " + path).contains(answered + " ");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void closedPathsAreNotFoundInAnySpelling(ProxyUnderTest proxy) throws IOException {
        assumeAvailable(proxy);

        for (var path : new String[] {"/q/metrics", "//q/metrics", "/%71/metrics", "/sources/../q/metrics"}) {
            assertThat(get(proxy, path, "")).as(path).startsWith("HTTP/1.1 404");
        }
        assertThat(get(proxy, "/api/v1/..%2fq/metrics", ""))
                .startsWith("HTTP/1.1 404")
                .satisfies(answer -> assertProblem(answer, 404));
    }

    @ParameterizedTest
    @EnumSource
    void unavailableServiceIsAProblemOrAPage(ProxyUnderTest proxy) throws IOException {
        assumeAvailable(proxy);

        assertThat(get(proxy, "/api/v1/watches", ""))
                .startsWith("HTTP/1.1 503")
                .satisfies(answer -> assertThat(lower(answer)).contains("retry-after: 5\r\n"))
                .satisfies(answer -> assertProblem(answer, 503));
        assertThat(get(proxy, "/watches", "Accept: text/html\r\n"))
                .startsWith("HTTP/1.1 503")
                .contains("no responde ahora");
    }

    @ParameterizedTest
    @EnumSource
    void bodyLimitIsThatOfTheService(ProxyUnderTest proxy) throws IOException {
        assumeAvailable(proxy);

        assertThat(post(proxy, "/sources/x/try", 8_000_000)).contains("scraper POST /sources/x/try");
        assertThat(post(proxy, "/bills", 16_000_000)).contains("analysis POST /bills");
        assertThat(announced(proxy, "/api/v1/sources/x", 9_000_000))
                .startsWith("HTTP/1.1 413")
                .satisfies(answer -> assertProblem(answer, 413));
        assertThat(announced(proxy, "/sources/x/try", 9_000_000))
                .startsWith("HTTP/1.1 413")
                .contains("Es demasiado de una vez");
    }

    @ParameterizedTest
    @EnumSource
    void claimedClientAddressIsReplaced(ProxyUnderTest proxy) throws IOException {
        assumeAvailable(proxy);

        var claims =
                "X-Forwarded-For: 203.0.113.9\r\nForwarded: for=203.0.113.9\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\n";
        assertThat(get(proxy, "/api/v1/bills", claims))
                .contains("for=127.0.0.1 proto=http host=localhost:" + proxy.port())
                .contains("Host=localhost:" + proxy.port() + " forwarded=null")
                .doesNotContain("203.0.113.9", "evil");
    }

    @ParameterizedTest
    @EnumSource
    void responsesAreCompressedAndKeepTheirHeaders(ProxyUnderTest proxy) throws IOException {
        assumeAvailable(proxy);

        assertThat(lower(get(proxy, "/api/v1/bills", "Accept-Encoding: gzip\r\n")))
                .startsWith("http/1.1 200")
                .contains("content-encoding: gzip", "etag: w/\"one\"", "ratelimit: \"public\";r=9;t=60")
                .contains("link: </api/v1/bills?cursor=two>; rel=\"next\"", "access-control-allow-origin: *");
        assertThat(lower(get(proxy, "/api/v1/bills", ""))).doesNotContain("content-encoding");
        assertThat(lower(get(proxy, "/bills/7", "If-None-Match: now\r\n")))
                .startsWith("http/1.1 304")
                .endsWith("\r\n\r\n");
    }

    private static void assertProblem(String answer, int status) {
        assertThat(lower(answer)).contains("content-type: application/problem+json", "cache-control: no-store");
        assertThat(answer.replace(" ", "")).contains("\"type\":\"about:blank\"", "\"status\":" + status);
    }

    private static void assumeAvailable(ProxyUnderTest proxy) {
        assumeTrue(isAvailable(proxy), "Caddy is not on this machine: apt-get install caddy");
    }

    private static boolean isAvailable(ProxyUnderTest proxy) {
        return proxy == ProxyUnderTest.LOCAL || caddy != null;
    }

    private static String lower(String answer) {
        return answer.toLowerCase(Locale.ROOT);
    }

    private static String get(ProxyUnderTest proxy, String target, String headers) throws IOException {
        return EchoServer.answer(proxy.port(), "GET", target, headers, "");
    }

    private static String post(ProxyUnderTest proxy, String target, int bytes) throws IOException {
        return EchoServer.answer(proxy.port(), "POST", target, "Content-Length: " + bytes + "\r\n", "x".repeat(bytes));
    }

    /** A body that is too large is refused by its Content-Length, before it is sent. */
    private static String announced(ProxyUnderTest proxy, String target, int bytes) throws IOException {
        return EchoServer.answer(proxy.port(), "POST", target, "Content-Length: " + bytes + "\r\n", "");
    }
}
