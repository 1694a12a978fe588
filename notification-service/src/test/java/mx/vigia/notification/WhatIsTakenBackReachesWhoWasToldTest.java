package mx.vigia.notification;

import static mx.vigia.notification.Facts.MARIANA;
import static mx.vigia.notification.Facts.RAUL;
import static mx.vigia.notification.Facts.aFact;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@TellingTest
class WhatIsTakenBackReachesWhoWasToldTest {
    @Test
    void whoWasToldOfAStepIsToldOnceThatItIsTakenBackThoughTheyNeverAskedForCorrections() {
        var watch = NewWatch.by(Person.signedInAs(RAUL), "salario digno", "me", "passed");
        var corrections = NewWatch.by(Person.signedInAs(MARIANA), "salario mínimo", "me", "corrected");
        var step = aFact().with("kind", "passed").answering(watch, "salario").tell();
        Letters.about(step).arrive(1);

        var back = takenBack(step).answering(corrections, "salario").tell();
        back.tell();
        Letters.about(back).arrive(2);
        var after = takenBack(step).tell();

        Letters.about(after).arrive(1);
        assertThat(Letters.about(back).recipients()).containsExactlyInAnyOrder(RAUL, MARIANA);
        assertThat(Letters.about(back).to(RAUL).text())
                .contains("Se retira un aviso", "2026-09-18 Aprobada por 300 votos.", "«salario»");
        assertThat(Letters.about(after).recipients()).containsExactly(RAUL);
    }

    private static Facts takenBack(Facts step) {
        return aFact().with("kind", "corrected")
                .with(
                        "before",
                        Map.of("correction", Map.of("field", "steps", "says", "2026-09-18 Aprobada por 300 votos.")))
                .with(
                        "after",
                        Map.of(
                                "correction",
                                Map.of(
                                        "field",
                                        "steps",
                                        "takesBack",
                                        List.of(step.id().toString()))));
    }
}
