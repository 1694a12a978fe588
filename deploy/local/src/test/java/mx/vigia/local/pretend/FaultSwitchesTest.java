package mx.vigia.local.pretend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import mx.vigia.local.pretend.faults.ActiveFault;
import mx.vigia.local.pretend.faults.BlockedByWall;
import mx.vigia.local.pretend.faults.ChangedRobots;
import mx.vigia.local.pretend.faults.Empty;
import mx.vigia.local.pretend.faults.Fault;
import mx.vigia.local.pretend.faults.Oversized;
import mx.vigia.local.pretend.faults.RateLimiting;
import mx.vigia.local.pretend.faults.Redesigned;
import mx.vigia.local.pretend.faults.RedirectLoop;
import mx.vigia.local.pretend.faults.Reordered;
import mx.vigia.local.pretend.faults.Slow;
import mx.vigia.local.pretend.faults.TemporarilyUnavailable;
import mx.vigia.local.pretend.faults.Truncated;
import mx.vigia.local.pretend.faults.WrongCharset;
import mx.vigia.local.pretend.http.AccessLog.LoggedRequest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The effect of every fault switch on the wire, seen by a client without any checks. */
class FaultSwitchesTest {
    private static final String DOF = "dof.gob.mx";
    private static final String DAY = "/index_111.php?year=2026&month=11&day=24&edicion=MAT";
    private static final String GAZETTE = "/Gaceta/Iniciativas/66/gp66_a3primero.html";
    private static final String SIL = "sil.gobernacion.gob.mx";
    private static final String RESULTS = "/Busquedas/Avanzada/ResultadosBusquedaAvanzada.php";
    private static final String SENATE = "www.senado.gob.mx";
    private static final String SENATE_DAY = "/66/gaceta_del_senado/2026_11_24";
    private static final Duration A_MOMENT = Duration.ofMillis(700);
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    Path data;

    private OpenPretendSites opened;

    @BeforeEach
    void open() throws Exception {
        opened = OpenPretendSites.at(OpenPretendSites.TUESDAY, data);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void drippingBodyIsSlowButComplete() throws Exception {
        var size = asked().body().length;
        set(new Slow(Slow.How.DRIP, size, null));

        var begun = System.nanoTime();
        var dripped = asked();

        assertThat(dripped.body()).hasSize(size);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(800));
    }

    @Test
    void headOfADrippingReplyComesBeforeItsBody() throws Exception {
        assertThat(asked().body()).as("seconds of dripping").hasSizeGreaterThan((int) LONG.toSeconds());
        set(new Slow(Slow.How.DRIP, 1, null));

        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), opened.sites().port())) {
            socket.setSoTimeout((int) LONG.toMillis());
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: %s\r\n\r\n"
                            .formatted(DAY, DOF)
                            .getBytes(StandardCharsets.US_ASCII));
            var received = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);

            assertThat(received).isEqualTo("HTTP/1.1 200");
        }
    }

    @Test
    void lateAnswerDelaysItsFirstByte() throws Exception {
        set(new Slow(Slow.How.LATE, 0, Duration.ofMillis(900)));

        var late = asked();

        assertThat(late.status()).isEqualTo(200);
        assertThat(late.firstByte()).isGreaterThan(Duration.ofMillis(850));
    }

    @Test
    void silentSiteAcceptsTheConnectionAndSendsNothing() throws Exception {
        set(new Slow(Slow.How.SILENT, 0, Duration.ofSeconds(30)));

        var rawResponse = RawResponse.request(opened.sites().port(), DOF, DAY, A_MOMENT);

        assertThat(rawResponse.head()).isEmpty();
        assertThat(rawResponse.ended()).isEqualTo(RawResponse.HowItEnded.STILL_OPEN);
    }

    @Test
    void endlessHeadersNeverReachABody() throws Exception {
        set(new Slow(Slow.How.HEADS, 0, null));

        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), opened.sites().port())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: %s\r\n\r\n".formatted(DOF).getBytes(StandardCharsets.US_ASCII));
            var received = new String(socket.getInputStream().readNBytes(40), StandardCharsets.US_ASCII);

            assertThat(received)
                    .startsWith("HTTP/1.1 200 \r\nX-Y: z\r\nX-Y: z\r\n")
                    .doesNotContain("\r\n\r\n");
        }
    }

    @Test
    void truncatedBodyAndWrongLengthDifferFromTheHeader() throws Exception {
        var size = asked().body().length;

        set(new Truncated(Truncated.How.CUT));
        assertThat(asked()).satisfies(cut -> {
            assertThat(cut.length()).isEqualTo(size);
            assertThat(cut.body()).hasSize(size / 2);
            assertThat(cut.ended()).isEqualTo(RawResponse.HowItEnded.CLOSED);
        });
        set(new Truncated(Truncated.How.LENGTH_TOO_LONG));
        assertThat(asked().length()).isGreaterThan(size);
        set(new Truncated(Truncated.How.LENGTH_TOO_SHORT));
        assertThat(asked()).satisfies(lying -> {
            assertThat(lying.length()).isEqualTo(size / 2);
            assertThat(lying.body()).hasSize(size);
        });
        set(new Truncated(Truncated.How.UNSAID));
        assertThat(asked()).satisfies(half -> {
            assertThat(half.length()).isEqualTo(size / 2);
            assertThat(half.body()).hasSize(size / 2);
        });
    }

    @Test
    void chunksAndCompressedBodiesMayLackTheirEnd() throws Exception {
        set(new Truncated(Truncated.How.CHUNKS));
        var chunks = asked();
        assertThat(chunks.header("Transfer-Encoding")).hasValue("chunked");
        assertThat(chunks.text()).doesNotEndWith("0\r\n\r\n");

        set(new Truncated(Truncated.How.GZIP));
        var packed = asked();
        assertThat(packed.length()).isEqualTo(packed.body().length);
        assertThatThrownBy(() -> new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .isInstanceOf(EOFException.class);
    }

    @Test
    void reorderingIsDeterministicPerSeed() throws Exception {
        var before = matters();

        opened.sites().faultSwitches().set(SIL, new Reordered(7));
        var other = matters();

        assertThat(other).isNotEqualTo(before).containsExactlyInAnyOrderElementsOf(before);
        assertThat(matters()).isEqualTo(other);
        opened.sites().faultSwitches().set(SIL, new Reordered(8));
        assertThat(matters()).isNotEqualTo(other);
    }

    @Test
    void redesignHidesAllOrSomeEntriesOrShiftsColumns() throws Exception {
        var before = titles();

        set(new Redesigned(Redesigned.How.ALL, 0, 1));
        assertThat(titles()).isEmpty();
        assertThat(asked().text()).contains("nuevo-enlaces");
        set(new Redesigned(Redesigned.How.SOME, 40, 1));
        assertThat(titles()).hasSize(before.size() * 40 / 100).isSubsetOf(before);
        set(new Redesigned(Redesigned.How.SHIFTED, 0, 1));
        assertThat(Jsoup.parse(asked().text()).select("tr:has(a.enlaces) > td:first-child"))
                .noneMatch(cell -> cell.hasAttr("width"));
    }

    @ParameterizedTest
    @EnumSource(BlockedByWall.How.class)
    void challengePageReplacesEveryPage(BlockedByWall.How how) throws Exception {
        set(new BlockedByWall(how));

        var wall = asked();

        assertThat(wall.status()).isEqualTo(how == BlockedByWall.How.REFUSAL ? 403 : 200);
        assertThat(wall.text()).doesNotContain("enlaces").containsIgnoringCase("<html");
    }

    @Test
    void emptyPageKeepsItsFrameOrIsBlank() throws Exception {
        set(new Empty(Empty.How.LISTS));
        assertThat(titles()).isEmpty();
        assertThat(asked().text()).contains("Fecha: 24/11/2026");

        set(new Empty(Empty.How.BODY));
        assertThat(asked().body()).isEmpty();
        assertThat(asked().status()).isEqualTo(200);
    }

    @Test
    void charsetIsWrongInHeaderOrPageOrMixedByLine() throws Exception {
        opened.sites().faultSwitches().set(SENATE, new WrongCharset(WrongCharset.How.HEADER));
        assertThat(senate().header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("windows-1252"));
        assertThat(senate().text()).contains("República");

        opened.sites().faultSwitches().set(SENATE, new WrongCharset(WrongCharset.How.META));
        assertThat(senate().header("Content-Type")).hasValue("text/html");
        assertThat(senate().text()).contains("charset=\"windows-1252\"", "República");

        opened.sites().faultSwitches().set(SENATE, new WrongCharset(WrongCharset.How.MIXED));
        assertThat(senate().text()).contains("República", "\uFFFD");
        assertThat(new String(senate().body(), Charset.forName("windows-1252"))).contains("é", "Ã");
    }

    @Test
    void oversizedResponsesOfThreeKinds() throws Exception {
        set(new Oversized(Oversized.How.ENDLESS, 0));
        assertThat(asked().ended()).isEqualTo(RawResponse.HowItEnded.STILL_OPEN);

        set(new Oversized(Oversized.How.HUGE, 0));
        assertThat(asked().length()).isEqualTo(10L << 30);

        set(new Oversized(Oversized.How.BOMB, 64 << 20));
        var bomb = asked();
        assertThat(bomb.header("Content-Encoding")).hasValue("gzip");
        assertThat(bomb.body()).hasSizeLessThan(1 << 18);
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(bomb.body()))) {
            assertThat(unpacked.skip(64 << 20)).isEqualTo(64 << 20);
        }
    }

    @Test
    void redirectFaultHasItsConfiguredTarget() throws Exception {
        set(new RedirectLoop(RedirectLoop.How.CIRCLE, 0));
        assertThat(asked().header("Location")).hasValue("https://" + DOF + DAY);
        set(new RedirectLoop(RedirectLoop.How.INWARD, 0));
        assertThat(asked().header("Location"))
                .hasValueSatisfying(to -> assertThat(to).startsWith("http://169.254.169.254/"));
        set(new RedirectLoop(RedirectLoop.How.SCHEME, 0));
        assertThat(asked().header("Location"))
                .hasValueSatisfying(to -> assertThat(to).startsWith("file:"));
        set(new RedirectLoop(RedirectLoop.How.ELSEWHERE, 0));
        assertThat(asked().header("Location")).hasValue("https://otra.vigia.example" + DAY);
        set(new RedirectLoop(RedirectLoop.How.UNENCRYPTED, 0));
        assertThat(asked().header("Location")).hasValue("http://" + DOF + DAY);

        set(new RedirectLoop(RedirectLoop.How.HOPS, 3));
        var path = DAY;
        for (int hop = 0; hop < 3; hop++) {
            path = asked(path).header("Location").orElseThrow().replace("https://" + DOF, "");
        }
        assertThat(asked(path).text()).contains("Fecha: 24/11/2026");
    }

    @Test
    void rateLimitSendsItsStatusAndHeaderAndCanBeLifted() throws Exception {
        opened.sites()
                .faultSwitches()
                .set(DOF, List.of(ActiveFault.of(new RateLimiting(503, "120")).times(2)));

        assertThat(asked()).satisfies(rawResponse -> {
            assertThat(rawResponse.status()).isEqualTo(503);
            assertThat(rawResponse.header("Retry-After")).hasValue("120");
        });
        assertThat(asked().status()).isEqualTo(503);
        assertThat(asked().status()).isEqualTo(200);
        set(new RateLimiting(0, ""));
        assertThat(asked().status()).isEqualTo(429);
        assertThat(asked().header("Retry-After")).isEmpty();
    }

    @Test
    void siteDownClosesConnectionOrAnswers503() throws Exception {
        set(new TemporarilyUnavailable(TemporarilyUnavailable.How.RESET));
        assertThat(asked().head()).isEmpty();
        assertThat(asked().ended()).isEqualTo(RawResponse.HowItEnded.RESET);
        set(new TemporarilyUnavailable(TemporarilyUnavailable.How.ERROR));
        assertThat(asked().status()).isEqualTo(500);
        set(new TemporarilyUnavailable(TemporarilyUnavailable.How.BAD_GATEWAY));
        assertThat(asked().status()).isEqualTo(502);
    }

    @Test
    void robotsFileCanBeSwitchedWithoutChangingPages() throws Exception {
        var usual = titles();

        set(new ChangedRobots(ChangedRobots.How.CLOSED));
        assertThat(asked("/robots.txt").text()).isEqualTo("User-agent: *\nDisallow: /\n");
        assertThat(titles()).isNotEmpty().isEqualTo(usual);
        set(new ChangedRobots(ChangedRobots.How.MARKED));
        assertThat(asked("/robots.txt").body()).startsWith(0xEF, 0xBB, 0xBF, 'U');
        set(new ChangedRobots(ChangedRobots.How.ABSENT));
        assertThat(asked("/robots.txt").status()).isEqualTo(404);

        opened.sites()
                .faultSwitches()
                .set(
                        DOF,
                        List.of(
                                ActiveFault.of(new ChangedRobots(ChangedRobots.How.CLOSED)),
                                ActiveFault.of(new ChangedRobots(ChangedRobots.How.ABSENT))
                                        .times(1)));
        assertThat(asked("/robots.txt").status()).isEqualTo(404);
        assertThat(asked("/robots.txt").status()).isEqualTo(200);
    }

    @Test
    void faultAppliesToOneHostAndItsNamedPages() throws Exception {
        opened.sites()
                .faultSwitches()
                .set(
                        DOF,
                        List.of(ActiveFault.of(new TemporarilyUnavailable(TemporarilyUnavailable.How.ERROR))
                                .on("/index_111.*")));

        assertThat(asked().status()).isEqualTo(500);
        assertThat(asked("/index.php").status()).isEqualTo(200);
        assertThat(opened.gazette(GAZETTE).statusCode()).isEqualTo(200);
        opened.sites().faultSwitches().clear(DOF);
        assertThat(asked().status()).isEqualTo(200);
    }

    @Test
    void faultSwitchesArePutAndDeleted() throws Exception {
        var put = opened.send("PUT", "/pretend/api/switchboard/" + DOF, """
                {"faults": [{"mode": "WALLED", "how": "LOGIN", "path": "/index_1.*", "times": 1},
                            {"mode": "SLOW", "how": "LATE", "before": "PT0.01S"}]}""");

        assertThat(put.statusCode()).isEqualTo(200);
        assertThat(opened.items("/pretend/api/switchboard/" + DOF)).hasSize(2);
        assertThat(asked().text()).contains("Acceso restringido");
        assertThat(asked().text()).contains("Fecha: 24/11/2026");
        assertThat(opened.send("PUT", "/pretend/api/switchboard/" + DOF, "{\"mode\":\"HAUNTED\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(opened.send("PUT", "/pretend/api/switchboard/example.org", "{\"mode\":\"EMPTY\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(opened.send("DELETE", "/pretend/api/switchboard/" + DOF, "").statusCode())
                .isEqualTo(200);
        assertThat(opened.items("/pretend/api/switchboard/" + DOF)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"mode\":\"DOWN\",\"path\":\"/PDF/(\"} | a regular expression for path and query",
                "{\"mode\":\"DOWN\",\"times\":-5} | times to be a whole number of 1 or more",
                "{\"faults\":[]} | a fault such as",
                "[1] | a fault such as",
                "{\"mode\":\"NONE\"} | Unreadable JSON",
            })
    void unknownSwitchIsRefusedNamingWhatWasExpected(String given, String expected) throws Exception {
        var answer = opened.send("PUT", "/pretend/api/switchboard/" + DOF, given);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(expected);
        assertThat(opened.send("GET", "/pretend/api/switchboard/" + DOF, "").body())
                .contains("\"items\":[]");
    }

    @Test
    void userBreaksAndMendsASiteOnTheControlPage() throws Exception {
        assertThat(opened.form("/pretend/switch", "host=" + DOF + "&fault=DOWN.ERROR")
                        .statusCode())
                .isEqualTo(303);
        assertThat(asked().status()).isEqualTo(500);
        assertThat(opened.controlPage()
                        .select("form[action=/pretend/switch] strong")
                        .text())
                .contains(DOF);

        assertThat(opened.form("/pretend/switch", "host=" + DOF).statusCode()).isEqualTo(303);
        assertThat(asked().status()).isEqualTo(200);
        assertThat(opened.form("/pretend/switch", "host=" + DOF + "&fault=HAUNTED")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void everyListedFaultCanBeSwitched() throws Exception {
        for (var fault :
                opened.controlPage().select("select[name=fault] option").eachAttr("value")) {
            assertThat(opened.form("/pretend/switch", "host=" + DOF + "&fault=" + fault)
                            .statusCode())
                    .as(fault)
                    .isEqualTo(303);
        }
        assertThat(opened.controlPage().select("select[name=fault] option").size())
                .isGreaterThan(11);
    }

    @Test
    void accessLogShowsConcurrency() throws Exception {
        set(new Slow(Slow.How.LATE, 0, Duration.ofMillis(500)));

        var log = await().atMost(LONG).until(this::logOfThreeVisitors, FaultSwitchesTest::wereAllThereAtOnce);

        assertThat(log).hasSize(3).allSatisfy(request -> {
            assertThat(request.status()).isEqualTo(200);
            assertThat(request.content().path() + "?" + request.content().query())
                    .isEqualTo(DAY);
            assertThat(request.bytes()).isPositive();
        });
        assertThat(log).extracting("connection").doesNotHaveDuplicates();
        assertThat(opened.items("/pretend/api/log?host=" + DOF))
                .hasSameSizeAs(opened.sites().log().to(DOF))
                .allSatisfy(request -> assertThat(request.fieldNames())
                        .toIterable()
                        .containsExactly(
                                "begun",
                                "ended",
                                "method",
                                "host",
                                "path",
                                "query",
                                "posted",
                                "status",
                                "bytes",
                                "concurrency",
                                "connection"));
    }

    /** The lines of three visitors who come together, as far as the machine lets them. */
    private List<LoggedRequest> logOfThreeVisitors() throws InterruptedException {
        var visitors = IntStream.range(0, 3)
                .mapToObj(i -> Thread.ofVirtual().start(this::quietly))
                .toList();
        for (var visitor : visitors) {
            visitor.join();
        }
        var log = opened.sites().log().to(DOF);
        return log.subList(Math.max(0, log.size() - visitors.size()), log.size());
    }

    private static boolean wereAllThereAtOnce(List<LoggedRequest> log) {
        return log.stream().map(LoggedRequest::concurrency).sorted().toList().equals(List.of(1, 2, 3));
    }

    private void quietly() {
        try {
            asked();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void set(Fault fault) {
        opened.sites().faultSwitches().set(DOF, fault);
    }

    private List<String> matters() throws java.io.IOException {
        var results = RawResponse.request(opened.sites().port(), SIL, RESULTS, LONG);
        return Jsoup.parse(results.text()).select("td:nth-child(3)").eachText();
    }

    private List<String> titles() throws java.io.IOException {
        return Jsoup.parse(asked().text()).select("a.enlaces").eachText();
    }

    private RawResponse senate() throws java.io.IOException {
        return RawResponse.request(opened.sites().port(), SENATE, SENATE_DAY, LONG);
    }

    private RawResponse asked() throws java.io.IOException {
        return asked(DAY);
    }

    private RawResponse asked(String path) throws java.io.IOException {
        return RawResponse.request(opened.sites().port(), DOF, path, LONG);
    }
}
