package mx.vigia.analysis.intake.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.deadline.Deadline;
import mx.vigia.analysis.deadline.DeadlineBasis;
import mx.vigia.analysis.deadline.DeadlineDoubt;
import mx.vigia.analysis.deadline.DeadlineEvent;
import mx.vigia.analysis.deadline.DueDate;
import org.junit.jupiter.api.Test;

class PendingDeadlineFactsTest {
    private static final UUID BILL = UUID.randomUUID();
    private static final LocalDate NOTED = LocalDate.parse("2026-11-01");
    private static final LocalDate DUE = LocalDate.parse("2026-12-04");

    @Test
    void consultationWarnsSevenAndTwoDaysBeforeItCloses() {
        var dueDay = noted(consultation(null), false);

        assertThat(pendingFacts(dueDay, DUE.minusDays(8))).isEmpty();
        assertThat(pendingFacts(dueDay, DUE.minusDays(7))).containsExactly("consultation-closing 7");
        assertThat(pendingFacts(dueDay, DUE.minusDays(3))).containsExactly("consultation-closing 7");
        assertThat(pendingFacts(dueDay, DUE.minusDays(2))).containsExactly("consultation-closing 2");
        assertThat(pendingFacts(dueDay, DUE)).containsExactly("consultation-closing 2");
        assertThat(pendingFacts(dueDay, DUE.plusDays(1))).isEmpty();
    }

    @Test
    void laterOpeningConsultationIsAFactOnItsOpeningDay() {
        var opens = NOTED.plusDays(9);

        assertThat(pendingFacts(noted(consultation(opens), false), opens)).containsExactly("consultation-opened ");
        assertThat(pendingFacts(noted(consultation(NOTED), false), NOTED)).isEmpty();
    }

    @Test
    void ambiguousTermWarnsByTheEarlierDayAndPassesByTheLater() {
        var dueDay = noted(term(DUE, DUE.plusDays(19), null), false);

        assertThat(pendingFacts(dueDay, DUE.minusDays(2))).containsExactly("deadline-near 2");
        assertThat(pendingFacts(dueDay, DUE.plusDays(19))).isEmpty();
        assertThat(pendingFacts(dueDay, DUE.plusDays(20))).containsExactly("deadline-passed ");
    }

    @Test
    void termMetInTimeHasNoPendingFacts() {
        var dueDay = noted(term(DUE, DUE, DUE.minusDays(5)), false);

        assertThat(pendingFacts(dueDay, DUE.minusDays(2))).isEmpty();
        assertThat(pendingFacts(dueDay, DUE.plusDays(1))).isEmpty();
        assertThat(PendingDeadlineFacts.nextPendingDay(dueDay, NOTED)).isEmpty();
    }

    @Test
    void silentFirstReadingAnnouncesOnlyLaterDays() {
        var dueDay = new StoredDueDay(BILL, consultation(null), null, 0, DUE.minusDays(7), true, false);

        assertThat(pendingFacts(dueDay, DUE.minusDays(7))).isEmpty();
        assertThat(pendingFacts(dueDay, DUE.minusDays(2))).containsExactly("consultation-closing 2");
    }

    @Test
    void nextPendingDayIsComputedInAdvance() {
        var dueDay = noted(consultation(null), false);

        assertThat(PendingDeadlineFacts.nextPendingDay(dueDay, NOTED)).contains(DUE.minusDays(7));
        assertThat(PendingDeadlineFacts.nextPendingDay(dueDay, DUE.minusDays(7)))
                .contains(DUE.minusDays(2));
        assertThat(PendingDeadlineFacts.nextPendingDay(dueDay, DUE.minusDays(2)))
                .isEmpty();
    }

    @Test
    void movedDayIsPublishedWithItsEarlierDay() {
        var before = noted(term(DUE, DUE, null), false);
        var later = term(DUE.plusDays(5), DUE.plusDays(5), null);

        var reckoning = DueDayDiff.of(
                BILL, List.of(before), List.of(later), new CountingContext(DUE, new ChangeSignificance(true, false)));

        assertThat(reckoning.shifts()).singleElement().satisfies(shift -> {
            assertThat(shift.before().day().due()).isEqualTo(DUE);
            assertThat(shift.after().day().due()).isEqualTo(DUE.plusDays(5));
            assertThat(shift.after().movedFrom()).isEqualTo(DUE);
            assertThat(shift.after().sequence()).isEqualTo(1);
        });
    }

    @Test
    void recountKeepsUnchangedDaysAndStopsMissingOnes() {
        var dueDay = noted(term(DUE, DUE, null), false);

        var same = DueDayDiff.of(
                BILL, List.of(dueDay), List.of(dueDay.day()), new CountingContext(DUE, ChangeSignificance.SILENT));
        var dayDiff = DueDayDiff.of(
                BILL, List.of(dueDay), List.of(), new CountingContext(DUE, new ChangeSignificance(true, false)));

        assertThat(same.days()).containsExactly(dueDay);
        assertThat(dayDiff.days()).singleElement().satisfies(day -> {
            assertThat(day.running()).isFalse();
            assertThat(day.sequence()).isEqualTo(1);
        });
        assertThat(dayDiff.shifts()).isEmpty();
    }

    private static List<String> pendingFacts(StoredDueDay dueDay, LocalDate today) {
        return PendingDeadlineFacts.today(dueDay, today).stream()
                .map(owed -> owed.kind().word() + " " + owed.mark())
                .toList();
    }

    private static StoredDueDay noted(DueDay day, boolean silent) {
        return new StoredDueDay(BILL, day, null, 0, NOTED, silent, false);
    }

    private static DueDay consultation(LocalDate opens) {
        return DueDay.consultation(
                deadline("consultation-notice", DeadlineEvent.CONSULTATION_CLOSES, DUE, DUE, null, List.of()), opens);
    }

    private static DueDay term(LocalDate due, LocalDate latest, LocalDate endedOn) {
        return DueDay.ofTerm(deadline(
                "deputies-report",
                DeadlineEvent.REFERRED,
                due,
                latest,
                endedOn,
                List.of(DeadlineDoubt.RULE_UNVERIFIED)));
    }

    private static Deadline deadline(
            String rule,
            DeadlineEvent start,
            LocalDate due,
            LocalDate latest,
            LocalDate endedOn,
            List<DeadlineDoubt> doubts) {
        return new Deadline(
                rule,
                new DeadlineBasis("labour", start, NOTED, null, false, false),
                new DueDate(due, latest, null, null),
                endedOn,
                doubts);
    }
}
