package mx.vigia.scraper.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PageDoubtTest {
    private static final Instant NOON = Instant.parse("2026-09-03T12:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void manyRoundsInAnHourDoNotEndADoubt() {
        var doubt = PageDoubt.none();
        for (var i = 0; i < 13; i++) {
            doubt = doubt.afterDoubtfulRound(4, NOON.plus(Duration.ofMinutes(5 * i)));
        }

        assertThat(doubt.hasLasted(12, DAY, NOON.plus(Duration.ofHours(1)))).isFalse();
        assertThat(doubt.hasLasted(12, DAY, NOON.plus(DAY))).isTrue();
    }

    @Test
    void fewRoundsInADayDoNotEndADoubt() {
        var doubt = PageDoubt.none().afterDoubtfulRound(4, NOON).afterDoubtfulRound(4, NOON.plus(DAY));

        assertThat(doubt.hasLasted(12, DAY, NOON.plus(DAY))).isFalse();
    }

    @Test
    void furtherLossRestartsTheDoubt() {
        var doubt = PageDoubt.none().afterDoubtfulRound(4, NOON).afterDoubtfulRound(3, NOON.plus(DAY));

        assertThat(doubt).isEqualTo(new PageDoubt(3, 1, NOON.plus(DAY), false));
    }

    @Test
    void unreadableRoundsAreCountedSeparately() {
        var unread = PageDoubt.none().afterUnreadableRound(NOON).afterUnreadableRound(NOON);

        assertThat(unread.rounds()).isEqualTo(2);
        assertThat(unread.afterDoubtfulRound(3, NOON.plus(DAY))).isEqualTo(new PageDoubt(3, 1, NOON.plus(DAY), false));
        assertThat(PageDoubt.none().afterDoubtfulRound(3, NOON).afterUnreadableRound(NOON))
                .isEqualTo(new PageDoubt(PageDoubt.UNREADABLE_ITEMS, 1, NOON, false));
    }
}
