package mx.vigia.bench.crawling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CrawlBehaviourTest {

    private static final Instant NOON = Instant.parse("2026-10-09T12:00:00Z");

    @Test
    void robotsFirstAndSequentialRequestsArePolite() {
        var polite = new CrawlBehaviour(List.of(
                request("/b", 200, 400, 500, 1),
                request("/robots.txt", 200, 0, 100, 1),
                request("/a", 200, 200, 300, 1)));

        assertThat(polite.mostAtOnce()).isEqualTo(1);
        assertThat(polite.gaps()).containsExactly(0.1, 0.1);
        assertThat(polite.countBeforeRobots()).isZero();
        assertThat(polite.findRefetched(List.of())).isEmpty();
    }

    @Test
    void overlapsAndRepeatedFetchesAreDetected() {
        var rude = new CrawlBehaviour(List.of(
                request("/a", 200, 0, 100, 1),
                request("/robots.txt", 200, 50, 100, 2),
                request("/a", 200, 110, 120, 1),
                request("/a", 304, 130, 140, 1)));

        assertThat(rude.mostAtOnce()).isEqualTo(2);
        assertThat(rude.gaps()).first().isEqualTo(-0.05);
        assertThat(rude.countBeforeRobots()).isEqualTo(1);
        assertThat(rude.findRefetched(List.of())).hasSize(1);
    }

    @Test
    void pageServedAgainAfterRestartIsCountedApart() {
        var begunAnew = new CrawlBehaviour(List.of(
                request("/robots.txt", 200, 0, 10, 1),
                request("/a", 200, 100, 200, 1),
                request("/a", 200, 400, 500, 1),
                request("/a", 200, 800, 900, 1)));

        assertThat(begunAnew.findRefetched(List.of(NOON.plusMillis(300)))).hasSize(1);
        assertThat(begunAnew.findRefetchedAfterRestart(List.of(NOON.plusMillis(300))))
                .hasSize(1);
        assertThat(begunAnew.findRefetched(List.of(NOON.plusMillis(300), NOON.plusMillis(600))))
                .isEmpty();
        assertThat(begunAnew.findRefetchedAfterRestart(List.of(NOON.plusMillis(300), NOON.plusMillis(600))))
                .hasSize(1);
    }

    @Test
    void forbiddenRequestsAreCounted() {
        var rules = CrawlBehaviour.disallowRules("User-agent: *\nDisallow: /avisos/\n\nDisallow: /*.pdf\nDisallow:\n");
        var knocks = new CrawlBehaviour(List.of(
                request("/avisos/1", 200, 0, 1, 1),
                request("/a/b.pdf", 200, 2, 3, 1),
                request("/aviso", 200, 4, 5, 1)));

        assertThat(knocks.countForbidden(rules)).isEqualTo(2);
    }

    private static JsonNode request(String path, int status, long begun, long ended, int concurrency) {
        return new ObjectMapper()
                .valueToTree(Map.of(
                        "path",
                        path,
                        "query",
                        "",
                        "status",
                        status,
                        "begun",
                        NOON.plusMillis(begun).toString(),
                        "ended",
                        NOON.plusMillis(ended).toString(),
                        "concurrency",
                        concurrency));
    }
}
