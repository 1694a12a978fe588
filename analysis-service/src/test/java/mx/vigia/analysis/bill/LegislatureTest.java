package mx.vigia.analysis.bill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegislatureTest {
    @ParameterizedTest
    @CsvSource({"2024-08-31,65", "2024-09-01,66", "2026-11-26,66", "2027-09-01,67", "2021-09-01,65", "2018-08-31,63"})
    void aLegislatureLastsThreeYearsFromTheFirstOfSeptember(LocalDate day, int number) {
        assertThat(Legislature.on(day)).isEqualTo(number);
    }

    @Test
    void legislatureHasItsCommonNames() {
        assertThat(Legislature.names(66))
                .contains(
                        "LXVI",
                        "66",
                        "66a",
                        "66th",
                        "LXVI Legislatura",
                        "66th Legislature",
                        "sexagésima sexta",
                        "sexagésima sexta Legislatura");
        assertThat(Legislature.names(63)).contains("LXIII", "63rd");
        assertThat(Legislature.names(60)).contains("sexagésima");
        assertThat(Legislature.toRoman(0)).isEmpty();
    }

    @Test
    void currentLegislatureIsListedFirst() {
        assertThat(Legislature.all())
                .startsWith(Legislature.on(LocalDate.now(ZoneId.of("America/Mexico_City"))))
                .contains(66, 57)
                .doesNotContain(56, 89);
    }

    @ParameterizedTest
    @CsvSource({"mx.diputados.gaceta,66", "mx.senado.gaceta,66", "mx.segob.sil,66", "mx.segob.dof,", "mx.jal.congreso,"
    })
    void onlyTheFederalCongressHasLegislatureNumbers(String site, Integer number) {
        assertThat(Legislature.of(site, LocalDate.of(2026, 11, 29))).isEqualTo(Optional.ofNullable(number));
        assertThat(Legislature.of(site, null)).isEmpty();
    }
}
