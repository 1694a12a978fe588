package mx.vigia.scraper.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import org.junit.jupiter.api.Test;

class FieldFillRateTest {
    private static final FieldFillRate USUAL = new FieldFillRate(100, 100, 100, 0);

    @Test
    void titlesDatesAndItemsWithBothAreCounted() {
        var canary = FieldFillRate.of(List.of(item("Ley", true), item("", true), item("Ley", false), item("", false)));

        assertThat(canary).isEqualTo(new FieldFillRate(4, 2, 2, 1));
    }

    @Test
    void hearingsThatAreMovedOrCancelledNeedNoTitle() {
        var cancelled = new Sighting(
                PageKind.DAY,
                List.of("event/k"),
                StatedFields.nothing().kind("hearing", "Audiencia pública"),
                List.of());

        assertThat(FieldFillRate.of(List.of(item("Ley", true), cancelled))).isEqualTo(new FieldFillRate(1, 1, 1, 1));
    }

    @Test
    void oneMissingTitleInTwentyIsTolerated() {
        assertThat(USUAL.isMuchLowerIn(new FieldFillRate(20, 19, 20, 19))).isFalse();
        assertThat(USUAL.isMuchLowerIn(new FieldFillRate(20, 18, 20, 18))).isTrue();
    }

    @Test
    void datesCountAsTitlesDo() {
        assertThat(USUAL.isMuchLowerIn(new FieldFillRate(40, 40, 30, 30))).isTrue();
        assertThat(USUAL.isMuchLowerIn(new FieldFillRate(40, 40, 40, 40))).isFalse();
    }

    @Test
    void rarelyFilledFieldIsNotMissed() {
        assertThat(new FieldFillRate(100, 100, 10, 0).isMuchLowerIn(new FieldFillRate(40, 40, 0, 0)))
                .isFalse();
    }

    @Test
    void tooFewItemsGiveNoVerdict() {
        assertThat(new FieldFillRate(19, 19, 19, 0).isMuchLowerIn(new FieldFillRate(10, 0, 0, 0)))
                .isFalse();
    }

    @Test
    void shiftedColumnsAreDetectedByMissingTitles() {
        var shifted = IntStream.range(0, 30).mapToObj(i -> item("", true)).toList();

        assertThat(USUAL.isMuchLowerIn(FieldFillRate.of(shifted))).isTrue();
    }

    private static Sighting item(String title, boolean dated) {
        var stated = StatedFields.nothing().title(title);
        var days = dated ? List.of(LocalDate.of(2026, 9, 3)) : List.<LocalDate>of();
        return new Sighting(PageKind.DAY, List.of("k" + title + dated), stated, days);
    }
}
