package mx.vigia.analysis.matching.publishing;

import static mx.vigia.analysis.dossier.fact.FactKind.MINUTA;
import static mx.vigia.analysis.dossier.fact.FactKind.PASSED;
import static mx.vigia.analysis.dossier.fact.FactKind.PUBLISHED;
import static mx.vigia.analysis.dossier.fact.FactKind.REFERRED;
import static mx.vigia.analysis.dossier.fact.FactKind.REPORTED;
import static mx.vigia.analysis.dossier.fact.FactKind.REPORTED_NEGATIVE;

import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.proceeding.VoteData;
import mx.vigia.analysis.bill.proceeding.VoteResult;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.platform.text.OrEmpty;

/**
 * Matches facts of a report, minuta or decree that was a separate matter when announced with facts of its bill on the
 * same days: that it was reported in the same sense, or that the chamber of origin of the minuta passed it and sent it
 * on. What the other chamber does with the minuta is news, however soon it follows.
 */
final class StandalonePaper {
    private static final Pattern VOTE_ON_WHOLE_PATTERN =
            Pattern.compile("(?iU)\\b(?:general|final|conjunto|totalidad|passage|third reading)\\b");

    private StandalonePaper() {}

    /**
     * Whether one of these is the paper and announces the same as the other. What precedes a paper covers it; the vote
     * on a report, and the approval of which only the minuta was announced, are news.
     */
    static boolean isCoveredBy(Fact now, Fact before) {
        return SameEventRule.areNear(now, before)
                && ((isReportOpening(now) || isReportOpening(before)) && now.kind() == before.kind()
                        || isSameNorm(now, before)
                        || isOpening(now, REPORTED) && (isPassing(before) || before.kind() == REPORTED_NEGATIVE)
                        || isOpening(now, MINUTA) && isSendingOf(before, now)
                        || isReferralOf(now, before)
                        || now.kind() == MINUTA
                                && isOpening(before, MINUTA)
                                && isSendingOf(now, before)
                                && !advancesBeyond(now, before));
    }

    /**
     * Whether it states, of a minuta alone, the passage by its sender, which the opening of the minuta implies; with
     * its votes it is news.
     */
    static boolean isImpliedBy(Fact now, Fact minuta) {
        return now.kind() == PASSED
                && !statesVotes(now)
                && isOpening(minuta, MINUTA)
                && SameEventRule.areNear(now, minuta)
                && isSendingOf(now, minuta);
    }

    /** Whether it announces a step in words that have the votes. */
    static boolean statesVotes(Fact fact) {
        return fact.step().filter(Step::statesVotes).isPresent();
    }

    /** Whether a chamber passed it, which a paper and its bill may say in other words. */
    static boolean isSamePassage(Fact now, Fact before) {
        return now.kind() == PASSED
                && before.kind() == PASSED
                && chamberOf(now).isPresent()
                && chamberOf(now).equals(chamberOf(before))
                && SameEventRule.areNear(now, before);
    }

    private static boolean isOpening(Fact fact, FactKind kind) {
        return fact.kind() == kind && fact.opens();
    }

    private static boolean isReportOpening(Fact fact) {
        return isOpening(fact, REPORTED) || isOpening(fact, REPORTED_NEGATIVE);
    }

    /** Whether both announce that a decree was published or passed, and one opens the decree as a separate matter. */
    private static boolean isSameNorm(Fact now, Fact before) {
        return (now.opens() || before.opens())
                && now.kind() == before.kind()
                && (now.kind() == PUBLISHED || now.kind() == PASSED)
                && SameEventRule.areEqualOrUnknown(chamberOf(now), chamberOf(before));
    }

    private static boolean isPassing(Fact fact) {
        return fact.kind() == PASSED || fact.kind() == MINUTA || isPassingVote(fact);
    }

    private static boolean isPassingVote(Fact fact) {
        return fact instanceof Fact.Voted voted
                && isVoteOnWhole(voted.after().vote())
                && voted.after().vote().result() != VoteResult.REJECTED;
    }

    /**
     * Whether a vote is on the whole: one on an amendment, article or motion is not; a vote without a stated question
     * is.
     */
    static boolean isVoteOnWhole(VoteData vote) {
        String question = OrEmpty.text(vote.question());
        return question.isBlank() || VOTE_ON_WHOLE_PATTERN.matcher(question).find();
    }

    /** Whether it announces that the chamber of origin of this minuta passed it, or sent it on. */
    private static boolean isSendingOf(Fact fact, Fact minuta) {
        Optional<Chamber> sender = senderOf(minuta);
        if (fact.kind() == MINUTA) {
            return SameEventRule.areEqualOrUnknown(fact.opens() ? senderOf(fact) : chamberOf(fact), sender);
        }
        if (isPassingVote(fact)) {
            return fact instanceof Fact.Voted voted
                    && sender.filter(chamber -> chamber == voted.after().vote().chamber())
                            .isPresent();
        }
        return fact.kind() == PASSED && isPassedBy(sender, fact);
    }

    /**
     * Whether this chamber passed it; a passing without a stated chamber is that of the sender if it took the bill
     * through its first chamber.
     */
    private static boolean isPassedBy(Optional<Chamber> sender, Fact passed) {
        Optional<Chamber> chamber = chamberOf(passed);
        return chamber.isPresent()
                ? chamber.equals(sender)
                : stageOf(passed.after()).equals(Optional.of(Stage.PASSED_ORIGIN));
    }

    /** Whether it announces the referral, by the other chamber, that the opening of this minuta announced. */
    private static boolean isReferralOf(Fact now, Fact minuta) {
        return now.kind() == REFERRED
                && isOpening(minuta, MINUTA)
                && minuta.selectableAs().contains(REFERRED)
                && chamberOf(now).isPresent()
                && senderOf(minuta)
                        .filter(sender -> sender != chamberOf(now).get())
                        .isPresent();
    }

    private static Optional<Chamber> chamberOf(Fact fact) {
        return fact.step().map(Step::chamber);
    }

    private static Optional<Chamber> senderOf(Fact fact) {
        return fact.after() instanceof FactState.Opening opening
                ? Optional.ofNullable(opening.sender())
                : Optional.empty();
    }

    private static Optional<Stage> stageOf(FactState side) {
        return side instanceof FactState.WithStage standing ? Optional.ofNullable(standing.stage()) : Optional.empty();
    }

    /** Whether it took the matter opened by this minuta to a stage other than its initial one. */
    private static boolean advancesBeyond(Fact now, Fact minuta) {
        return now.dossier().equals(minuta.dossier())
                && now instanceof Fact.Change change
                && !stageOf(change.before()).equals(stageOf(now.after()))
                && !stageOf(now.after()).equals(stageOf(minuta.after()));
    }
}
