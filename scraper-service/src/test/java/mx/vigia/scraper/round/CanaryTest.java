package mx.vigia.scraper.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Said;
import mx.vigia.scraper.reading.Sighting;
import org.junit.jupiter.api.Test;

class CanaryTest {
    private static final Canary USUAL = new Canary(100, 100, 100, 0);

    @Test
    void itCountsTitlesDatesAndItemsWithBoth() {
        var canary = Canary.of(List.of(item("Ley", true), item("", true), item("Ley", false), item("", false)));

        assertThat(canary).isEqualTo(new Canary(4, 2, 2, 1));
    }

    @Test
    void oneItemInTwentyMayLackItsTitleAndTwoMayNot() {
        assertThat(USUAL.isWorseIn(new Canary(20, 19, 20, 19))).isFalse();
        assertThat(USUAL.isWorseIn(new Canary(20, 18, 20, 18))).isTrue();
    }

    @Test
    void datesCountAsTitlesDo() {
        assertThat(USUAL.isWorseIn(new Canary(40, 40, 30, 30))).isTrue();
        assertThat(USUAL.isWorseIn(new Canary(40, 40, 40, 40))).isFalse();
    }

    @Test
    void whatSuchPagesNeverHadIsNotMissed() {
        assertThat(new Canary(100, 100, 10, 0).isWorseIn(new Canary(40, 40, 0, 0)))
                .isFalse();
    }

    @Test
    void ofTooFewItemsNothingCanBeSaid() {
        assertThat(new Canary(19, 19, 19, 0).isWorseIn(new Canary(10, 0, 0, 0))).isFalse();
    }

    @Test
    void columnsThatHaveShiftedAreNoticedByTheTitlesThatAreGone() {
        var shifted = IntStream.range(0, 30).mapToObj(i -> item("", true)).toList();

        assertThat(USUAL.isWorseIn(Canary.of(shifted))).isTrue();
    }

    private static Sighting item(String title, boolean dated) {
        var said = Said.nothing().title(title);
        var days = dated ? List.of(LocalDate.of(2026, 9, 3)) : List.<LocalDate>of();
        return new Sighting(PageKind.DAY, List.of("k" + title + dated), said, days);
    }
}
