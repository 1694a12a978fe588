package mx.vigia.scraper.fetching;

import static mx.vigia.scraper.fetching.RawSite.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;
import mx.vigia.scraper.catalog.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetcherTest {
    private static final String HOST = "gaceta.example";
    private static final int MOST_BYTES = TestFetchSettings.MOST_BYTES;
    private static final Vertx VERTX = Vertx.vertx();

    private RawSite site;
    private Duration pause = Duration.ZERO;
    private Duration longest = TestFetchSettings.LONGEST;

    @BeforeEach
    void open() throws IOException {
        site = new RawSite();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void fetchSendsUserAgentWithContact() {
        site.at(
                "/a.html",
                answer(
                        200,
                        "ETag: \"1\"\r\nContent-Type: text/html; charset=iso-8859-1\r\n",
                        "Comisi\u00f3n \u0093X\u0094"));

        var page = (Fetched.NewPage) fetch("/a.html");

        assertThat(page.text()).isEqualTo("Comisión “X”");
        assertThat(page.known().etag()).isEqualTo("\"1\"");
        assertThat(site.requests.getLast().toLowerCase())
                .contains("host: gaceta.example", "user-agent: vigia/1.0", "+mailto:quien@vigia.example");
    }

    @Test
    void knownPageIsRequestedConditionally() {
        site.at("/a.html", answer(304, "", ""));

        assertThat(fetch("/a.html", new PageValidators("\"1\"", "Wed, 02 Sep 2026 13:00:00 GMT", "x")))
                .isInstanceOf(Fetched.SamePage.class);
        assertThat(site.requests.getLast().toLowerCase())
                .contains("if-none-match: \"1\"", "if-modified-since: wed, 02 sep 2026 13:00:00 gmt");
    }

    @Test
    void sameBytesAreTheSamePageWithoutValidators() {
        site.at("/a.html", answer(200, "", "igual"));
        var first = (Fetched.NewPage) fetch("/a.html");

        assertThat(fetch("/a.html", first.known())).isInstanceOf(Fetched.SamePage.class);
    }

    @Test
    void statusesMapToOutcomes() {
        site.at("/none.html", answer(404, "", ""));
        site.at("/gone.html", answer(410, "", ""));
        site.at("/closed.html", answer(403, "", "no"));
        site.at("/broken.html", answer(500, "", "ay"));

        assertThat(fetch("/none.html")).isInstanceOf(Fetched.Missing.class);
        assertThat(fetch("/gone.html")).isInstanceOf(Fetched.Missing.class);
        assertThat(fetch("/closed.html")).isInstanceOf(Fetched.Blocked.class);
        assertThat(fetch("/broken.html")).isInstanceOf(Fetched.Unreachable.class);
    }

    @Test
    void serverErrorIsRetriedAfterTheRequestedPause() {
        site.at("/a.html", answer(503, "Retry-After: 1\r\n", ""), answer(200, "", "hola"));
        var begin = System.nanoTime();

        assertThat(fetch("/a.html")).isInstanceOf(Fetched.NewPage.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void longRetryAfterEndsTheAttempt() {
        site.at("/a.html", answer(429, "Retry-After: 86400\r\n", ""));

        assertThat(fetch("/a.html")).isInstanceOf(Fetched.Blocked.class);
        assertThat(site.countRequests("/a.html")).isEqualTo(1);
    }

    @Test
    void tooLargePageIsRefusedWithOrWithoutLength() throws IOException {
        site.at("/large.html", answer(200, "", "x".repeat(MOST_BYTES + 1)));
        site.at("/endless.html", (out, connection) -> {
            out.write("HTTP/1.1 200 X\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            for (var i = 0; i < 1000; i++) {
                out.write(new byte[1024]);
            }
        });
        site.at("/bomb.html", answer(200, "Content-Encoding: gzip\r\n", packed(new byte[50 * 1024 * 1024])));

        assertThat(fetch("/large.html")).isInstanceOf(Fetched.TooLarge.class);
        assertThat(fetch("/endless.html")).isInstanceOf(Fetched.TooLarge.class);
        assertThat(fetch("/bomb.html")).isInstanceOf(Fetched.TooLarge.class);
    }

    @Test
    void compressedPageIsDecodedAndABrokenOneRefused() throws IOException {
        var whole = packed("hola".repeat(500).getBytes(StandardCharsets.UTF_8));
        site.at("/whole.html", answer(200, "Content-Encoding: gzip\r\n", whole));
        site.at(
                "/half.html",
                answer(200, "Content-Encoding: gzip\r\n", java.util.Arrays.copyOf(whole, whole.length / 2)));
        site.at("/lie.html", answer(200, "Content-Encoding: gzip\r\n", "no es gzip"));
        site.at(
                "/cut.html",
                (out, connection) -> out.write(
                        "HTTP/1.1 200 X\r\nContent-Length: 100\r\n\r\nmedia".getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(((Fetched.NewPage) fetch("/whole.html")).text()).isEqualTo("hola".repeat(500));
        assertThat(fetch("/half.html")).isInstanceOf(Fetched.Unreachable.class);
        assertThat(fetch("/lie.html")).isInstanceOf(Fetched.Unreachable.class);
        assertThat(fetch("/cut.html")).isInstanceOf(Fetched.Unreachable.class);
    }

    @Test
    void drippingSiteIsAbandonedAtTheTimeout() {
        longest = Duration.ofSeconds(2);
        site.at("/slow.html", (out, connection) -> {
            out.write("HTTP/1.1 200 X\r\nContent-Length: 1000\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            for (var i = 0; i < 1000; i++) {
                out.write('.');
                out.flush();
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        });
        var begin = System.nanoTime();

        assertThat(fetch("/slow.html")).isInstanceOf(Fetched.Unreachable.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(TestFetchSettings.LONGEST);
    }

    @Test
    void redirectsAreFollowedWithinTheSiteUpToALimit() {
        site.at("/old.html", answer(301, "Location: /new.html\r\n", ""));
        site.at("/new.html", answer(200, "", "aquí"));
        site.at("/loop.html", answer(302, "Location: /loop.html\r\n", ""));
        site.at("/away.html", answer(302, "Location: http://169.254.169.254/latest/meta-data\r\n", ""));
        site.at("/file.html", answer(302, "Location: file:///etc/passwd\r\n", ""));

        assertThat(fetch("/old.html"))
                .isInstanceOf(Fetched.NewPage.class)
                .extracting(Fetched::address)
                .hasToString("https://gaceta.example/old.html");
        assertThat(fetch("/loop.html")).isInstanceOf(Fetched.Unreachable.class);
        assertThat(site.countRequests("/loop.html")).isEqualTo(1);
        assertThat(fetch("/away.html")).isInstanceOf(Fetched.Unreachable.class);
        assertThat(fetch("/file.html")).isInstanceOf(Fetched.Unreachable.class);
    }

    @Test
    void robotsRulesAreFetchedFirstAndObeyed() {
        site.at("/robots.txt", answer(200, "", "User-agent: *\n\nDisallow: /secreto\n"));
        site.at("/secreto/a.html", answer(200, "", "x"));
        site.at("/a.html", answer(200, "", "x"));
        var fetcher = fetcher();

        assertThat(fetcher.fetch(gazette(), at("/secreto/a.html"), PageValidators.nothing()))
                .isInstanceOf(Fetched.Refused.class);
        assertThat(fetcher.fetch(gazette(), at("/a.html"), PageValidators.nothing()))
                .isInstanceOf(Fetched.NewPage.class);
        assertThat(site.countRequests("/secreto/a.html")).isZero();
        assertThat(site.countRequests("/robots.txt")).isEqualTo(1);
    }

    @Test
    void missingRobotsFileAllowsAndAFailingOneForbids() {
        site.at("/a.html", answer(200, "", "x"));
        site.at("/robots.txt", answer(403, "", ""));
        assertThat(fetch("/a.html")).isInstanceOf(Fetched.NewPage.class);

        site.at("/robots.txt", answer(500, "", ""));
        assertThat(fetch("/a.html")).isInstanceOf(Fetched.Refused.class);

        site.at("/robots.txt", (out, connection) -> connection.close());
        assertThat(fetch("/a.html")).isInstanceOf(Fetched.Unreachable.class);
    }

    @Test
    void pauseIsKeptBetweenRequests() {
        pause = Duration.ofMillis(300);
        site.at("/a.html", answer(200, "", "x"));
        var fetcher = fetcher();
        for (var i = 0; i < 3; i++) {
            fetcher.fetch(gazette(), at("/a.html"), PageValidators.nothing());
        }

        assertThat(site.countRequests("/robots.txt")).isEqualTo(1);
        assertThat(site.moments).hasSize(4);
        for (var i = 1; i < site.moments.size(); i++) {
            assertThat(Duration.ofNanos(site.moments.get(i) - site.moments.get(i - 1)))
                    .as("before knock " + i + ", the one for robots.txt included")
                    .isGreaterThanOrEqualTo(pause.minusMillis(20));
        }
    }

    private Fetched fetch(String path) {
        return fetch(path, PageValidators.nothing());
    }

    private Fetched fetch(String path, PageValidators known) {
        return fetcher().fetch(gazette(), at(path), known);
    }

    private Fetcher fetcher() {
        var stand = Map.of(HOST, URI.create("http://127.0.0.1:" + site.port()));
        var policy = FetchingAddressPolicy.of(stand, InetAddress::getAllByName);
        var settings = TestFetchSettings.of("pause", pause.toString(), "longest", longest.toString());
        return new Fetcher(
                settings,
                policy,
                "mailto:quien@vigia.example",
                new Keys(name -> Optional.empty()),
                new InMemoryHostGates(),
                VERTX,
                Clock.systemUTC(),
                new SimpleMeterRegistry());
    }

    private static URI at(String path) {
        return URI.create("https://" + HOST + path);
    }

    private static Site gazette() {
        return new Site(
                "mx.prueba",
                "Prueba",
                at("/"),
                List.of(HOST),
                List.of(at("/")),
                Duration.ZERO,
                Duration.ofMinutes(1),
                Duration.ofDays(1));
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
