package mx.vigia.analysis.kinship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegislatureTest {
    @ParameterizedTest
    @CsvSource({"2024-08-31,65", "2024-09-01,66", "2026-11-26,66", "2027-09-01,67", "2021-09-01,65", "2018-08-31,63"})
    void aLegislatureLastsThreeYearsFromTheFirstOfSeptember(LocalDate day, int number) {
        assertThat(Legislature.on(day)).isEqualTo(number);
    }
}
