package mx.vigia.scraper.fetching;

import static mx.vigia.scraper.fetching.RawSite.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.platform.realparts.RealPostgres;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.fetching.RawSite.Visit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/**
 * Five hundred pages of two hosts, by three scrapers of which two are killed at work; judged by what the hosts have
 * seen.
 */
class PolitenessTest {
    private static final int PAGES = 250;
    private static final int FORBIDDEN = 50;
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** What the host's clock and ours may differ by between a last byte sent and the same byte received. */
    private static final Duration TOLERANCE = Duration.ofMillis(3);

    private final Map<String, Integer> got = new ConcurrentHashMap<>(Map.of(TestCrawl.FIRST, 0, TestCrawl.SECOND, 0));

    @Test
    void politenessHoldsAcrossKillsAndRestarts() throws Exception {
        try (var first = host(Duration.ZERO);
                var second = host(Duration.ofMillis(30));
                var postgres = RealPostgres.temporary()) {
            var url = postgres.createDatabase("polite");
            var database = postgres.database("polite");
            Flyway.configure().dataSource(database).load().migrate();

            killed(url, first, second, 80);
            killed(url, first, second, 160);
            var crawl = new TestCrawl(
                    Jdbc.of(database),
                    Map.of(TestCrawl.FIRST, first.port(), TestCrawl.SECOND, second.port()),
                    Vertx.vertx());
            crawl.pages(left(200), got::put);
            crawl.pages(left(PAGES), got::put);

            for (var host : List.of(first, second)) {
                oneAtATime(host.visits);
                nothingForbidden(host.visits);
                nothingTwiceWithoutCause(host.visits);
            }
            slowHostDelayedNoOtherHost(first.visits, second.visits);
        }
    }

    /**
     * A page that was under way when its scraper was killed may be asked for again, and each scraper asks for the
     * rules.
     */
    private static void nothingTwiceWithoutCause(List<Visit> visits) {
        var times = visits.stream().collect(Collectors.groupingBy(Visit::path, Collectors.counting()));
        assertThat(times.remove("/robots.txt")).isEqualTo(4);
        assertThat(times).hasSize(PAGES - PAGES / FORBIDDEN);
        assertThat(times.values().stream().mapToLong(Long::longValue).sum() - times.size())
                .as("pages under way at two kills")
                .isLessThanOrEqualTo(2);
    }

    private static void nothingForbidden(List<Visit> visits) {
        assertThat(visits).extracting(Visit::path).noneMatch(path -> path.matches("/(0|50|100|150|200|250)"));
    }

    private static void oneAtATime(List<Visit> visits) {
        var inOrder =
                visits.stream().sorted(Comparator.comparingLong(Visit::begin)).toList();
        for (var i = 1; i < inOrder.size(); i++) {
            assertThat(Duration.ofNanos(
                            inOrder.get(i).begin() - inOrder.get(i - 1).end()))
                    .as(
                            "between %s and %s",
                            inOrder.get(i - 1).path(), inOrder.get(i).path())
                    .isGreaterThanOrEqualTo(PAUSE.minus(TOLERANCE));
        }
    }

    /** Beside a host of thirty milliseconds a page, the other goes on at its own pace. */
    private static void slowHostDelayedNoOtherHost(List<Visit> quick, List<Visit> slow) {
        assertThat(typical(quick).plusMillis(15)).isLessThan(typical(slow));
    }

    private static Duration typical(List<Visit> visits) {
        var begins = visits.stream().mapToLong(Visit::begin).sorted().toArray();
        var gaps = new ArrayList<Long>();
        for (var i = 1; i < begins.length; i++) {
            gaps.add(begins[i] - begins[i - 1]);
        }
        gaps.sort(Comparator.naturalOrder());
        return Duration.ofNanos(gaps.get(gaps.size() / 2));
    }

    /**
     * A scraper of its own, killed where it stands once the first host has given so many pages and the second one its
     * rules.
     */
    private void killed(String url, RawSite first, RawSite second, int at) throws IOException, InterruptedException {
        var left = left(PAGES);
        Function<String, List<String>> range =
                host -> left.get(host).stream().map(String::valueOf).toList();
        var rulesBefore = rulesAskedFor(second);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                TestCrawl.class.getName(),
                url,
                "" + first.port()));
        command.addAll(range.apply(TestCrawl.FIRST));
        command.add("" + second.port());
        command.addAll(range.apply(TestCrawl.SECOND));
        var scraper = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var listening = Thread.ofVirtual().start(() -> listen(scraper));
        await().atMost(60, TimeUnit.SECONDS)
                .until(() ->
                        got.get(TestCrawl.FIRST) >= at && rulesAskedFor(second) > rulesBefore || !scraper.isAlive());
        assertThat(scraper.isAlive()).as("at work when it is killed").isTrue();
        scraper.destroyForcibly().waitFor();
        listening.join();
    }

    private static long rulesAskedFor(RawSite host) {
        return host.visits.stream()
                .filter(visit -> visit.path().equals("/robots.txt"))
                .count();
    }

    private void listen(Process scraper) {
        try (var lines = scraper.inputReader()) {
            lines.lines()
                    .map(line -> line.split(" "))
                    .filter(words -> words.length == 2 && got.containsKey(words[0]))
                    .forEach(words -> got.put(words[0], Integer.parseInt(words[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of each host the first page nobody has got, and the page behind the last one to ask for. */
    private Map<String, List<Integer>> left(int until) {
        return got.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, host -> List.of(host.getValue() + 1, until + 1)));
    }

    private static RawSite host(Duration slow) throws IOException {
        var host = new RawSite();
        var forbidden = new StringBuilder("User-agent: *\n");
        for (var page = 0; page <= PAGES; page += FORBIDDEN) {
            forbidden.append("Disallow: /").append(page).append("$\n");
        }
        host.at("/robots.txt", answer(200, "", forbidden.toString()));
        host.otherwise((out, connection) -> {
            LockSupport.parkNanos(slow.toNanos());
            answer(200, "", "x").answer(out, connection);
        });
        return host;
    }
}
