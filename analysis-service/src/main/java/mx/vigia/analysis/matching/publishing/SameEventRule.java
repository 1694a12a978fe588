package mx.vigia.analysis.matching.publishing;

import static mx.vigia.analysis.dossier.fact.FactKind.CONSULTATION_EXTENDED;
import static mx.vigia.analysis.dossier.fact.FactKind.CORRECTED;
import static mx.vigia.analysis.dossier.fact.FactKind.DEADLINE_MOVED;
import static mx.vigia.analysis.dossier.fact.FactKind.DISCARDED;
import static mx.vigia.analysis.dossier.fact.FactKind.EXTENDED;
import static mx.vigia.analysis.dossier.fact.FactKind.IN_FORCE;
import static mx.vigia.analysis.dossier.fact.FactKind.PASSED;
import static mx.vigia.analysis.dossier.fact.FactKind.VOTE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.proceeding.VoteData;
import mx.vigia.analysis.bill.proceeding.VoteResult;
import mx.vigia.analysis.bill.stage.AppliedTransition;
import mx.vigia.analysis.bill.stage.StageTransition;
import mx.vigia.analysis.bill.stage.StepTransitions;
import mx.vigia.analysis.deadline.DeadlineData;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.dossier.fact.Fact;

/** Whether two facts tell of one event, under two kinds or of two bills that were one: pure, and about facts of one bill or of such two. */
final class SameEventRule {
    /** A sitting that lasts beyond midnight, or a gazette of the next morning. */
    private static final int MAX_DAYS_APART = 1;

    /** What has no day of its own happened at most so long before it was read. */
    private static final int MAX_DAYS_TO_READ = 14;

    private static final int ID_LENGTH = 36;

    private static final Pattern VOTE_ON_WHOLE_PATTERN =
            Pattern.compile("(?iU)\\b(?:general|final|conjunto|totalidad|passage|third reading)\\b");

    private SameEventRule() {}

    /** Whether what a fact tells was told by one before it; what says more than the one before is not. */
    static boolean isCoveredBy(Fact now, Fact before) {
        return isNamesake(now, before)
                || isFirstOfVote(now) && isSamePassage(now, before)
                || (now.kind() == PASSED || now.kind() == DISCARDED) && isSamePassage(before, now)
                || isSameExtension(now, before)
                || isSameExtension(before, now)
                || isSameEntryIntoForce(now, before)
                || StandalonePaper.isCoveredBy(now, before)
                || isSameConsultationCorrection(now, before);
    }

    /** Whether it is the first telling of a vote: a later one corrects its figures, and nothing else tells that. */
    static boolean isFirstOfVote(Fact fact) {
        return fact.kind() == VOTE && fact.before() == null;
    }

    /** The same thing told of a bill that was one with this then: a warning, a vote, a place on an agenda. */
    private static boolean isNamesake(Fact now, Fact before) {
        return now.kind() == before.kind()
                && !now.dossier().equals(before.dossier())
                && subject(now).equals(subject(before));
    }

    /** Its natural key apart from the bill. */
    static String subject(Fact fact) {
        return fact.naturalKey().substring(ID_LENGTH);
    }

    /** A vote, and the step of the bill that says how it ended. */
    private static boolean isSamePassage(Fact vote, Fact step) {
        return vote.kind() == VOTE
                && isVoteOnWhole(vote.after().vote())
                && step.after().step() != null
                && areNear(vote, step)
                && (step.happened() != null || step.after().step().chamber() != null)
                && StepTransitions.of(step.after().step()).stream()
                        .anyMatch(taken -> isResultOf(vote.after().vote(), taken, isPassing(step, taken)));
    }

    /** A vote on an amendment, an article or a motion says nothing of the whole; where no question is named it is that of the whole. */
    static boolean isVoteOnWhole(VoteData vote) {
        return vote.question() == null
                || vote.question().isBlank()
                || VOTE_ON_WHOLE_PATTERN.matcher(vote.question()).find();
    }

    /** A motion is adopted by its being settled, too; a bill is not passed by that. */
    private static boolean isPassing(Fact step, AppliedTransition taken) {
        return taken.move() == StageTransition.PASSED
                || taken.move() == StageTransition.SETTLED && step.kind() == PASSED;
    }

    /** By the figures only where the source says no result, and only to know the event again: nobody is told what we conclude from figures. */
    private static boolean isResultOf(VoteData vote, AppliedTransition taken, boolean passing) {
        boolean more = vote.whole().favour() > vote.whole().against();
        boolean passed = vote.result() == null ? more : vote.result() == VoteResult.PASSED;
        boolean rejected = vote.result() == null ? !more : vote.result() == VoteResult.REJECTED;
        return areEqualOrUnknown(vote.chamber(), taken.chamber())
                && (passed && passing || rejected && taken.move() == StageTransition.REJECTED);
    }

    /** More time for a committee, and the day that moved by it. */
    private static boolean isSameExtension(Fact moved, Fact extended) {
        if (moved.kind() != DEADLINE_MOVED || extended.kind() != EXTENDED) {
            return false;
        }
        DeadlineData then = moved.before().deadline();
        DeadlineData now = moved.after().deadline();
        return then.startDay().equals(now.startDay())
                && now.due().isAfter(then.due())
                && areEqualOrUnknown(now.chamber(), extended.after().step().chamber())
                && daysApart(read(moved), read(extended)) <= MAX_DAYS_TO_READ;
    }

    /** A text that enters into force by a page that says so, and by the day that its articles order. */
    private static boolean isSameEntryIntoForce(Fact one, Fact other) {
        boolean byClock = one.kind() == IN_FORCE && one.after().deadline() != null;
        boolean otherByClock = other.kind() == IN_FORCE && other.after().deadline() != null;
        return one.kind() == other.kind() && byClock != otherByClock && areNear(one, other);
    }

    /** A last day to comment that a person set right, which was told as a correction to that day. */
    private static boolean isSameConsultationCorrection(Fact moved, Fact corrected) {
        return moved.kind() == CONSULTATION_EXTENDED
                && moved.page() == null
                && isConsultationCorrection(corrected)
                && corrected.after().correction().says() != null
                && corrected.after().correction().says().endsWith("/" + closingDay(moved))
                && daysApart(read(moved), read(corrected)) <= MAX_DAYS_APART;
    }

    /** Whether a fact tells when comments are taken: the last of them is what its reader goes by. */
    static boolean isAboutConsultation(Fact fact) {
        return fact.after().consultation() != null || isConsultationCorrection(fact);
    }

    private static boolean isConsultationCorrection(Fact fact) {
        return fact.kind() == CORRECTED && fact.after().correction().isOf(BillField.CONSULTATION);
    }

    /** Whether who was last told the one of a bill, which is or was one with that of the other, knows the last day to comment that this tells. */
    static boolean isConsultationOfOther(Fact now, Fact last) {
        return now.kind() == CONSULTATION_EXTENDED
                && !now.dossier().equals(last.dossier())
                && closingDay(now) != null
                && closingDay(now).equals(closingDay(last));
    }

    private static LocalDate closingDay(Fact fact) {
        return fact.after().consultation() == null
                ? null
                : fact.after().consultation().closesOn();
    }

    /** The day before which nothing was told that happens or is read once, and is told again by this. */
    static LocalDate earliestDay(Fact fact) {
        LocalDate read = read(fact);
        boolean before = fact.happened() != null && fact.happened().isBefore(read);
        return (before ? fact.happened() : read).minusDays(MAX_DAYS_TO_READ + MAX_DAYS_APART);
    }

    /** What has no day of its own was read after the other's day, and not long after it. */
    static boolean areNear(Fact one, Fact other) {
        if (one.happened() != null && other.happened() != null) {
            return daysApart(one.happened(), other.happened()) <= MAX_DAYS_APART;
        }
        if (one.happened() == null && other.happened() == null) {
            return daysApart(read(one), read(other)) <= MAX_DAYS_TO_READ;
        }
        return one.happened() == null ? isReadAfter(one, other.happened()) : isReadAfter(other, one.happened());
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

    static boolean areEqualOrUnknown(Object one, Object other) {
        return one == null || other == null || one.equals(other);
    }
}
