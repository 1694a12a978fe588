package mx.vigia.scraper.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanishDateTest {
    @ParameterizedTest
    @CsvSource({
        "Fecha: 31/07/2026 - Edición Matutina, 2026-07-31",
        "Publicado el: 25-05-2026, 2026-05-25",
        "03-Sep-2024, 2024-09-03",
        "29/abr/2026, 2026-04-29",
        "17-Febrero-2026, 2026-02-17"
    })
    void shortDateIsReadWithAnyMonthNotation(String words, LocalDate day) {
        assertThat(SpanishDate.findFirstShort(words)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "martes 26 de noviembre de 2024, 2024-11-26",
        "1o. de octubre de 2026, 2026-10-01",
        "MARTES 21 DE ABRIL DE 2026, 2026-04-21",
        "3 de setiembre de 2024, 2024-09-03"
    })
    void aDateInWordsIsRead(String words, LocalDate day) {
        assertThat(SpanishDate.findFirst(words)).contains(day);
    }

    @Test
    void impossibleDateIsNotFound() {
        assertThat(SpanishDate.findFirstShort("31/02/2026 y 5-Foo-2026")).isEmpty();
        assertThat(SpanishDate.findFirstShort("expediente 7-3/05/2026")).isEmpty();
    }
}
