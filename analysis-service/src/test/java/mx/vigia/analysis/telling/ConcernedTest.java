package mx.vigia.analysis.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.matching.Match;
import mx.vigia.analysis.matching.Reason;
import mx.vigia.analysis.matching.Turn;
import mx.vigia.platform.text.Json;
import org.junit.jupiter.api.Test;

class ConcernedTest {
    private static final Reason WATER = new Reason("text", "agua", "el agua de los mantos");
    private static final Reason LAW = new Reason("title", "ley", "que expide la ley");
    private static final List<Match> MATCHES =
            List.of(match(1, false, WATER, LAW), match(2, true, LAW), match(3, false), match(4, false, WATER));

    @Test
    void whatARowKeepsIsReadAsItWas() {
        assertThat(kept(MATCHES)).isEqualTo(MATCHES);
        assertThat(kept(List.of())).isEmpty();
    }

    @Test
    void aReasonOnWhichManyWatchesRestIsWrittenOnce() {
        assertThat(new String(Concerned.of(MATCHES).json(), StandardCharsets.UTF_8))
                .containsOnlyOnce(WATER.excerpt())
                .containsOnlyOnce(LAW.excerpt());
    }

    @Test
    void whoIsLeftOutTakesTheReasonsOfNobodyElse() {
        Concerned left = Concerned.of(MATCHES).without(Set.of(new UUID(0, 2), new UUID(0, 3)));

        assertThat(left.matches()).containsExactly(MATCHES.getFirst(), MATCHES.getLast());
        assertThat(Concerned.of(MATCHES).forCertain())
                .containsExactlyInAnyOrder(new UUID(0, 1), new UUID(0, 3), new UUID(0, 4));
    }

    @Test
    void aRowOfBeforeHasItsReasonsWithItsWatches() {
        assertThat(KeptMatches.before(Json.write(MATCHES), null)).isEqualTo(MATCHES);
    }

    @Test
    void aRowOfBetweenHasItsReasonsBesideItsWatches() {
        String watches = Json.write(List.of(match(1, false), match(2, true), match(3, false), match(4, false)));
        String reasons = "{\"all\":%s,\"of\":[[0,1],[1],[],[0]]}".formatted(Json.write(List.of(WATER, LAW)));

        assertThat(KeptMatches.before(watches, reasons)).isEqualTo(MATCHES);
    }

    private static List<Match> kept(List<Match> matches) {
        return Concerned.unpacked(Concerned.of(matches).packed()).matches();
    }

    private static Match match(int number, boolean byFamily, Reason... reasons) {
        return new Match(new UUID(0, number), number, List.of(reasons), byFamily, Turn.NONE);
    }
}
