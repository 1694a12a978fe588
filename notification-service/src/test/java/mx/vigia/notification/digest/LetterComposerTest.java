package mx.vigia.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mx.vigia.notification.letter.LetterId;
import mx.vigia.notification.watch.Frequency;
import org.junit.jupiter.api.Test;

/** Assigns due notices to letters. */
class LetterComposerTest {
    private static final Instant NOW = Instant.parse("2026-11-24T17:00:00Z");
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final UUID LUCIA = UUID.randomUUID();
    private static final UUID GRACE = UUID.randomUUID();

    @Test
    void firstLetterIsImmediateAndHoldsAllDueNotices() {
        var due = List.of(notice(LUCIA), notice(LUCIA), notice(GRACE));

        var letters = composer(Map.of()).letters(due);

        assertThat(letters).hasSize(2);
        assertThat(letters)
                .anySatisfy(letter -> assertThat(letter.notices())
                        .containsExactly(due.get(0).id(), due.get(1).id()));
    }

    @Test
    void sameNoticesMakeTheSameLetterWheneverItIsComposed() {
        var due = List.of(notice(LUCIA), notice(LUCIA));
        var more = List.of(due.get(0), due.get(1), notice(LUCIA));

        var letter = composer(Map.of()).letters(due).getFirst().letter();

        assertThat(composer(Map.of()).letters(due.reversed()).getFirst().letter())
                .isEqualTo(letter);
        assertThat(composer(Map.of()).letters(more).getFirst().letter()).isNotEqualTo(letter);
        assertThat(LetterId.ofReminder(due.getFirst().id(), GRACE))
                .isNotEqualTo(LetterId.of(List.of(due.getFirst().id())));
    }

    @Test
    void laterNoticesWaitForTheEndOfTheGatheringPeriod() {
        var follows = notice(LUCIA);
        var composing = composer(Map.of(LUCIA, lastLetter(NOW.minusSeconds(60), false)));

        assertThat(composing.letters(List.of(follows))).isEmpty();
        assertThat(composing.waiting(List.of(follows)))
                .containsExactly(new LetterComposer.Waiting(
                        List.of(follows.id()), NOW.minusSeconds(60).plus(TEN_MINUTES), false));
    }

    @Test
    void letterIsImmediateAfterTheGatheringPeriod() {
        var composing = composer(Map.of(LUCIA, lastLetter(NOW.minus(TEN_MINUTES), false)));

        assertThat(composing.letters(List.of(notice(LUCIA)))).hasSize(1);
    }

    @Test
    void noticesAreGatheredWhileAnEarlierLetterIsPending() {
        var composing = composer(Map.of(LUCIA, lastLetter(NOW.minus(Duration.ofHours(3)), true)));

        assertThat(composing.letters(List.of(notice(LUCIA)))).isEmpty();
    }

    @Test
    void backlogOfOneReaderDelaysNoOtherReader() {
        var composing = composer(Map.of(LUCIA, lastLetter(NOW.minusSeconds(1), true)));

        assertThat(composing.letters(List.of(notice(LUCIA), notice(GRACE))))
                .singleElement()
                .satisfies(letter -> assertThat(letter.recipient()).isEqualTo(GRACE));
    }

    @Test
    void eachNoticeIsALetterWithoutAGatheringPeriod() {
        var composing =
                new LetterComposer(Map.of(), Map.of(LUCIA, lastLetter(NOW, true)), Set.of(), Duration.ZERO, NOW);

        assertThat(composing.letters(List.of(notice(LUCIA), notice(LUCIA)))).hasSize(2);
    }

    @Test
    void letterWaitsForTheEndOfQuietHoursUnlessUrgentPasses() {
        var quiet = preferences(new QuietHours(10, 13)); // it is eleven in Mexico City
        var composing = new LetterComposer(Map.of(LUCIA, quiet), Map.of(), Set.of(), TEN_MINUTES, NOW);
        var urgent = new DueNotice(UUID.randomUUID(), LUCIA, Frequency.AT_ONCE, NOW, NOW, true);

        assertThat(composing.letters(List.of(notice(LUCIA), urgent)))
                .singleElement()
                .satisfies(letter -> assertThat(letter.notices()).containsExactly(urgent.id()));
        assertThat(composing.waiting(List.of(notice(LUCIA))))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.until()).isEqualTo("2026-11-24T19:00:00Z"));
    }

    @Test
    void personWhoHasJustLeftQuietHoursGetsOneLetter() {
        var morning = Instant.parse("2026-11-24T14:00:00Z"); // eight in Mexico City
        var quiet = preferences(new QuietHours(22, 8));
        var night = morning.minus(Duration.ofHours(3));
        var due = List.of(
                new DueNotice(UUID.randomUUID(), LUCIA, Frequency.AT_ONCE, night, morning, false),
                new DueNotice(UUID.randomUUID(), LUCIA, Frequency.AT_ONCE, night.plusSeconds(60), morning, false),
                new DueNotice(UUID.randomUUID(), LUCIA, Frequency.WEEKLY, night.minusSeconds(60), morning, false),
                new DueNotice(UUID.randomUUID(), LUCIA, Frequency.DAILY, night, morning, false));

        for (var gather : List.of(TEN_MINUTES, Duration.ZERO)) {
            assertThat(new LetterComposer(Map.of(LUCIA, quiet), Map.of(), Set.of(), gather, morning).letters(due))
                    .singleElement()
                    .satisfies(letter -> {
                        assertThat(letter.frequency()).isEqualTo(Frequency.DAILY);
                        assertThat(letter.window().until()).isEqualTo(morning);
                        assertThat(letter.notices()).hasSize(4);
                    });
        }
    }

    @Test
    void noticesHeldInQuietHoursAreOneLetterWhereNothingIsGathered() {
        var morning = Instant.parse("2026-11-24T14:00:00Z");
        var quiet = preferences(new QuietHours(22, 8));
        var night = morning.minus(Duration.ofHours(3));
        var held = List.of(
                new DueNotice(UUID.randomUUID(), LUCIA, Frequency.AT_ONCE, night, morning, false),
                new DueNotice(UUID.randomUUID(), LUCIA, Frequency.AT_ONCE, night, morning, false));

        assertThat(new LetterComposer(Map.of(LUCIA, quiet), Map.of(), Set.of(), Duration.ZERO, morning).letters(held))
                .hasSize(1);
    }

    @Test
    void missedDigestIsSentOnceWithItsOriginalPeriod() {
        var monday = Instant.parse("2026-11-23T14:00:00Z");
        var missed = digest(monday);

        assertThat(composer(Map.of()).letters(List.of(missed, digest(monday))))
                .singleElement()
                .satisfies(letter -> assertThat(letter.window())
                        .isEqualTo(new DigestWindow(Instant.parse("2026-11-22T14:00:00Z"), monday)));
    }

    @Test
    void noticeTooLateForItsDigestGoesIntoTheNext() {
        var today = Instant.parse("2026-11-24T14:00:00Z");
        var left = Set.of(new LetterComposer.Printed(LUCIA, Frequency.DAILY, today));
        var composing = new LetterComposer(Map.of(), Map.of(), left, TEN_MINUTES, NOW);
        var late = digest(today);

        assertThat(composing.letters(List.of(late))).isEmpty();
        assertThat(composing.waiting(List.of(late)))
                .containsExactly(
                        new LetterComposer.Waiting(List.of(late.id()), Instant.parse("2026-11-25T14:00:00Z"), true));
    }

    private static DeliveryPreferences preferences(QuietHours quiet) {
        var usual = DeliveryPreferences.DEFAULT;
        return new DeliveryPreferences(
                usual.frequency(), usual.zone(), 8, usual.weekday(), quiet, usual.rest(), false, Absence.NONE);
    }

    private static DueNotice digest(Instant slot) {
        return new DueNotice(UUID.randomUUID(), LUCIA, Frequency.DAILY, slot.minusSeconds(60), slot, false);
    }

    private static LetterComposer composer(Map<UUID, LastLetter> last) {
        return new LetterComposer(Map.of(), last, Set.of(), TEN_MINUTES, NOW);
    }

    private static LastLetter lastLetter(Instant printed, boolean waits) {
        return new LastLetter(LUCIA, printed, waits);
    }

    private static DueNotice notice(UUID recipient) {
        return new DueNotice(UUID.randomUUID(), recipient, Frequency.AT_ONCE, NOW.minusSeconds(1), NOW, false);
    }
}
