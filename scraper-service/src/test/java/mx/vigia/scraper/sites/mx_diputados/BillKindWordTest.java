package mx.vigia.scraper.sites.mx_diputados;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report is told from the opinion of another committee by its title. */
class BillKindWordTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "De la Comisión de Presupuesto y Cuenta Pública, opinión sobre el dictamen de la Comisión de Salud.",
                "De la Comisión de Igualdad de Género, la opinión respecto de la iniciativa que reforma la Ley de Salud.",
                "Opinión de la Comisión de Asuntos Indígenas sobre el proyecto de dictamen de la Ley de Aguas."
            })
    void opinionIsNoReport(String title) {
        assertThat(BillKindWord.parseTitle(title, BillKindWord.INITIATIVE)).isEqualTo(BillKindWord.OPINION);
        assertThat(BillKindWord.REPORT.orOpinion(title)).isEqualTo(BillKindWord.OPINION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De la Comisión de Salud, dictamen con proyecto de decreto que reforma la Ley General de Salud.",
                "De las Comisiones Unidas de Justicia, y de Salud, con opinión de la de Gobernación, dictamen con"
                        + " proyecto de decreto.",
                "De la Comisión de Salud, dictamen en sentido negativo, opinión de la de Presupuesto incluida."
            })
    void reportWithAnOpinionIsAReport(String title) {
        assertThat(BillKindWord.parseTitle(title, BillKindWord.INITIATIVE)).isEqualTo(BillKindWord.REPORT);
    }
}
