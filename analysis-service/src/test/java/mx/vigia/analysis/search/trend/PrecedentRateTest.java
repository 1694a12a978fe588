package mx.vigia.analysis.search.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrecedentRateTest {
    private static final PrecedentCriteria BILL =
            new PrecedentCriteria("initiative", "mx.diputados.gaceta", "PAN", "ai");
    private static final PrecedentCriteria OF_ITS_TOPIC =
            new PrecedentCriteria("initiative", "mx.diputados.gaceta", "", "ai");
    private static final PrecedentCriteria OF_ITS_KIND = new PrecedentCriteria("initiative", "", "", "");

    private final Map<PrecedentCriteria, int[]> counted = new HashMap<>();

    @Test
    void narrowestCriteriaWithFiftyBillsAreUsed() {
        count(BILL, 20, 49);
        count(OF_ITS_TOPIC, 5, 50);
        count(OF_ITS_KIND, 900, 1_000);

        PrecedentRate precedent = precedent();

        assertThat(precedent.like()).isEqualTo(OF_ITS_TOPIC);
        assertThat(precedent.ofHundred()).hasValue(10);
        assertThat(precedent.share(1)).isEqualTo(0.1);
    }

    @Test
    void wideningStopsAtEnoughPrecedents() {
        List<PrecedentCriteria> requested = new ArrayList<>();

        PrecedentRate.of(BILL, like -> {
            requested.add(like);
            return new PrecedentRate(like, 1, like.equals(OF_ITS_TOPIC) ? 50 : 2);
        });

        assertThat(requested).containsExactly(BILL, OF_ITS_TOPIC);
    }

    @Test
    void noShareIsShownWithoutEnoughSimilarBills() {
        count(BILL, 1, 2);
        count(OF_ITS_KIND, 30, 49);

        PrecedentRate precedent = precedent();

        assertThat(precedent.like()).isEqualTo(OF_ITS_KIND);
        assertThat(precedent.moved()).isEqualTo(30);
        assertThat(precedent.of()).isEqualTo(49);
        assertThat(precedent.ofHundred()).isEmpty();
        assertThat(precedent.share(0.3)).isEqualTo(0.3);
    }

    @Test
    void wideningSkipsDuplicateCriteria() {
        PrecedentCriteria plain = new PrecedentCriteria("motion", "mx.senado.gaceta", "", "");

        assertThat(plain.widened()).isEqualTo(List.of(plain, new PrecedentCriteria("motion", "", "", "")));
    }

    private void count(PrecedentCriteria like, int moved, int of) {
        counted.put(like, new int[] {moved, of});
    }

    private PrecedentRate precedent() {
        return PrecedentRate.of(BILL, like -> {
            int[] found = counted.getOrDefault(like, new int[2]);
            return new PrecedentRate(like, found[0], found[1]);
        });
    }
}
