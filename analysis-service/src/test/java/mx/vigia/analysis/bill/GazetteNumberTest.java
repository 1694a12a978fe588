package mx.vigia.analysis.bill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteNumberTest {
    @Test
    void theNumberOfTheGazetteIsReadWithItsAnnex() {
        assertThat(GazetteNumber.in("Gaceta Parlamentaria, número 7142-III, miércoles 7 de octubre de 2026."))
                .containsExactly("7142-III");
        assertThat(GazetteNumber.in("véase Gaceta Parlamentaria, núm. 7121-II-1"))
                .containsExactly("7121-II-1");
        assertThat(GazetteNumber.in("Expediente 7121")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7180-II-1-3",
                "7180\u2011II\u20111\u20113",
                "7180\u2013II-1\u20133",
                "7180-II-1-3.",
                "7180-II-1-3, sábado 28 de noviembre de 2026",
                "7180-II-1-3 - 28 de noviembre de 2026",
                "7180-II-1-3 \u2013publicado el sábado\u2013"
            })
    void aNumberIsReadWithAllItsParts(String printed) {
        assertThat(GazetteNumber.in("Gaceta Parlamentaria, número " + printed)).containsExactly("7180-II-1-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"718055-I", "7180-II- 1", "7180-II -1", "7180-I/II", "7180/2026", "7180a"})
    void prefixOfANumberIsNotANumber(String printed) {
        assertThat(GazetteNumber.in("Gaceta Parlamentaria, número " + printed)).isEmpty();
    }
}
