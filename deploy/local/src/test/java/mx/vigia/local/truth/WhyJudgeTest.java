package mx.vigia.local.truth;

import static mx.vigia.local.truth.TruthFixture.ANA;
import static mx.vigia.local.truth.TruthFixture.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhyJudgeTest {
    @Test
    void answersThatAgreeWithLettersAndTruthAreTrue() {
        assertThat(untrue(answer("passed", true))).isZero();
        assertThat(untrue(answer("vote", false, "ALREADY_TOLD"))).isZero();
        assertThat(untrue(answer("details-changed", false, "KIND_NOT_ASKED"))).isZero();
        assertThat(untrue(answer("text-changed", false, "ONLY_LEARNED"))).isZero();
    }

    @Test
    void letterThatNeverCameAndDeniedLetterAreUntrue() {
        assertThat(untrue(answer("vote", true))).isEqualTo(1);
        assertThat(untrue(answer("passed", false, "NOT_ANSWERED"))).isEqualTo(1);
    }

    @Test
    void ofTwoFactsOfAKindEachHasItsOwnAnswer() {
        assertThat(judge().findings(List.of(answer("passed", true), answer("passed", false, "ALREADY_TOLD"))))
                .isEmpty();
        assertThat(judge().findings(List.of(answer("passed", true), answer("passed", true))))
                .hasSize(1);
    }

    @Test
    void matterThatNobodyKnowsThoughItWasDueIsUntrue() {
        assertThat(untrue(answer(WhyPages.NO_RECORD, false))).isEqualTo(1);
    }

    @Test
    void factsFromBeforeSomebodyFollowedAreNotJudged() {
        assertThat(untrue(answer("vote", false, "LATER"))).isZero();
    }

    @Test
    void reasonsThatNobodyCausedAreUntrue() {
        assertThat(untrue(answer("vote", false, "MUTED"))).isEqualTo(1);
        assertThat(untrue(answer("vote", false, "KIND_NOT_ASKED"))).isEqualTo(1);
        assertThat(untrue(answer("vote", false, "WAITING_FOR_ITS_BILL"))).isEqualTo(1);
    }

    @Test
    void dueStepThatDidNotMatchIsUntrue() {
        assertThat(untrue(answer("vote", false, "NOT_ANSWERED"))).isEqualTo(1);
    }

    @Test
    void stepToldBeforeMustHaveBeenTold() {
        var judge = new WhyJudge(
                new MatterNames(List.of(TruthFixture.MATTER)), TruthFixture.due(), List.of(), Set.of("passed"), true);

        assertThat(judge.findings(List.of(answer("vote", false, "ALREADY_TOLD"))))
                .hasSize(1);
    }

    @Test
    void paperToldAloneMayNotHaveMatchedIfItsStepWasTold() {
        var passed = answer("vote", false, "NOT_ANSWERED");

        assertThat(judge(false).findings(List.of(passed))).isEmpty();
        assertThat(judge(false, "passed").findings(List.of(passed))).hasSize(1);
    }

    private static int untrue(WhyAnswer answer) {
        return judge().findings(List.of(answer)).size();
    }

    private static WhyJudge judge() {
        return judge(true);
    }

    /** Returns a judge of what was told, without the facts of these kinds. */
    private static WhyJudge judge(boolean joined, String... untold) {
        return new WhyJudge(
                new MatterNames(List.of(TruthFixture.MATTER)),
                TruthFixture.due(),
                TruthFixture.all().stream()
                        .filter(one -> !one.fact().kind().equals("text-changed"))
                        .filter(one -> !List.of(untold).contains(one.fact().kind()))
                        .toList(),
                Set.of("passed", "vote", "text-changed"),
                joined);
    }

    private static WhyAnswer answer(String kind, boolean sent, String... reasons) {
        return new WhyAnswer(ANA, TITLE, kind, sent, List.of(reasons));
    }
}
