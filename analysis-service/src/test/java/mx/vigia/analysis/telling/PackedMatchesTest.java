package mx.vigia.analysis.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.Json;
import mx.vigia.analysis.matching.Match;
import mx.vigia.analysis.matching.Reason;
import org.junit.jupiter.api.Test;

class PackedMatchesTest {
    private static final Reason WATER = new Reason("text", "agua", "el agua de los mantos");
    private static final Reason LAW = new Reason("title", "ley", "que expide la ley");
    private static final List<Match> MATCHES =
            List.of(match(1, false, WATER, LAW), match(2, true, LAW), match(3, false), match(4, false, WATER));

    @Test
    void whatWasPackedIsUnpackedAsItWas() {
        assertThat(PackedMatches.of(MATCHES).matches()).isEqualTo(MATCHES);
        assertThat(PackedMatches.of(List.of()).matches()).isEmpty();
    }

    @Test
    void aReasonOnWhichManyWatchesRestIsWrittenOnce() {
        PackedMatches packed = PackedMatches.of(MATCHES);

        assertThat(packed.reasons()).containsOnlyOnce(WATER.excerpt()).containsOnlyOnce(LAW.excerpt());
        assertThat(packed.watches()).doesNotContain(WATER.excerpt(), LAW.excerpt());
    }

    @Test
    void aHouseOfBeforeReadsTheWatchesAlone() {
        Match[] read = Json.read(PackedMatches.of(MATCHES).watches(), Match[].class);

        assertThat(read)
                .extracting(Match::watch)
                .containsExactlyElementsOf(MATCHES.stream().map(Match::watch).toList());
        assertThat(read).extracting(Match::byFamily).containsExactly(false, true, false, false);
    }

    @Test
    void aRowOfBeforeHasItsReasonsWithItsWatches() {
        assertThat(new PackedMatches(Json.write(MATCHES), null).matches()).isEqualTo(MATCHES);
    }

    private static Match match(int number, boolean byFamily, Reason... reasons) {
        return new Match(new UUID(0, number), number, List.of(reasons), byFamily);
    }
}
