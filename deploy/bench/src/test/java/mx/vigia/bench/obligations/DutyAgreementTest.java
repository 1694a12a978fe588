package mx.vigia.bench.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DutyAgreementTest {
    private static final StatedDuty LABELLED = duty("must", 10, 30, Map.of("deadline", new TextRange(40, 60)));

    @Test
    void sameModalityAndHalfOfTheActionMakeTheSameDuty() {
        var score = score(duty("must", 12, 30, Map.of("deadline", new TextRange(40, 58))));

        assertThat(score.f1()).isEqualTo(1);
        assertThat(score.fullF1()).isEqualTo(1);
        assertThat(score.overlap()).isEqualTo(1);
        assertThat(score.exact()).isZero();
        assertThat(score.transitoryRight()).isEqualTo(1);
    }

    @Test
    void otherModalityIsAnotherDuty() {
        var score = score(duty("may", 10, 30, Map.of()));

        assertThat(score.precision()).isZero();
        assertThat(score.recall()).isZero();
    }

    @Test
    void actionTwiceAsLongIsStillTheSameAndLongerIsNot() {
        assertThat(score(duty("must", 10, 50, Map.of())).recall()).isEqualTo(1);
        assertThat(score(duty("must", 10, 51, Map.of())).recall()).isZero();
    }

    @Test
    void missingDeadlineMakesADutyWrongThatIsPaired() {
        var score = score(duty("must", 10, 30, Map.of()));

        assertThat(score.f1()).isEqualTo(1);
        assertThat(score.fullF1()).isZero();
        assertThat(score.transitoryRight()).isZero();
    }

    @Test
    void eachDutyIsPairedOnceWithTheOneThatHasMostInCommon() {
        var score = score(duty("must", 10, 45, Map.of()), duty("must", 10, 31, Map.of()));

        assertThat(score.recall()).isEqualTo(1);
        assertThat(score.precision()).isEqualTo(0.5);
        assertThat(score.texts().getFirst().pairs().getFirst().read().action()).isEqualTo(new TextRange(10, 31));
    }

    @Test
    void shownDutyIsRightWithItsBearerOnly() {
        var bearer = new TextRange(0, 8);

        assertThat(score(duty("must", 10, 30, Map.of())).shownPrecision()).isEqualTo(1);
        assertThat(score(duty("must", 10, 30, Map.of("bearer", bearer))).shownPrecision())
                .isZero();
        assertThat(score(duty("must", 10, 30, Map.of("bearer", bearer))).shownRecall())
                .isZero();
    }

    @Test
    void foldOfAnIdIsThatOfItsHash() {
        assertThat(LabelFold.sha256("faro")).startsWith("58bc");
        assertThat(LabelFold.isUnseen("faro")).isTrue();
        assertThat(LabelFold.isUnseen("boya")).isFalse();
    }

    private static DutyScore score(StatedDuty... found) {
        var text = new LabelledText("a", true, "x".repeat(80), List.of(LABELLED));
        return new DutyScore(List.of(DutyAgreement.of(text, List.of(found))));
    }

    private static StatedDuty duty(String modality, int from, int to, Map<String, TextRange> others) {
        var parts = new HashMap<>(others);
        parts.put("action", new TextRange(from, to));
        return new StatedDuty(modality, parts, true);
    }
}
