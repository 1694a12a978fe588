package mx.vigia.analysis.matching.publishing;

import static mx.vigia.analysis.dossier.fact.FactKind.CONSULTATION_EXTENDED;
import static mx.vigia.analysis.dossier.fact.FactKind.DEADLINE_MOVED;
import static mx.vigia.analysis.dossier.fact.FactKind.DISCARDED;
import static mx.vigia.analysis.dossier.fact.FactKind.EXTENDED;
import static mx.vigia.analysis.dossier.fact.FactKind.IN_FORCE;
import static mx.vigia.analysis.dossier.fact.FactKind.PASSED;
import static mx.vigia.analysis.dossier.fact.FactKind.REFERRED;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.proceeding.VoteData;
import mx.vigia.analysis.bill.proceeding.VoteResult;
import mx.vigia.analysis.bill.stage.AppliedTransition;
import mx.vigia.analysis.bill.stage.StageTransition;
import mx.vigia.analysis.bill.stage.StepTransitions;
import mx.vigia.analysis.deadline.DeadlineData;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.analysis.dossier.folding.StepFold;

/**
 * Decides whether two facts announce one event, under two kinds or of two bills that were one. Pure; both facts must be
 * of one bill or of two such bills.
 */
final class SameEventRule {
    /** Allows for a sitting that lasts beyond midnight, or a gazette of the next morning. */
    private static final int MAX_DAYS_APART = 1;

    /** The most days before it was read that something without a date may have happened. */
    private static final int MAX_DAYS_TO_READ = 14;

    private static final int ID_LENGTH = 36;

    private SameEventRule() {}

    /** Whether an earlier fact already announced what this one does; a fact that adds something is not covered. */
    static boolean isCoveredBy(Fact now, Fact before) {
        return isNamesake(now, before)
                || now instanceof Fact.Voted && isSamePassage(now, before)
                || (now.kind() == PASSED || now.kind() == DISCARDED) && isSamePassage(before, now)
                || isSameExtension(now, before)
                || isSameExtension(before, now)
                || isSameEntryIntoForce(now, before)
                || StandalonePaper.isCoveredBy(now, before)
                || isStepStatedAgain(now, before)
                || isSameConsultationCorrection(now, before)
                || isSameLastDay(now, before)
                || ConsultationReminder.isCoveredBy(now, before);
    }

    /**
     * Whether the same was announced of a bill that was then one with this, or is now: a warning, a vote, a place on an
     * agenda, a step.
     */
    private static boolean isNamesake(Fact now, Fact before) {
        return now.kind() == before.kind()
                && !now.dossier().equals(before.dossier())
                && (now.kind() != REFERRED || areNear(now, before)) // a minuta that came back is referred again
                && (subject(now).equals(subject(before))
                        || isSameStep(now, before)
                        || StandalonePaper.isSamePassage(now, before));
    }

    /** Whether a step that a source stated, and none did any more, is stated again of the bill without more detail. */
    private static boolean isStepStatedAgain(Fact now, Fact before) {
        return now.kind() == before.kind()
                && now.dossier().equals(before.dossier())
                && now.revision() != before.revision()
                && !before.byHand()
                && areNear(now, before)
                && now.step()
                        .flatMap(step -> before.step()
                                .filter(other -> StepFold.canBeSame(step, other) && !StepFold.addsDetail(other, step)))
                        .isPresent();
    }

    private static boolean isSameStep(Fact now, Fact before) {
        return now.step()
                .flatMap(step -> before.step().filter(other -> StepFold.canBeSame(step, other)))
                .isPresent();
    }

    /** Returns the fact's natural key without the bill. */
    static String subject(Fact fact) {
        return fact.naturalKey().substring(ID_LENGTH);
    }

    /** Whether these are a vote, and the step of the bill that states its result. */
    private static boolean isSamePassage(Fact voted, Fact stated) {
        return voted.after() instanceof FactState.Voted(var vote)
                && StandalonePaper.isVoteOnWhole(vote)
                && areNear(voted, stated)
                && stated.step()
                        .filter(step -> stated.happened() != null || step.chamber() != null)
                        .filter(step -> StepTransitions.of(step).stream()
                                .anyMatch(transition -> isResultOf(vote, transition, isPassing(stated, transition))))
                        .isPresent();
    }

    /** Whether a step passes the bill; a motion is also adopted by being settled, but a bill is not passed by that. */
    private static boolean isPassing(Fact step, AppliedTransition transition) {
        return transition.move() == StageTransition.PASSED
                || transition.move() == StageTransition.SETTLED && step.kind() == PASSED;
    }

    /**
     * Whether a step is the result of a vote. Figures are used only if the source states no result, and only to
     * recognise the event; conclusions from figures are never announced.
     */
    private static boolean isResultOf(VoteData vote, AppliedTransition transition, boolean passing) {
        boolean more = vote.whole().favour() > vote.whole().against();
        VoteResult result = Objects.requireNonNullElse(vote.result(), more ? VoteResult.PASSED : VoteResult.REJECTED);
        return areEqualOrUnknown(Optional.ofNullable(vote.chamber()), Optional.ofNullable(transition.chamber()))
                && (result == VoteResult.PASSED && passing
                        || result == VoteResult.REJECTED && transition.move() == StageTransition.REJECTED);
    }

    /** Whether these are an extension for a committee, and the deadline it moved. */
    private static boolean isSameExtension(Fact moved, Fact extended) {
        if (moved.kind() != DEADLINE_MOVED || extended.kind() != EXTENDED) {
            return false;
        }
        return moved instanceof Fact.DeadlineChanged(var header, var before, var after)
                && isMovedOn(before.deadline(), after.deadline())
                && areEqualOrUnknown(
                        Optional.ofNullable(after.deadline().counted().chamber()),
                        extended.step().map(Step::chamber))
                && daysApart(read(moved), read(extended)) <= MAX_DAYS_TO_READ;
    }

    private static boolean isMovedOn(DeadlineData then, DeadlineData now) {
        return then.counted().startDay().equals(now.counted().startDay())
                && now.day().due().isAfter(then.day().due());
    }

    /**
     * Whether these are one entry into force, announced once by a page that states it and once by the day its articles
     * order.
     */
    private static boolean isSameEntryIntoForce(Fact one, Fact other) {
        return one.kind() == IN_FORCE
                && other.kind() == IN_FORCE
                && one instanceof Fact.DeadlineReached != other instanceof Fact.DeadlineReached
                && areNear(one, other);
    }

    /**
     * Whether these are one change of the last day to comment: corrected manually, and announced as a correction to
     * that day.
     */
    private static boolean isSameConsultationCorrection(Fact moved, Fact corrected) {
        return moved.kind() == CONSULTATION_EXTENDED
                && moved.page() == null
                && corrected instanceof Fact.Corrected correction
                && isConsultationCorrection(corrected)
                && closingDay(moved)
                        .filter(day -> correction.after().correction().says().endsWith("/" + day))
                        .isPresent()
                && daysApart(read(moved), read(corrected)) <= MAX_DAYS_APART;
    }

    /**
     * Whether both announce one last day to comment: by the notice that extends the term, or by the opening that tells
     * of that, and counted from it.
     */
    private static boolean isSameLastDay(Fact now, Fact before) {
        boolean step = now instanceof Fact.StepTaken;
        return now.kind() == CONSULTATION_EXTENDED
                && before.selectableAs().contains(CONSULTATION_EXTENDED)
                && (before.opens() ? !step : step != before instanceof Fact.StepTaken)
                && closingDay(now).isPresent()
                && closingDay(now).equals(closingDay(before));
    }

    /** Whether a fact announces a comment period; readers rely on the latest of them. */
    static boolean isAboutConsultation(Fact fact) {
        return fact.consultation().isPresent() || isConsultationCorrection(fact);
    }

    private static boolean isConsultationCorrection(Fact fact) {
        return fact instanceof Fact.Corrected corrected
                && corrected.after().correction().isOf(BillField.CONSULTATION);
    }

    /**
     * Whether a recipient of the last such fact of the other bill, which is or was one with this, already knows the
     * last day to comment.
     */
    static boolean isConsultationOfOther(Fact now, Fact last) {
        return now.kind() == CONSULTATION_EXTENDED
                && !now.dossier().equals(last.dossier())
                && closingDay(now).isPresent()
                && closingDay(now).equals(closingDay(last));
    }

    private static Optional<LocalDate> closingDay(Fact fact) {
        return fact.consultation().map(Consultation::closesOn);
    }

    /** Returns the earliest day on which a one-time event that this fact repeats can have been announced. */
    static LocalDate earliestDay(Fact fact) {
        LocalDate read = read(fact);
        boolean before = fact.happened() != null && fact.happened().isBefore(read);
        return (before ? fact.happened() : read).minusDays(MAX_DAYS_TO_READ + MAX_DAYS_APART);
    }

    /** Whether an event without a date was read after the other's day, and not long after it. */
    static boolean areNear(Fact one, Fact other) {
        Optional<LocalDate> day = Optional.ofNullable(one.happened());
        Optional<LocalDate> otherDay = Optional.ofNullable(other.happened());
        if (day.isEmpty() && otherDay.isEmpty()) {
            return daysApart(read(one), read(other)) <= MAX_DAYS_TO_READ;
        }
        if (day.isPresent() && otherDay.isPresent()) {
            return daysApart(day.get(), otherDay.get()) <= MAX_DAYS_APART;
        }
        return day.isPresent() ? isReadAfter(other, day.get()) : isReadAfter(one, otherDay.get());
    }

    private static boolean isReadAfter(Fact undated, LocalDate day) {
        return !read(undated).isBefore(day.minusDays(MAX_DAYS_APART))
                && !read(undated).isAfter(day.plusDays(MAX_DAYS_TO_READ));
    }

    private static LocalDate read(Fact fact) {
        return LegalTime.dayOf(fact.captured());
    }

    private static long daysApart(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    static boolean areEqualOrUnknown(Optional<Chamber> one, Optional<Chamber> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
