package mx.vigia.scraper.sites.mx_senado;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
