package mx.vigia.scraper.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedMeeting;
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
        var page = List.of(item("Ley", true), meeting("cancelled"), hearing("k"));

        assertThat(FieldFillRate.of(page)).isEqualTo(new FieldFillRate(2, 2, 2, 2));
    }

    @Test
    void hearingsThatLostTheirTitlesAreMissed() {
        var page = List.of(item("Ley", true), meeting("called"), hearing("k"), hearing("l"));

        assertThat(FieldFillRate.of(page)).isEqualTo(new FieldFillRate(4, 2, 2, 2));
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

    private static Sighting hearing(String name) {
        var stated = StatedFields.nothing().kind("hearing", "Audiencia pública");
        return new Sighting(PageKind.DAY, List.of("event/" + name), stated, List.of());
    }

    private static Sighting meeting(String status) {
        return new StatedMeeting("hearing", "deputies", URI.create("https://gaceta.example/"))
                .title("Audiencia")
                .status(status)
                .sighting(PageKind.DAY, List.of("meeting/page", "meeting/k"), List.of(LocalDate.of(2026, 9, 3)));
    }

    private static Sighting item(String title, boolean dated) {
        var stated = StatedFields.nothing().title(title);
        var days = dated ? List.of(LocalDate.of(2026, 9, 3)) : List.<LocalDate>of();
        return new Sighting(PageKind.DAY, List.of("k" + title + dated), stated, days);
    }
}
