package mx.vigia.analysis.matching.publishing;

import static mx.vigia.analysis.dossier.fact.FactKind.MINUTA;
import static mx.vigia.analysis.dossier.fact.FactKind.PASSED;
import static mx.vigia.analysis.dossier.fact.FactKind.REPORTED;
import static mx.vigia.analysis.dossier.fact.FactKind.REPORTED_NEGATIVE;

import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.proceeding.VoteResult;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactKind;

/**
 * A report or a minuta that was a matter of its own when it was told, and what its bill tells of the same days: that it was reported in the same sense, or that
 * the chamber from which the minuta came passed it and sent it on. What the other chamber does with the minuta is news, however soon it follows.
 */
final class StandalonePaper {
    private StandalonePaper() {}

    /** Whether one of these is the paper and tells what the other does. A report may come before the vote on it, which is news then; a minuta is what was passed. */
    static boolean isCoveredBy(Fact now, Fact before) {
        return SameEventRule.areNear(now, before)
                && ((isReportOpening(now) || isReportOpening(before)) && now.kind() == before.kind()
                        || isOpening(now, REPORTED) && (isPassing(before) || before.kind() == REPORTED_NEGATIVE)
                        || isOpening(now, MINUTA) && isSendingOf(before, now)
                        || isOpening(before, MINUTA) && isSendingOf(now, before) && !advancesBeyond(now, before));
    }

    private static boolean isOpening(Fact fact, FactKind kind) {
        return fact.kind() == kind && fact.opens();
    }

    private static boolean isReportOpening(Fact fact) {
        return isOpening(fact, REPORTED) || isOpening(fact, REPORTED_NEGATIVE);
    }

    private static boolean isPassing(Fact fact) {
        return fact.kind() == PASSED || fact.kind() == MINUTA || isPassingVote(fact);
    }

    private static boolean isPassingVote(Fact fact) {
        return SameEventRule.isFirstOfVote(fact)
                && SameEventRule.isVoteOnWhole(fact.after().vote())
                && fact.after().vote().result() != VoteResult.REJECTED;
    }

    /** Whether it tells that the chamber from which this minuta came passed it, or sent it on. */
    private static boolean isSendingOf(Fact fact, Fact minuta) {
        Chamber sender = minuta.after().sender();
        if (fact.kind() == MINUTA) {
            return SameEventRule.areEqualOrUnknown(fact.opens() ? fact.after().sender() : chamberOf(fact), sender);
        }
        if (isPassingVote(fact)) {
            return sender != null && sender == fact.after().vote().chamber();
        }
        return fact.kind() == PASSED && isPassedBy(sender, fact);
    }

    /** A passing that names no chamber is that of the sender where by it the bill came through its first one. */
    private static boolean isPassedBy(Chamber sender, Fact passed) {
        Chamber chamber = chamberOf(passed);
        return chamber == null ? passed.after().stage() == Stage.PASSED_ORIGIN : sender == chamber;
    }

    private static Chamber chamberOf(Fact fact) {
        return fact.after().step() == null ? null : fact.after().step().chamber();
    }

    /** Whether by it the matter that opened with this minuta came to another stage than that at which it opened. */
    private static boolean advancesBeyond(Fact now, Fact minuta) {
        return now.dossier().equals(minuta.dossier())
                && now.before() != null
                && now.before().stage() != now.after().stage()
                && now.after().stage() != minuta.after().stage();
    }
}
