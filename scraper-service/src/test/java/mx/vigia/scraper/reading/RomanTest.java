package mx.vigia.scraper.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanTest {
    @ParameterizedTest
    @CsvSource({"I, 1", "IV, 4", "XXVIII, 28", "LIX, 59", "LXIV, 64", "LXXVII, 77", "XC, 90", "CXIX, 119"})
    void numeralsAndNumbersAgree(String figures, int number) {
        assertThat(Roman.number(figures)).contains(number);
        assertThat(Roman.figures(number)).isEqualTo(figures);
    }

    @Test
    void invalidNumeralIsNoNumber() {
        assertThat(Roman.number("")).isEmpty();
        assertThat(Roman.number("IIX")).isEmpty();
        assertThat(Roman.number("Ley")).isEmpty();
    }
}
