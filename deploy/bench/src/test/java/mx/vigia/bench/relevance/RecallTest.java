package mx.vigia.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecallTest {

    @Test
    void shareOfWhatWasLookedForIsCounted() {
        var grades = Map.of("a", 3, "b", 2, "c", 1, "d", 0);

        assertThat(Recall.of(List.of("a", "c", "d"), grades)).isEqualTo(0.5);
        assertThat(Recall.of(List.of("c", "b", "a"), grades)).isEqualTo(1);
        assertThat(Recall.of(List.of("a"), Map.of("a", 1))).isZero();
    }

    @Test
    void onlyTheFirstFiftyCount() {
        var ranked = IntStream.rangeClosed(1, 51).mapToObj(Integer::toString).toList();
        var grades = ranked.stream().collect(Collectors.toMap(Function.identity(), item -> 3));

        assertThat(Recall.of(ranked, Map.of("51", 3, "1", 3))).isEqualTo(0.5);
        assertThat(Recall.of(ranked, grades)).isEqualTo(1);
    }
}
