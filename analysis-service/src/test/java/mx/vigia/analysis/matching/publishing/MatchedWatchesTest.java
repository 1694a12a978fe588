package mx.vigia.analysis.matching.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.analysis.matching.Match;
import mx.vigia.analysis.matching.MatchChange;
import mx.vigia.analysis.matching.MatchReason;
import org.junit.jupiter.api.Test;

class MatchedWatchesTest {
    private static final UUID TOLD = new UUID(0, 9);
    private static final MatchReason WATER = new MatchReason("text", "agua", "el agua de los mantos");
    private static final MatchReason LAW = new MatchReason("title", "ley", "que expide la ley");
    private static final List<Match> MATCHES = List.of(
            match(1, WATER, LAW),
            new Match(new UUID(0, 2), 2, List.of(LAW), MatchChange.NO_LONGER),
            match(3),
            match(4, WATER));

    @Test
    void matchesRoundTripThroughCompressedJson() {
        assertThat(roundTrip(MATCHES)).isEqualTo(MATCHES);
        assertThat(roundTrip(List.of())).isEmpty();
    }

    @Test
    void reasonSharedByWatchesIsWrittenOnce() {
        assertThat(new String(MatchedWatches.of(MATCHES).toJson(), StandardCharsets.UTF_8))
                .containsOnlyOnce(WATER.excerpt())
                .containsOnlyOnce(LAW.excerpt());
    }

    @Test
    void excludedWatchIsListedWithTheFactThatToldIt() {
        MatchedWatches left = MatchedWatches.of(MATCHES).without(Map.of(new UUID(0, 3), TOLD), Map.of());

        assertThat(new String(left.toJson(), StandardCharsets.UTF_8))
                .contains("\"alreadyTold\":[{\"watch\":\"%s\",\"fact\":\"%s\"}]".formatted(new UUID(0, 3), TOLD));
        assertThat(MatchedWatches.fromCompressedJson(left.toCompressedJson()).toJson())
                .isEqualTo(left.toJson());
    }

    @Test
    void excludedWatchRemovesNoReasonsOfOthers() {
        MatchedWatches left =
                MatchedWatches.of(MATCHES).without(Map.of(new UUID(0, 2), TOLD, new UUID(0, 3), TOLD), Map.of());

        assertThat(left.matches()).containsExactly(MATCHES.getFirst(), MATCHES.getLast());
        assertThat(MatchedWatches.of(MATCHES).certainWatches())
                .containsExactlyInAnyOrder(new UUID(0, 1), new UUID(0, 3), new UUID(0, 4));
    }

    private static List<Match> roundTrip(List<Match> matches) {
        return MatchedWatches.fromCompressedJson(MatchedWatches.of(matches).toCompressedJson())
                .matches();
    }

    private static Match match(int number, MatchReason... reasons) {
        return new Match(new UUID(0, number), number, List.of(reasons), MatchChange.NONE);
    }
}
