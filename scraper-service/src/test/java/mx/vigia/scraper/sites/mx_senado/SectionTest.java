package mx.vigia.scraper.sites.mx_senado;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionTest {
    @Test
    void opinionListedAmongReportsIsNoReport() {
        var reports = new Section("Dictámenes a discusión y votación");

        assertThat(reports.term("De la Comisión de Hacienda, opinión sobre el dictamen de la Comisión de Salud."))
                .isEqualTo(DocumentKind.COMMUNICATION);
        assertThat(reports.term("1. Opinión de la Comisión de Marina sobre la minuta con proyecto de decreto."))
                .isEqualTo(DocumentKind.COMMUNICATION);
        assertThat(reports.term("De las Comisiones Unidas de Salud, con opinión de la de Hacienda, dictamen."))
                .isEqualTo(DocumentKind.REPORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Del Congreso del estado de Guanajuato, con el que remite su voto aprobatorio al decreto por el que",
                "Oficio del Congreso de Tlaxcala, con el que remite su voto aprobatorio a la minuta con proyecto de"
                        + " decreto",
                "De los Congresos de los estados de Puebla y Colima, con los que remiten sus votos en contra al"
                        + " proyecto de decreto por el que se reforma el artículo 127 de la Constitución"
            })
    void voteOfAStateCongressIsACommunicationInItsWholeWords(String line) {
        assertThat(new Section("Congresos de los Estados").term(line)).isEqualTo(DocumentKind.COMMUNICATION);
        assertThat(Headline.of(line).title()).isEqualTo(line.replaceFirst("^1\\. ", ""));
    }

    @Test
    void initiativeOfAStateCongressIsAnInitiative() {
        assertThat(new Section("Congresos de los Estados")
                        .term("Del Congreso del Estado de Jalisco, con proyecto de decreto por el que se"
                                + " reforma la Ley."))
                .isEqualTo(DocumentKind.INITIATIVE);
    }
}
