package mx.vigia.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Perú, pe",
        "peruanas, pe",
        "Mexican, mx",
        "Estados Unidos, us",
        "Estados Unidos Mexicanos, mx",
        "Nueva York, us",
        "California, us",
        "Baja California, mx",
        "unión europea, eu"
    })
    void nameInEitherLanguageMeansItsCountry(String name, String code) {
        var stems = TextAnalyzer.stems(name);

        assertThat(CountryNames.findAt(stems, 0)).contains(new CountryNames.Named(code, stems.size()));
    }

    @Test
    void otherWordsNameNone() {
        assertThat(CountryNames.findAt(TextAnalyzer.stems("datos de Perú"), 0)).isEmpty();
        assertThat(CountryNames.findAt(TextAnalyzer.stems("estados"), 0)).isEmpty();
    }
}
