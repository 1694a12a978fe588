package mx.vigia.scraper.fetching;

import static mx.vigia.scraper.Waiting.await;
import static mx.vigia.scraper.fetching.RawSite.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import mx.vigia.platform.net.OutboundAddressPolicy;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.fetching.RawSite.Behaviour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults of the web while fetching, one per test. */
class FetchFaultsTest {
    private static final String HOST = "gaceta.example";
    private static final Vertx VERTX = Vertx.vertx();
    private static final int MEGABYTE = 1 << 20;

    private RawSite site;
    private Map<String, URI> listed = Map.of();
    private OutboundAddressPolicy.Resolver names = InetAddress::getAllByName;

    @BeforeEach
    void open() throws IOException {
        site = new RawSite();
        listed = Map.of(HOST, URI.create("http://127.0.0.1:" + site.port()));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void resetAndServerErrorAreRetriedThenReported() {
        site.at("/reset", (out, connection) -> {
            connection.setSoLinger(true, 0);
            connection.close();
        });
        site.at("/broken", answer(502, "", ""));
        site.at("/late", answer(500, "", ""), answer(200, "", "ya"));

        assertThat(why(fetch("/reset"))).isEqualTo("the connection was torn down");
        assertThat(fetch("/broken")).isEqualTo(new Fetched.Unreachable(at("/broken"), "answered 502"));
        assertThat(fetch("/late")).isInstanceOf(Fetched.NewPage.class);
        assertThat(List.of(site.countRequests("/reset"), site.countRequests("/broken"), site.countRequests("/late")))
                .containsOnly(2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"120", "315360000", "Fri, 31 Dec 2027 23:59:59 GMT"})
    void retryAfterAppliesToEveryPageOfTheHost(String request) {
        site.at("/a", answer(503, "Retry-After: " + request + "\r\n", ""));
        try (var closing = new CloseableFetcher(fetcher())) {
            assertThat(closing.fetcher().fetch(gazette(), at("/a"), PageValidators.nothing()))
                    .isInstanceOf(Fetched.Blocked.class);
            assertThat(why(closing.fetcher().fetch(gazette(), at("/b"), PageValidators.nothing())))
                    .startsWith("answered 503, Retry-After: " + request)
                    .contains("left alone for another");
            assertThat(closing.fetcher().findRestEnd(List.of(at("/a"), at("/b"))))
                    .hasValueSatisfying(
                            until -> assertThat(until).isAfter(Instant.now().plusSeconds(100)));
        }
        assertThat(site.requests).as("robots.txt and the page").hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"500, OUT_OF_SERVICE", "502, OUT_OF_SERVICE", "503, OUT_OF_SERVICE", "429, RATE_LIMITED"})
    void pauseReasonDependsOnTheStatusNotTheText(int status, AccessDenied how) {
        site.at("/a", answer(status, "Retry-After: 86400\r\n", ""));
        try (var closing = new CloseableFetcher(fetcher())) {
            closing.fetcher().fetch(gazette(), at("/a"), PageValidators.nothing());

            assertThat(closing.fetcher().fetch(gazette(), at("/answered%20429"), PageValidators.nothing()))
                    .isInstanceOfSatisfying(
                            Fetched.Blocked.class,
                            blocked -> assertThat(blocked.how()).isEqualTo(how));
        }
    }

    @Test
    void serverErrorWithRetryAfterIsOutOfService() {
        site.at("/later", answer(500, "Retry-After: 86400\r\n", ""));
        site.at("/broken", answer(500, "", ""));

        assertThat(fetch("/broken", "attempts", "1"))
                .isEqualTo(new Fetched.Unreachable(at("/broken"), "answered 500", AccessDenied.UNREACHABLE));
        assertThat(fetch("/later", "attempts", "1"))
                .isEqualTo(new Fetched.Unreachable(at("/later"), "answered 500", AccessDenied.OUT_OF_SERVICE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Retry-After: -5\r\n", "Retry-After: pronto\r\n"})
    void refusalWithoutRetryAfterDoublesTheWait(String header) {
        site.at("/a", answer(429, header, ""));

        fetch("/a", "refusal-wait", "200ms", "attempts", "3");

        assertThat(site.requests).hasSize(4);
        assertThat(between(1, 2)).isGreaterThanOrEqualTo(Duration.ofMillis(195));
        assertThat(between(2, 3)).isGreaterThanOrEqualTo(Duration.ofMillis(395));
    }

    @Test
    void endlessHeadersAndSilentServersTimeOut() {
        site.at("/drip", (out, connection) -> drip(out, "HTTP/1.1 200 OK\r\nX-A: "));
        site.at("/mute", (out, connection) -> connection.getInputStream().read());
        site.at("/pause", (out, connection) -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhola");
            connection.getInputStream().read();
        });
        var begin = System.nanoTime();

        assertThat(why(fetchPastRobots("/drip", "headers", "300ms"))).isEqualTo("no head of an answer within PT0.3S");
        assertThat(why(fetchPastRobots("/mute", "headers", "300ms"))).isEqualTo("no head of an answer within PT0.3S");
        assertThat(why(fetchPastRobots("/pause", "idle", "300ms"))).isEqualTo("nothing more came for PT0.3S");
        assertThat(since(begin)).isLessThan(TestFetchSettings.LONGEST);
    }

    @Test
    void drippingHostDelaysNoOther() throws Exception {
        var otherIsFetched = new CountDownLatch(1);
        site.at("/drip", (out, connection) -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Length: 10000\r\n\r\n");
            while (otherIsFetched.getCount() > 0) {
                write(out, "a");
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        });
        site.at("/a", answer(200, "", "x"));
        listed = Map.of(HOST, listed.get(HOST), "otra.example", listed.get(HOST));
        try (var closing = new CloseableFetcher(fetcher())) {
            var slow = CompletableFuture.supplyAsync(
                    () -> closing.fetcher().fetch(gazette(), at("/drip"), PageValidators.nothing()));
            await().until(() -> site.countRequests("/drip") > 0);
            var other =
                    closing.fetcher().fetch(gazette(), URI.create("https://otra.example/a"), PageValidators.nothing());

            assertThat(other).isInstanceOf(Fetched.NewPage.class);
            assertThat(slow).isNotDone();
            otherIsFetched.countDown();
            assertThat(slow.get(60, TimeUnit.SECONDS)).isInstanceOf(Fetched.Unreachable.class);
        }
    }

    @Test
    void aHeadThatIsTooLargeIsRefused() {
        site.at("/a", answer(200, "X-Large: " + "x".repeat(40_000) + "\r\n", "hola"));

        assertThat(fetch("/a")).isInstanceOf(Fetched.Unreachable.class);
    }

    @Test
    void endlessResponseStopsAtTheSizeLimit() {
        var sent = new AtomicLong();
        site.at("/plain", (out, connection) -> endless(out, "", sent));
        site.at("/chunked", (out, connection) -> endless(out, "Transfer-Encoding: chunked\r\n", sent));
        site.at("/announced", (out, connection) -> endless(out, "Content-Length: 10737418240\r\n", sent));
        var before = used();

        for (var path : List.of("/plain", "/chunked", "/announced")) {
            assertThat(fetch(path, "most-bytes", "" + 30 * MEGABYTE))
                    .as(path)
                    .isEqualTo(new Fetched.TooLarge(at(path), 30 * MEGABYTE));
        }
        assertThat(used() - before).isLessThan(20 * MEGABYTE);
        assertThat(sent.get()).as("bytes we were sent in all").isLessThan(90L * MEGABYTE);
    }

    @Test
    void wrongContentLengthYieldsNoPartialPage() {
        site.at("/more", (out, connection) -> write(out, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nmedia"));
        site.at(
                "/less",
                (out, connection) -> write(out, "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nhola, y mucho más"));
        site.at("/odd", (out, connection) -> write(out, "HTTP/1.1 200 OK\r\nContent-Length: -4\r\n\r\nhola"));
        site.at(
                "/cut",
                (out, connection) -> write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhola\r\n"));

        assertThat(why(fetch("/more"))).startsWith("the answer was cut short");
        assertThat(((Fetched.NewPage) fetch("/less")).text()).isEqualTo("hola");
        assertThat(fetch("/odd")).isInstanceOf(Fetched.Unreachable.class);
        assertThat(fetch("/cut")).isInstanceOf(Fetched.Unreachable.class);
    }

    @Test
    void pdfHasAHigherSizeLimit() {
        var large = "x".repeat(2 * TestFetchSettings.MOST_BYTES);
        site.at("/a.pdf", answer(200, "Content-Type: application/octet-stream\r\n", large));
        site.at("/b", answer(200, "Content-Type: application/pdf\r\n", large));
        site.at("/c.pdf", answer(200, "Content-Type: text/html\r\n", large));
        site.at("/d.pdf", answer(200, "Content-Type: application/pdf\r\n", large + large + large));

        assertThat(fetch("/a.pdf")).isInstanceOf(Fetched.NewPage.class);
        assertThat(fetch("/b")).isInstanceOf(Fetched.NewPage.class);
        assertThat(fetch("/c.pdf")).isInstanceOf(Fetched.TooLarge.class);
        assertThat(fetch("/d.pdf")).isInstanceOf(Fetched.TooLarge.class);
    }

    @Test
    void decompressionStopsAtSizeOrRatioLimit() throws IOException {
        var bomb = gzip(new byte[100 * MEGABYTE]);
        site.at("/gzip", packed("gzip", bomb));
        site.at("/deflate", packed("deflate", deflate(new byte[100 * MEGABYTE], false)));
        var before = used();

        assertThat(fetch("/gzip", "most-bytes", "" + 40 * MEGABYTE))
                .as("the cap")
                .isEqualTo(new Fetched.TooLarge(at("/gzip"), 200L * bomb.length));
        assertThat(fetch("/gzip", "most-ratio", "2000"))
                .as("the ratio")
                .isEqualTo(new Fetched.TooLarge(at("/gzip"), TestFetchSettings.MOST_BYTES));
        assertThat(fetch("/deflate")).isInstanceOf(Fetched.TooLarge.class);
        assertThat(used() - before).isLessThan(20 * MEGABYTE);
    }

    @Test
    void completeCompressedBodyIsDecoded() throws IOException {
        var page = "hola".repeat(500).getBytes(StandardCharsets.UTF_8);
        site.at("/gzip", packed("GZIP", gzip(page)));
        site.at("/zlib", packed("deflate", deflate(page, false)));
        site.at("/raw", packed("deflate", deflate(page, true)));
        site.at("/none", packed("identity", page));

        for (var path : List.of("/gzip", "/zlib", "/raw", "/none")) {
            assertThat(((Fetched.NewPage) fetch(path)).bytes()).as(path).isEqualTo(page);
        }
        assertThat(site.requests.getLast()).containsIgnoringCase("accept-encoding: gzip\r\n");
    }

    @Test
    void brokenCompressionIsAFailedFetch() throws IOException {
        var page = gzip("hola".repeat(500).getBytes(StandardCharsets.UTF_8));
        site.at("/half", packed("gzip", Arrays.copyOf(page, page.length / 2)));
        site.at("/most", packed("gzip", Arrays.copyOf(page, page.length - 3)));
        site.at("/plain", packed("gzip", "no es gzip".getBytes(StandardCharsets.UTF_8)));
        site.at("/nested", packed("gzip, gzip", gzip(page)));
        site.at("/br", packed("br", page));

        for (var path : List.of("/half", "/most", "/plain", "/nested", "/br")) {
            assertThat(fetch(path)).as(path).isInstanceOf(Fetched.Unreachable.class);
        }
        assertThat(why(fetch("/br"))).isEqualTo("expected gzip or no packing but found br");
    }

    @Test
    void fiveRedirectsAreFollowedAndLoopsReported() {
        for (var hop = 0; hop < 8; hop++) {
            site.at("/" + hop, answer(302, "Location: /" + (hop + 1) + "\r\n", ""));
        }
        site.at("/5", answer(200, "", "aquí"));
        site.at("/x", answer(302, "Location: /y\r\n", ""));
        site.at("/y", answer(302, "Location: /x\r\n", ""));

        assertThat(fetch("/0")).isInstanceOf(Fetched.NewPage.class);
        site.at("/5", answer(302, "Location: /6\r\n", ""));
        assertThat(why(fetch("/0"))).isEqualTo("more than 5 redirects");
        assertThat(why(fetch("/x"))).isEqualTo("led in a circle, again to " + at("/x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "javascript:alert(1)",
                "https://otro.example/a",
                "http://127.0.0.1/a",
                "http://169.254.169.254/latest/meta-data",
                "http://gaceta.example/a",
                "//otro.example/a",
                "ht tp:// no",
                ""
            })
    void redirectToAForbiddenAddressIsNotFollowed(String location) {
        site.at("/a", answer(302, "Location: " + location + "\r\n", ""));

        assertThat(fetch("/a")).isInstanceOf(Fetched.Unreachable.class);
        assertThat(site.countRequests("/a")).isEqualTo(1);
        assertThat(site.requests).hasSize(2);
    }

    @Test
    void robotsApplyToRedirectsAndHttpsUpgradeIsFollowed() {
        site.at("/robots.txt", answer(200, "", "User-agent: *\nDisallow: /secreto\n"));
        site.at("/a", answer(302, "Location: /secreto/a\r\n", ""));
        site.at("/b", answer(301, "Location: https://gaceta.example/c\r\n", ""));
        site.at("/c", answer(200, "", "x"));

        assertThat(fetch("/a")).isInstanceOf(Fetched.Refused.class);
        assertThat(site.countRequests("/secreto/a")).isZero();
        assertThat(fetcher().fetch(gazette(), URI.create("http://gaceta.example/b"), PageValidators.nothing()))
                .isInstanceOf(Fetched.NewPage.class);
    }

    @Test
    void hostResolvingToAPrivateAddressIsNotContacted() {
        listed = Map.of();
        names = host -> new InetAddress[] {InetAddress.getByName("169.254.169.254")};

        assertThat(((Fetched.Unreachable) fetch("/a")).why()).contains("expected a public machine");
    }

    @Test
    void dnsFailureIsUnreachableAndNotCached() {
        var requested = new AtomicInteger();
        listed = Map.of();
        names = host -> {
            if (requested.incrementAndGet() == 1) {
                throw new UnknownHostException(host);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(600));
            return new InetAddress[] {InetAddress.getByName("10.0.0.1")};
        };
        var begin = System.nanoTime();

        assertThat(((Fetched.Unreachable) fetch("/a")).why())
                .startsWith("robots.txt: no such host: " + HOST + "; not asked again until 20");
        assertThat(((Fetched.Unreachable) fetch("/a", "connect", "200ms")).why())
                .startsWith("robots.txt: no answer to where %s is within PT0.2S".formatted(HOST));
        assertThat(((Fetched.Unreachable) fetch("/a", "connect", "30s")).why()).contains("expected a public machine");
        assertThat(since(begin)).isLessThan(TestFetchSettings.LONGEST.dividedBy(2));
    }

    private Fetched fetch(String path, String... settings) {
        try (var closing = new CloseableFetcher(fetcher(settings))) {
            return closing.fetcher().fetch(gazette(), at(path), PageValidators.nothing());
        }
    }

    /** The result for the page itself: the same limits may end the request for robots.txt before. */
    private Fetched fetchPastRobots(String path, String... settings) {
        return await().until(
                        () -> fetch(path, settings), fetched -> !why(fetched).startsWith("robots.txt: "));
    }

    private record CloseableFetcher(Fetcher fetcher) implements AutoCloseable {
        @Override
        public void close() {
            fetcher.close();
        }
    }

    private Fetcher fetcher(String... settings) {
        return new Fetcher(
                TestFetchSettings.of(settings),
                FetchingAddressPolicy.of(listed, names),
                "mailto:quien@vigia.example",
                new Keys(name -> Optional.empty()),
                new InMemoryHostGates(),
                VERTX,
                Clock.systemUTC(),
                new SimpleMeterRegistry());
    }

    private Duration between(int one, int other) {
        return Duration.ofNanos(site.moments.get(other) - site.moments.get(one));
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static String why(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Unreachable(var address, var why, var how) -> why;
            case Fetched.Blocked(var address, var why, var how) -> why;
            default -> "";
        };
    }

    private static Behaviour packed(String packing, byte[] bytes) {
        return answer(200, "Content-Encoding: " + packing + "\r\n", bytes);
    }

    private static void drip(OutputStream out, String begin) throws IOException {
        write(out, begin);
        for (var i = 0; i < 100; i++) {
            write(out, "a");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private static void endless(OutputStream out, String header, AtomicLong sent) throws IOException {
        write(out, "HTTP/1.1 200 OK\r\n" + header + "\r\n");
        var piece = (header.contains("chunked") ? "10000\r\n" + "x".repeat(65_536) + "\r\n" : "x".repeat(65_536))
                .getBytes(StandardCharsets.ISO_8859_1);
        for (var i = 0; i < 163_840; i++) {
            out.write(piece);
            sent.addAndGet(piece.length);
        }
    }

    private static void write(OutputStream out, String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] bytes, boolean raw) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION, raw))) {
            deflate.write(bytes);
        }
        return out.toByteArray();
    }

    /** What the heap holds once it is tidied up. */
    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static Site gazette() {
        return new Site(
                "mx.prueba",
                "Prueba",
                at("/"),
                List.of(HOST, "otra.example"),
                List.of(at("/")),
                Duration.ZERO,
                Duration.ofMinutes(1),
                Duration.ofDays(1));
    }

    private static URI at(String path) {
        return URI.create("https://" + HOST + path);
    }
}
