package mx.vigia.analysis.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawCatalogTest {
    private final LawCatalog catalog = LawCatalog.read();

    @ParameterizedTest
    @CsvSource({
        "CPF, Código Penal Federal",
        "c.p.f., Código Penal Federal",
        "LFTR, Ley Federal de Telecomunicaciones y Radiodifusión",
        "lftyr, Ley Federal de Telecomunicaciones y Radiodifusión",
        "C. P. E. U. M., Constitución Política de los Estados Unidos Mexicanos",
        "LFPDPPP, Ley Federal de Protección de Datos Personales en Posesión de los Particulares"
    })
    void abbreviationMatchesIgnoringCaseAndDots(String written, String name) {
        assertThat(catalog.abbreviatedAs(written)).extracting(Law::name).containsExactly(name);
        assertThat(catalog.called(written)).extracting(Law::name).containsExactly(name);
    }

    @Test
    void partOfAnAbbreviationMatchesNoLaw() {
        assertThat(catalog.abbreviatedAs("LFP")).isEmpty();
        assertThat(catalog.abbreviatedAs("")).isEmpty();
    }

    @Test
    void otherWordsMatchPartOfTheName() {
        assertThat(catalog.called("penal federal")).extracting(Law::name).contains("Código Penal Federal");
    }
}
