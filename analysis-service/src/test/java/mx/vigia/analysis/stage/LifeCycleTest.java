package mx.vigia.analysis.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Kind;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import org.junit.jupiter.api.Test;

class LifeCycleTest {

    @Test
    void aMinutaThatOnlyOneChamberHasPassedWaitsForTheOther() {
        var steps = List.of(step(StepKind.PASSED, Chamber.DEPUTIES), step(StepKind.OTHER, Chamber.SENATE));

        assertThat(LifeCycle.stageAfter(Kind.MINUTA, steps)).isEqualTo(Stage.PASSED_ORIGIN);
    }

    @Test
    void aMinutaThatCameToAChamberAndWasPassedThereHasPassedBoth() {
        var steps = List.of(step(StepKind.PRESENTED, Chamber.SENATE), step(StepKind.PASSED, Chamber.SENATE));

        assertThat(LifeCycle.stageAfter(Kind.MINUTA, steps)).isEqualTo(Stage.PASSED_REVIEWING);
    }

    @Test
    void aMinutaThatBothChambersPassedHasPassedTheReviewingOne() {
        var steps = List.of(step(StepKind.PASSED, Chamber.DEPUTIES), step(StepKind.PASSED, Chamber.SENATE));

        assertThat(LifeCycle.stageAfter(Kind.MINUTA, steps)).isEqualTo(Stage.PASSED_REVIEWING);
    }

    private static Step step(StepKind kind, Chamber chamber) {
        return new Step(kind, chamber, kind + " " + chamber, null, List.of(), List.of());
    }
}
