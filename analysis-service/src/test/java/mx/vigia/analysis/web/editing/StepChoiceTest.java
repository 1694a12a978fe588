package mx.vigia.analysis.web.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.bill.stage.LifeCycle;
import mx.vigia.analysis.bill.stage.StageTransition;
import mx.vigia.analysis.bill.stage.StepFlag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The sorts of step of the form, and what the state machine makes of each. */
class StepChoiceTest {
    /** What a step tells beside others, and no person enters by itself. */
    private static final Set<StageTransition> NOT_OFFERED = EnumSet.of(
            StageTransition.NOTHING, StageTransition.PENDING, StageTransition.COMMITTEE, StageTransition.SETTLED);

    private static final Set<StepChoice> TELLING_NOTHING = EnumSet.of(StepChoice.OTHER, StepChoice.SUSPENDED);

    @ParameterizedTest
    @EnumSource(StepChoice.class)
    void chosenOptionDefinesTheStep(StepChoice choice) {
        var step = step(choice, "Palabras de nadie.");

        for (var told : List.of(step, step(choice, "Oficio 12."), step(choice, "Pendiente."))) {
            assertThat(LifeCycle.mainTransitionOf(told))
                    .as(told.phrase())
                    .isEqualTo(
                            TELLING_NOTHING.contains(choice) ? LifeCycle.mainTransitionOf(plain(told)) : choice.move());
        }
        assertThat(LifeCycle.statusAfter(BillKind.DECREE, List.of(step)).flagged())
                .filteredOn(flagged -> flagged.flag() == StepFlag.UNKNOWN_PHRASE)
                .as("no phrase that nobody knows")
                .hasSize(choice == StepChoice.OTHER ? 1 : 0);
    }

    @Test
    void everyManualStepIsOffered() {
        var offered = Arrays.stream(StepChoice.values()).map(StepChoice::move).collect(Collectors.toSet());

        assertThat(EnumSet.complementOf(EnumSet.copyOf(NOT_OFFERED))).isSubsetOf(offered);
    }

    @Test
    void phraseThatStatesTheStepIsKeptAlone() {
        assertThat(StepChoice.SENT_TO_EXECUTIVE.phrase("Turnada al Ejecutivo Federal."))
                .isEqualTo("Turnada al Ejecutivo Federal.");
    }

    @ParameterizedTest
    @CsvSource({
        "REJECTED, Aprobada en votación económica., true",
        "PASSED, Desechada., true",
        "REJECTED, Desechada., false",
        "REJECTED, Oficio 12., false",
        "REFERRED, Dictaminada., false",
        "OTHER, Desechada., false"
    })
    void contradictoryPhraseOfAClosingStepIsDoubted(StepChoice choice, String words, boolean doubted) {
        assertThat(choice.isContradictedBy(words)).isEqualTo(doubted);
    }

    private static Step plain(Step step) {
        return new Step(StepKind.OTHER, null, step.phrase(), step.date(), List.of(), List.of());
    }

    private static Step step(StepChoice choice, String words) {
        return new Step(choice.kind(), null, choice.phrase(words), LocalDate.of(2026, 9, 3), List.of(), List.of());
    }
}
