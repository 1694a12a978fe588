package mx.vigia.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.notification.watch.Frequency;
import org.junit.jupiter.api.Test;

/** What goes on which letter. */
class ComposingTest {
    private static final Instant NOW = Instant.parse("2026-11-24T17:00:00Z");
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final UUID LUCIA = UUID.randomUUID();
    private static final UUID GRACE = UUID.randomUUID();

    @Test
    void theFirstLetterLeavesAtOnceAndHoldsAllThatIsDueToItsReader() {
        var due = List.of(notice(LUCIA), notice(LUCIA), notice(GRACE));

        var letters = composing(Map.of()).letters(due);

        assertThat(letters).hasSize(2);
        assertThat(letters)
                .anySatisfy(letter -> assertThat(letter.notices())
                        .containsExactly(due.get(0).id(), due.get(1).id()));
    }

    @Test
    void whatFollowsWithinSomeMinutesWaitsForTheEndOfThem() {
        var follows = notice(LUCIA);
        var composing = composing(Map.of(LUCIA, last(NOW.minusSeconds(60), false)));

        assertThat(composing.letters(List.of(follows))).isEmpty();
        assertThat(composing.waiting(List.of(follows)))
                .isEqualTo(Map.of(NOW.minusSeconds(60).plus(TEN_MINUTES), List.of(follows.id())));
    }

    @Test
    void afterThoseMinutesItLeavesAtOnceAgain() {
        var composing = composing(Map.of(LUCIA, last(NOW.minus(TEN_MINUTES), false)));

        assertThat(composing.letters(List.of(notice(LUCIA)))).hasSize(1);
    }

    @Test
    void whileAnEarlierLetterWaitsForTheMailServerWhatFollowsIsGathered() {
        var composing = composing(Map.of(LUCIA, last(NOW.minus(Duration.ofHours(3)), true)));

        assertThat(composing.letters(List.of(notice(LUCIA)))).isEmpty();
    }

    @Test
    void oneReadersFloodKeepsNoOtherWaiting() {
        var composing = composing(Map.of(LUCIA, last(NOW.minusSeconds(1), true)));

        assertThat(composing.letters(List.of(notice(LUCIA), notice(GRACE))))
                .singleElement()
                .satisfies(letter -> assertThat(letter.recipient()).isEqualTo(GRACE));
    }

    @Test
    void whereNothingIsGatheredEachNoticeIsALetter() {
        var composing = new Composing(Map.of(LUCIA, last(NOW, true)), Duration.ZERO, NOW);

        assertThat(composing.letters(List.of(notice(LUCIA), notice(LUCIA)))).hasSize(2);
    }

    private static Composing composing(Map<UUID, LastLetter> last) {
        return new Composing(last, TEN_MINUTES, NOW);
    }

    private static LastLetter last(Instant printed, boolean waits) {
        return new LastLetter(LUCIA, printed, waits);
    }

    private static DueNotice notice(UUID recipient) {
        return new DueNotice(UUID.randomUUID(), recipient, Frequency.AT_ONCE, NOW.minusSeconds(1), NOW);
    }
}
