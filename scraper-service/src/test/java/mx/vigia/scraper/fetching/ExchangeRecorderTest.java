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
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import mx.vigia.scraper.catalog.ApiKeySpec;
import mx.vigia.scraper.catalog.CrawlSettings;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteExpectation;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.fetching.Exchange.Header;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExchangeRecorderTest {
    private static final String HOST = "gaceta.example";
    private static final String SECRET = "s3cr3t0";
    private static final Vertx VERTX = Vertx.vertx();

    private RawSite site;

    @BeforeEach
    void open() throws IOException {
        site = new RawSite();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void pageIsRecordedWithRequestStatusLineAndHeaders() {
        site.at("/a?k=" + SECRET, answer(200, "Content-Type: text/html\r\nX-Cache: HIT\r\nX-Cache: MISS\r\n", "hola"));

        var transcript = fetchTranscript(SiteRequest.page(at("/a")));

        var one = transcript.exchanges().getFirst();
        assertThat(transcript.exchanges()).hasSize(1);
        assertThat(one.head().line()).isEqualTo("HTTP/1.1 200 X");
        assertThat(one.head().headers())
                .contains(new Header("Content-Type", "text/html"))
                .contains(new Header("X-Cache", "HIT"), new Header("X-Cache", "MISS"));
        assertThat(one.body()).asString().isEqualTo("hola");
        assertThat(one.question().method()).isEqualTo("GET");
        assertThat(one.question().address()).isEqualTo(at("/a"));
        assertThat(one.question().headers()).extracting(Header::name).contains("User-Agent", "Accept-Encoding");
    }

    @Test
    void redirectsRefusalsAndRetriedResponsesAreRecorded() {
        site.at("/a?k=" + SECRET, answer(302, "Location: /b\r\n", "ve a otra parte"));
        site.at("/b?k=" + SECRET, answer(503, "", "mantenimiento"), answer(404, "", "no hay"));

        var transcript = fetchTranscript(SiteRequest.page(at("/a")));

        assertThat(transcript.fetched()).isInstanceOf(Fetched.Missing.class);
        assertThat(transcript.exchanges()).extracting(Exchange::status).containsExactly(302, 503, 404);
        assertThat(transcript.exchanges().getLast().body()).asString().isEqualTo("no hay");
    }

    @Test
    void compressedPageIsRecordedDecodedAndABrokenOneAsSent() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("hola".getBytes(StandardCharsets.UTF_8));
        }
        site.at("/a?k=" + SECRET, answer(200, "Content-Encoding: gzip\r\n", packed.toByteArray()));
        site.at("/b?k=" + SECRET, answer(404, "Content-Encoding: gzip\r\n", "no es gzip"));

        var page = fetchTranscript(SiteRequest.page(at("/a"))).exchanges().getFirst();
        var exchange = fetchTranscript(SiteRequest.page(at("/b"))).exchanges().getFirst();

        assertThat(page.body()).asString().isEqualTo("hola");
        assertThat(page.packing()).isEmpty();
        assertThat(exchange.body()).asString().isEqualTo("no es gzip");
        assertThat(exchange.packing()).isEqualTo("gzip");
    }

    @Test
    void pagesAreRecordedWholeAndOtherResponsesInPart() {
        var max = ExchangeRecorder.MAX_NON_PAGE_BYTES;
        site.at("/a?k=" + SECRET, answer(404, "", "x".repeat(max + 1)));
        site.at("/b?k=" + SECRET, answer(404, "", "x".repeat(max)));
        site.at("/c?k=" + SECRET, answer(200, "", "x".repeat(max + 1)));

        var longer = fetchTranscript(SiteRequest.page(at("/a"))).exchanges().getFirst();
        var fitting = fetchTranscript(SiteRequest.page(at("/b"))).exchanges().getFirst();
        var page = fetchTranscript(SiteRequest.page(at("/c"))).exchanges().getFirst();

        assertThat(longer.body()).hasSize(max);
        assertThat(longer.length()).isEqualTo(max + 1);
        assertThat(fitting.body()).hasSize(max);
        assertThat(fitting.length()).isEqualTo(max);
        assertThat(page.body()).hasSize(max + 1);
    }

    @Test
    void recordingsDoNotContainOurKey() {
        site.at("/a?k=" + SECRET, answer(301, "Location: /b?k=" + SECRET + "\r\n", "ve a /b?k=" + SECRET));
        site.at("/b?k=" + SECRET, answer(200, "X-Api-Key: " + SECRET + "\r\n", "x"));

        var transcript = fetchTranscript(SiteRequest.page(at("/a")));

        assertThat(transcript.fetched()).isInstanceOf(Fetched.NewPage.class);
        assertThat(transcript.exchanges()).hasSize(2);
        assertThat(transcript.toString()).doesNotContain(SECRET);
        assertThat(transcript.exchanges().getFirst().withheld()).isTrue();
        assertThat(transcript.exchanges().getFirst().body()).isEmpty();
    }

    @Test
    void recordedAndArchivedTimesAreEqual() {
        site.at("/a?k=" + SECRET, answer(200, "Content-Type: text/html\r\n", "hola"));
        var requested = new AtomicLong();

        var transcript = fetchTranscript(
                SiteRequest.page(at("/a")), () -> Instant.now().plusSeconds(requested.incrementAndGet()));

        assertThat(transcript.fetched())
                .isInstanceOfSatisfying(
                        Fetched.NewPage.class,
                        page -> assertThat(page.fetchedAt())
                                .isEqualTo(transcript.exchanges().getFirst().at()));
    }

    private FetchTranscript fetchTranscript(SiteRequest request) {
        return fetchTranscript(request, Clock.systemUTC());
    }

    private FetchTranscript fetchTranscript(SiteRequest request, InstantSource clock) {
        var stand = URI.create("http://127.0.0.1:" + site.port());
        var policy = FetchingAddressPolicy.of(Map.of(HOST, stand), InetAddress::getAllByName);
        var keys = new Keys(name -> Optional.of(SECRET));
        return new Fetcher(
                        TestFetchSettings.of("most-bytes", "" + 2 * ExchangeRecorder.MAX_NON_PAGE_BYTES),
                        policy,
                        "mailto:quien@vigia.example",
                        keys,
                        new InMemoryHostGates(),
                        VERTX,
                        clock,
                        new SimpleMeterRegistry())
                .fetchRecorded(gazette(), request, PageValidators.nothing());
    }

    private static Site gazette() {
        var key = new ApiKeySpec("VIGIA_API_KEY", HOST, "", "k");
        return new Site(
                "xx.prueba",
                "Prueba",
                at("/"),
                List.of(HOST),
                List.of(),
                new Site.Timing(Duration.ZERO, Duration.ofMinutes(1), Duration.ofDays(1)),
                new CrawlSettings(CrawlSettings.usual().zone(), List.of(key), false, false),
                SiteExpectation.usual());
    }

    private static URI at(String path) {
        return URI.create("https://" + HOST + path);
    }
}
