package mx.vigia.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCaseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SECRETARÍA DE HACIENDA Y CRÉDITO PÚBLICO | Secretaría de Hacienda y Crédito Público",
                "CIENCIA, TECNOLOGÍA E INNOVACIÓN | Ciencia, Tecnología e Innovación",
                "CONAMER | CONAMER",
                "LXVI LEGISLATURA | LXVI Legislatura",
                "Comisión de Salud | Comisión de Salud",
                "CRT | CRT",
                "IFT | IFT"
            })
    void nameInCapitalsIsCapitalised(String printed, String shown) {
        assertThat(NameCase.ofName(printed)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SEGUNDA REUNIÓN ORDINARIA DE LA COMISIÓN DE SALUD | Segunda reunión ordinaria de la Comisión de Salud",
                "SESIÓN DEL SENADO DE LA REPÚBLICA | Sesión del Senado de la República",
                "Foro sobre Ciberseguridad | Foro sobre Ciberseguridad"
            })
    void headingInCapitalsIsInSentenceCase(String printed, String shown) {
        assertThat(NameCase.ofHeading(printed)).isEqualTo(shown);
    }
}
