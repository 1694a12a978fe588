package mx.vigia.scraper.fetching;

import static mx.vigia.scraper.fetching.RawSite.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import mx.vigia.scraper.catalog.CrawlSettings;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteExpectation;
import mx.vigia.scraper.fetching.RawSite.Behaviour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {
    private static final String HOST = "gaceta.example";
    private static final String SENATE = "User-agent: *\nDisallow: /#test\nDisallow: /privado\n";
    private static final Vertx VERTX = Vertx.vertx();

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-09-02T13:00:00Z"));
    private RawSite site;
    private Fetcher fetcher;
    private boolean consent;

    @BeforeEach
    void open() throws IOException {
        site = new RawSite();
        site.at("/a.html", answer(200, "", "x"));
        fetcher = fetcher();
    }

    @AfterEach
    void close() {
        fetcher.close();
        site.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410, 451})
    void missingRobotsFileAllowsEverything(int status) {
        serveRobots(answer(status, "", "Disallow: /"));

        assertThat(fetch("/a.html")).isInstanceOf(Fetched.NewPage.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    void serverErrorForbidsEverything(int status) {
        serveRobots(answer(status, "", ""));

        assertThat(fetch("/a.html"))
                .isEqualTo(refused("robots.txt answered " + status + "; not asked again until 2026-09-02T13:01:00Z"));
        assertThat(site.countRequests("/a.html")).isZero();
    }

    @Test
    void unansweredRequestForbidsEverything() {
        serveRobots((out, connection) -> connection.getInputStream().read());
        fetcher.close();
        fetcher = fetcher("headers", "1s");

        assertThat(fetch("/a.html"))
                .isEqualTo(new Fetched.Unreachable(
                        at("/a.html"),
                        "robots.txt: no head of an answer within PT1S; not asked again until 2026-09-02T13:01:00Z"));
        assertThat(site.countRequests("/a.html")).isZero();
    }

    @Test
    void failedRobotsFetchIsRetriedWithDoublingDelay() {
        serveRobots(answer(500, "", ""));

        var waits = List.of(1, 2, 4, 8, 10, 10);
        for (var wait : waits) {
            var before = site.countRequests("/robots.txt");
            fetch("/a.html");
            assertThat(fetcher.findRestEnd(List.of(at("/a.html"), at("/b.html"))))
                    .contains(now.get().plus(Duration.ofMinutes(wait)));
            advanceClock(Duration.ofMinutes(wait).minusSeconds(1));
            fetch("/a.html");
            assertThat(site.countRequests("/robots.txt"))
                    .as("within %d minutes", wait)
                    .isEqualTo(before + 1);
            advanceClock(Duration.ofSeconds(1));
        }
        serveRobots(answer(404, "", ""));
        assertThat(fetch("/a.html")).isInstanceOf(Fetched.NewPage.class);
        assertThat(fetcher.findRestEnd(List.of(at("/a.html"))).filter(now.get()::isBefore))
                .isEmpty();
    }

    @Test
    void failingHostKeepsItsRulesForAnotherDay() {
        serveRobots(answer(200, "", "User-agent: *\nDisallow: /b\n"), answer(500, "", ""));
        fetch("/a.html");

        advanceClock(Duration.ofHours(23));
        assertThat(fetch("/a.html")).isNotInstanceOf(Fetched.Refused.class);
        assertThat(site.countRequests("/robots.txt")).as("within a day").isEqualTo(1);
        advanceClock(Duration.ofHours(24));
        assertThat(fetch("/a.html")).as("stale, still good").isNotInstanceOf(Fetched.Refused.class);
        assertThat(fetch("/b")).isInstanceOf(Fetched.Refused.class);
        assertThat(site.countRequests("/robots.txt")).as("asked anew, once").isEqualTo(2);
        advanceClock(Duration.ofHours(2));
        assertThat(fetch("/a.html")).as("no longer good").isInstanceOf(Fetched.Refused.class);
    }

    @Test
    void changedRulesApplyADayLater() {
        serveRobots(answer(200, "", "User-agent: *\nAllow: /\n"), answer(200, "", "User-agent: *\nDisallow: /\n"));
        assertThat(fetch("/a.html")).isInstanceOf(Fetched.NewPage.class);

        advanceClock(Duration.ofHours(25));

        assertThat(fetch("/a.html")).isEqualTo(refused("robots.txt disallows it"));
    }

    @Test
    void tooManyRequestsPausesTheHost() {
        serveRobots(answer(429, "Retry-After: 3600\r\n", ""), answer(200, "", ""));

        assertThat(fetch("/a.html"))
                .isEqualTo(new Fetched.Blocked(at("/a.html"), "robots.txt answered 429", AccessDenied.RATE_LIMITED));
        assertThat(((Fetched.Blocked) fetch("/a.html")).why())
                .startsWith("answered 429, Retry-After: 3600; left alone for another PT59M");
        assertThat(site.requests).hasSize(1);
    }

    @Test
    void onlyTheFirstHalfMegabyteIsRead() {
        var filler = "# nada\n".repeat(2_000_000);
        serveRobots(answer(200, "", "User-agent: *\nDisallow: /b\n" + filler + "Disallow: /a.html\n"));

        assertThat(fetch("/a.html")).isInstanceOf(Fetched.NewPage.class);
        assertThat(fetch("/b")).isInstanceOf(Fetched.Refused.class);
    }

    @Test
    void byteOrderMarkIsIgnored() {
        serveRobots(answer(200, "", "\u00EF\u00BB\u00BFUser-agent: *\nDisallow: /a.html\n"));

        assertThat(fetch("/a.html")).isInstanceOf(Fetched.Refused.class);
    }

    @Test
    void moreThanFiveRedirectsMeanNoRobotsFile() {
        serveRobots(answer(301, "Location: /r1\r\n", ""));
        for (var hop = 1; hop < 5; hop++) {
            site.at("/r" + hop, answer(301, "Location: /r" + (hop + 1) + "\r\n", ""));
        }
        site.at("/r5", answer(200, "", "User-agent: *\nDisallow: /a.html\n"));
        assertThat(fetch("/a.html")).isInstanceOf(Fetched.Refused.class);

        fetcher = fetcher();
        site.at("/r5", answer(301, "Location: /r6\r\n", ""));
        assertThat(fetch("/a.html")).isInstanceOf(Fetched.NewPage.class);
    }

    @Test
    void redirectToAPrivateAddressForbidsEverything() {
        serveRobots(answer(301, "Location: http://169.254.169.254/robots.txt\r\n", ""));

        assertThat(((Fetched.Unreachable) fetch("/a.html")).why()).contains("expected a public machine");
    }

    @Test
    void pathsAreNormalisedBeforeMatching() {
        serveRobots(answer(200, "", "User-agent: *\nDisallow: /secreto\n"));

        for (var path : List.of("//secreto/a", "/x/../secreto/a", "/%73ecreto/a", "/./secreto/a")) {
            assertThat(fetch(path)).as(path).isInstanceOf(Fetched.Refused.class);
        }
        assertThat(fetch("/a.html")).isInstanceOf(Fetched.NewPage.class);
    }

    @Test
    void crawlDelayIsKeptUpToItsLimit() {
        serveRobots(answer(200, "", "User-agent: *\nCrawl-delay: 0.3\n"));
        fetch("/a.html");
        fetch("/a.html");
        assertThat(site.moments.get(2) - site.moments.get(1))
                .isGreaterThanOrEqualTo(Duration.ofMillis(295).toNanos());

        var rules = RobotsFile.ofContent(
                now.get(),
                now.get(),
                at("/robots.txt"),
                "User-agent: *\nCrawl-delay: 86400".getBytes(),
                Duration.ofMinutes(5));
        assertThat(rules.pause(Duration.ofSeconds(2))).isEqualTo(Duration.ofMinutes(5));
        assertThat(rules.allows(at("/a.html"), false)).isTrue();
    }

    @Test
    void concurrentWaitersShareOneRobotsFetch() throws Exception {
        serveRobots(answer(200, "", ""));
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 5; i++) {
                many.submit(() -> fetch("/a.html"));
            }
        }
        assertThat(site.countRequests("/robots.txt")).isEqualTo(1);
        assertThat(site.countRequests("/a.html")).isEqualTo(5);
    }

    @Test
    void senateRobotsFileForbidsEverything() {
        serveRobots(answer(200, "", SENATE));

        assertThat(fetch("/a.html")).isInstanceOf(Fetched.Refused.class);
    }

    @Test
    void configuredExceptionKeepsOtherRobotsRules() {
        consent = true;
        serveRobots(answer(200, "", SENATE));

        assertThat(fetch("/a.html")).isInstanceOf(Fetched.NewPage.class);
        assertThat(fetch("/privado/a")).isInstanceOf(Fetched.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Disallow: /", "Disallow: / # nadie", "Disallow: /\t#test", "disallow:/#", "Disallow: *"})
    void fullDisallowAppliesDespiteTheException(String rule) {
        consent = true;
        serveRobots(answer(200, "", "User-agent: *\n" + rule + "\n"));

        assertThat(fetch("/a.html")).isInstanceOf(Fetched.Refused.class);
    }

    @Test
    void recordedDofFileForbidsNoticesDespiteItsBlankLine() throws IOException {
        var file = Path.of(System.getProperty("vigia.shared", ""), "recorded", "dof", "robots_dof.gob.mx.txt");
        assumeTrue(Files.isRegularFile(file), "the recorded file is not here");
        var recorded = Files.readAllBytes(file);
        serveRobots(answer(200, "", recorded));
        site.at("/index_111.php?year=2026&month=07&day=31&edicion=MAT", answer(200, "", "x"));

        assertThat(fetch("/nota_detalle.php?codigo=5795797&fecha=07/08/2026")).isInstanceOf(Fetched.Refused.class);
        assertThat(fetch("/index_111.php?year=2026&month=07&day=31&edicion=MAT"))
                .isInstanceOf(Fetched.NewPage.class);
    }

    private void serveRobots(Behaviour... answers) {
        site.at("/robots.txt", answers);
    }

    private void advanceClock(Duration howMuch) {
        now.updateAndGet(moment -> moment.plus(howMuch));
    }

    private Fetched fetch(String path) {
        return fetcher.fetch(site(), at(path), PageValidators.nothing());
    }

    private static Fetched.Refused refused(String why) {
        return new Fetched.Refused(at("/a.html"), why);
    }

    private Fetcher fetcher(String... timeout) {
        var policy = FetchingAddressPolicy.of(
                Map.of(HOST, URI.create("http://127.0.0.1:" + site.port())), InetAddress::getAllByName);
        var common = Stream.of("attempts", "1", "consents", "mx.prueba");
        var settings =
                TestFetchSettings.of(Stream.concat(common, Stream.of(timeout)).toArray(String[]::new));
        return new Fetcher(
                settings,
                policy,
                "mailto:quien@vigia.example",
                new Keys(name -> Optional.empty()),
                new InMemoryHostGates(),
                VERTX,
                now::get,
                new SimpleMeterRegistry());
    }

    /** Named by the operator, where it asks for consent: the settings do so for every test. */
    private Site site() {
        return new Site(
                "mx.prueba",
                "Prueba",
                at("/"),
                List.of(HOST),
                List.of(),
                new Site.Timing(Duration.ZERO, Duration.ofMinutes(1), Duration.ofDays(1)),
                new CrawlSettings(CrawlSettings.usual().zone(), List.of(), false, consent),
                SiteExpectation.usual());
    }

    private static URI at(String path) {
        return URI.create("https://" + HOST + path);
    }
}
