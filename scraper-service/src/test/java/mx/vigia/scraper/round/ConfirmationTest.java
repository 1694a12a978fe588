package mx.vigia.scraper.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import mx.vigia.scraper.reading.Expectation;
import mx.vigia.scraper.reading.ReadingProblem;
import org.junit.jupiter.api.Test;

class ConfirmationTest {
    @Test
    void confirmedNumberOfItemsCoversNoOtherDoubt() {
        assertThat(Confirmation.ITEM_COUNT.covers(List.of(doubt("empty")))).isTrue();
        assertThat(Confirmation.ITEM_COUNT.covers(List.of(doubt("fewer-items"))))
                .isTrue();
        assertThat(Confirmation.ITEM_COUNT.covers(List.of(doubt("fewer-items"), doubt(TruncationCheck.CUT_SHORT))))
                .isFalse();
        assertThat(Confirmation.ITEM_COUNT.covers(List.of(doubt("fields-missing"))))
                .isFalse();
    }

    @Test
    void doubtsThatWereShownAreAllCovered() {
        assertThat(Confirmation.ALL_DOUBTS.covers(List.of(doubt("empty"), doubt(TruncationCheck.CUT_SHORT))))
                .isTrue();
        assertThat(Confirmation.NONE.covers(List.of(doubt("empty")))).isFalse();
    }

    private static ReadingProblem doubt(String what) {
        return new ReadingProblem(
                URI.create("https://faros.example.mx/"), what, Expectation.COUNT.of(9), Expectation.COUNT.of(1));
    }
}
