package mx.vigia.analysis.bill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitteeNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ciencia, Tecnología e Innovación",
                "Comisión de Ciencia, Tecnología e Innovación",
                "COMISIÓN DE CIENCIA, TECNOLOGÍA E INNOVACIÓN",
                "CIENCIA, TECNOLOGÍA E INNOVACIÓN.",
                "a la Comisión de Ciencia, Tecnología e Innovación"
            })
    void committeeIsShownByOneName(String written) {
        assertThat(CommitteeName.shown(written)).isEqualTo("Ciencia, Tecnología e Innovación");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SALUD", "Salud", "COMISIÓN DE SALUD"})
    void nameOfOneWordIsNotShownInCapitals(String written) {
        assertThat(CommitteeName.shown(written)).isEqualTo("Salud");
    }
}
