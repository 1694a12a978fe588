package mx.vigia.local.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.stack.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReverseProxyTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final Ports PORTS = Ports.findFree();
    private static final Routes ROUTES = Routes.of(Stream.concat(
                    refusedPaths(),
                    Stream.of(
                            "# a comment",
                            "= scraper 8",
                            "= analysis 16",
                            "/ analysis",
                            "/q closed",
                            "/q/openapi analysis",
                            "/q/openapi/scraper scraper /q/openapi",
                            "/sources scraper  # and why",
                            "/away gone"))
            .toList());

    private final HttpSession session = HttpSession.at("http://localhost:" + PORTS.frontDoor());

    @BeforeAll
    static void open() {
        EchoServer.listen(VERTX, "analysis", PORTS.analysis());
        EchoServer.listen(VERTX, "scraper", PORTS.scraper());
        var owners = Map.of("analysis", PORTS.analysis(), "scraper", PORTS.scraper(), "gone", PORTS.notification());
        ReverseProxy.open(VERTX, PORTS.frontDoor(), ROUTES, owners);
    }

    @AfterAll
    static void close() {
        VERTX.close();
    }

    @Test
    void requestsAreRoutedByPath() {
        assertThat(session.get("/bills/7").body()).startsWith("analysis GET /bills/7");
        assertThat(session.get("/sources").body()).startsWith("scraper");
        assertThat(session.get("/sources/mx?x=1").body()).startsWith("scraper GET /sources/mx?x=1");
        assertThat(session.get("/sourcesandmore").body()).startsWith("analysis");
        assertThat(session.get("/q/openapi").body()).startsWith("analysis");
    }

    @Test
    void closedPathsAreNotFound() {
        assertThat(session.get("/q/metrics").status()).isEqualTo(404);
        assertThat(session.get("/q/health/ready").status()).isEqualTo(404);
    }

    @Test
    void everyServicesOpenApiIsServedByTheProxy() {
        assertThat(session.get("/q/openapi/scraper?format=json").body())
                .startsWith("scraper GET /q/openapi?format=json ");
        assertThat(session.get("/q/openapi/analysis").body()).startsWith("analysis");
    }

    @Test
    void proxyAnswersInOneLanguage() throws IOException {
        assertThat(session.getJson("/q/metrics").json().path("detail").asText()).startsWith("Revise la dirección");
        assertThat(answer("/q/metrics", "Accept-Language: fr, en-GB;q=0.8, es;q=0.5\r\n"))
                .contains("Content-Language: en", "There is nothing at this address", "Check the address")
                .doesNotContain("dirección");
        assertThat(answer("/away", "Accept: text/html\r\nAccept-Language: *;;q\r\n"))
                .contains("<html lang=\"es\">", "no responde")
                .doesNotContain("please");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//q/metrics",
                "/./q/metrics",
                "/%71/metrics",
                "/sources/../q/metrics",
                "/sources/%2e%2e/q/metrics",
                "//q/health/ready",
                "/q/openapi/../health",
                "/q%2fmetrics",
                "http://localhost//q/metrics"
            })
    void closedPathsStayClosedInAnySpelling(String asWritten) throws IOException {
        assertThat(answer(asWritten, "")).startsWith("HTTP/1.1 404");
    }

    @Test
    void serviceGetsCallerAddressAndHost() {
        assertThat(session.get("/").body())
                .contains("for=127.0.0.1 proto=http host=localhost:" + PORTS.frontDoor())
                .contains("Host=localhost:" + PORTS.frontDoor());
    }

    @Test
    void notModifiedHasNoBody() throws IOException {
        assertThat(answer("/bills/7", "If-None-Match: now\r\n").toLowerCase(Locale.ROOT))
                .startsWith("http/1.1 304")
                .doesNotContain("transfer-encoding", "content-length");
    }

    @Test
    void responseIsCompressedOnRequestAndKeepsItsHeaders() throws IOException {
        assertThat(answer("/api/v1/bills", "Accept-Encoding: gzip\r\n").toLowerCase(Locale.ROOT))
                .startsWith("http/1.1 200")
                .contains(
                        "content-encoding: gzip",
                        "vary: accept-encoding",
                        "etag: w/\"one\"",
                        "link: </api/v1/bills?cursor=two>; rel=\"next\"",
                        "access-control-allow-origin: *");
        assertThat(answer("/api/v1/bills", "").toLowerCase(Locale.ROOT)).doesNotContain("content-encoding");
    }

    @Test
    void headResponseHasNoBody() throws IOException {
        var head = answer("HEAD", "/api/v1/bills", "Accept-Encoding: gzip\r\n", "");

        assertThat(head).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n");
        assertThat(head.toLowerCase(Locale.ROOT)).contains("etag: w/\"one\"");
    }

    @Test
    void corsPreflightReachesTheService() throws IOException {
        assertThat(answer("OPTIONS", "/api/v1/bills", "Access-Control-Request-Method: GET\r\n", ""))
                .startsWith("HTTP/1.1 200")
                .contains("analysis OPTIONS /api/v1/bills");
    }

    @ParameterizedTest
    @CsvSource({"niñez,ni%C3%B1ez", "a\"b,a%22b", "a|b,a%7Cb", "ni%C3%B1ez,ni%C3%B1ez", "100%,100%"})
    void queryCharactersAreForwardedEncoded(String written, String passedOn) throws IOException {
        assertThat(answer("/bills?q=" + written, ""))
                .startsWith("HTTP/1.1 200")
                .contains("analysis GET /bills?q=" + passedOn + " for");
    }

    @Test
    void tooLongOrMalformedRequestGetsAProblem() throws IOException {
        assertThat(answer("/bills?q=" + "x".repeat(7_991), "")).startsWith("HTTP/1.1 200");
        assertThat(answer("/bills?q=" + "x".repeat(7_992), "Accept-Language: en\r\n"))
                .startsWith("HTTP/1.1 414")
                .contains("application/problem+json", "At most 8,000 characters fit, and the one sent has 8,001");
        assertThat(answer("/bills?q=" + "x".repeat(70_000), ""))
                .contains(" 414 ", "application/problem+json", "demasiado larga");
        assertThat(answer("/bills", "no colon\r\n")).contains(" 400 ", "application/problem+json");
    }

    @Test
    void formBodyIsForwardedCompletely() {
        assertThat(session.postForm("/sources", Map.of("q", "agua")).body())
                .contains("POST")
                .endsWith("q=agua");
    }

    @Test
    void unavailableServiceIsAPageOrAProblem() {
        var page = session.get("/away");
        var problem = session.getJson("/away");

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.page().selectFirst("h1").text()).contains("no responde");
        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(problem.json().path("status").asInt()).isEqualTo(503);
    }

    @Test
    void bodyLimitDependsOnThePath() {
        assertThat(session.postForm("/away", Map.of("q", "x".repeat(1_100_000))).status())
                .isEqualTo(413);
        assertThat(session.postForm("/sources", Map.of("q", "x".repeat(1_100_000)))
                        .status())
                .as("a whole page may be sent to be tried")
                .isEqualTo(200);
        assertThat(session.postForm("/bills", Map.of("q", "x".repeat(12_000_000)))
                        .status())
                .as("and a text of a million letters, encoded")
                .isEqualTo(200);
    }

    @Test
    void tooLargeBodyIsRefusedNamingLimitAndSize() throws IOException {
        assertThat(session.postForm("/away", Map.of("q", "x".repeat(1_572_862))).body())
                .contains("caben 1 MB", "mide 1.5 MB");
        assertThat(session.postForm("/sources/a/try", Map.of("q", "x".repeat(9_961_470)))
                        .body())
                .contains("caben 8 MB", "mide 9.5 MB");
        assertThat(answer("/sources/a/try", "Accept-Language: en\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"))
                .contains("HTTP/1.1 411", "Content-Length");
    }

    private static String answer(String target, String headers) throws IOException {
        return answer(target, headers, "");
    }

    private static String answer(String target, String headers, String body) throws IOException {
        return answer("GET", target, headers, body);
    }

    private static String answer(String method, String target, String headers, String body) throws IOException {
        return EchoServer.answer(PORTS.frontDoor(), method, target, headers, body);
    }

    private static Stream<String> refusedPaths() {
        try {
            return Files.readAllLines(Path.of("../front-door/routes.txt")).stream()
                    .filter(line -> line.startsWith("!"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
