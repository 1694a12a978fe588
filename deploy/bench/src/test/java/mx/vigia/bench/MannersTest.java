package mx.vigia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MannersTest {

    private static final Instant NOON = Instant.parse("2026-10-09T12:00:00Z");

    @Test
    void whoeverAsksForTheRulesFirstAndOneThingAfterTheOtherIsPolite() {
        var polite = new Manners(List.of(
                knock("/b", 200, 400, 500, 1), knock("/robots.txt", 200, 0, 100, 1), knock("/a", 200, 200, 300, 1)));

        assertThat(polite.mostAtOnce()).isEqualTo(1);
        assertThat(polite.gaps()).containsExactly(0.1, 0.1);
        assertThat(polite.beforeTheRules()).isZero();
        assertThat(polite.givenTwice()).isZero();
    }

    @Test
    void hasteAndForgetfulnessAreSeen() {
        var rude = new Manners(List.of(
                knock("/a", 200, 0, 100, 1),
                knock("/robots.txt", 200, 50, 100, 2),
                knock("/a", 200, 110, 120, 1),
                knock("/a", 304, 130, 140, 1)));

        assertThat(rude.mostAtOnce()).isEqualTo(2);
        assertThat(rude.gaps()).first().isEqualTo(-0.05);
        assertThat(rude.beforeTheRules()).isEqualTo(1);
        assertThat(rude.givenTwice()).isEqualTo(1);
    }

    private static JsonNode knock(String path, int status, long begun, long ended, int concurrency) {
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
