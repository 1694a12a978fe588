package mx.vigia.scraper.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImplausibleDatesTest {
    private static final URI PAGE = URI.create("https://congreso.example/lista");

    private final ImplausibleDates days = new ImplausibleDates(LocalDate.of(2026, 9, 4));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dictamen por el que se conmemora la Constitución Política de la República Mexicana, de 5 de febrero de 1857.",
                "Acta Constitutiva de los Estados Unidos Mexicanos de 31 de enero de 1824, turnada.",
                "Dictamen que abroga la Ley Orgánica del 4 de diciembre de 1860, aprobado.",
                "Iniciativa sobre la Constitución promulgada el 5 de febrero de 1857, turnada a la Comisión de Cultura.",
                "Acta de Independencia del Imperio Mexicano, de 28 de septiembre de 1821.",
                "Decreto que abroga la Ley Orgánica del Registro del 4 de diciembre de 1860, aprobado.",
                "Tratado de Guadalupe Hidalgo de 2 de febrero de 1848. Prórroga hasta el 14 de enero de 2027.",
            })
    void dateInTheNameOfANormIsIgnored(String phrase) {
        assertThat(days.in(PAGE, List.of(step(phrase)))).isEmpty();
        assertThat(days.isImplausible("steps", List.of(new StatedFields.Step("other", "", phrase, "2026-09-03"))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prórroga hasta el 31 de febrero de 2027, otorgada el viernes 11 de septiembre de 2026.",
                "Dictamen de la Ley de Aguas, leído en sesión del 3 de septiembre de 0206.",
                "Dictamen de la Ley de Aguas publicado en la Gaceta del 3 de septiembre de 2062.",
                "Proyecto de decreto que reforma la Ley de Aguas, suscrita por el diputado Pérez, del 31 de febrero de 2026.",
                "Votación del decreto de reformas, votación del 31 de febrero de 2026.",
                "Ley de Aguas en votación del 31 de febrero de 2026.",
                "Se aprueba el acta de la junta del 3 de septiembre de 2062.",
                "Constitución de 5 de febrero de 1857. Aprobado el 31 de junio de 2026.",
            })
    void statedDayOfAnActIsADate(String phrase) {
        assertThat(days.in(PAGE, List.of(step(phrase)))).hasSize(1);
    }

    @Test
    void titleMayNameAnOldDateButNotAnImpossibleOne() {
        assertThat(days.isImplausible(
                        "title", "De la Comisión de Salud, reunión que se celebrará el 31 de febrero de 2026."))
                .isTrue();
        assertThat(days.isImplausible("title", "Que conmemora el 5 de febrero de 1857."))
                .isFalse();
        assertThat(days.isImplausible("summary", "El 31 de febrero de 2026.")).isFalse();
    }

    @Test
    @Timeout(20)
    void megabytePhraseIsScannedToItsEnd() {
        var phrase = "la ley de aguas y el decreto ".repeat(36_000) + "leído el 31 de febrero de 2027";

        assertThat(days.in(PAGE, List.of(step(phrase)))).hasSize(1);
    }

    @Test
    void overlongNormNameDoesNotHideADate() {
        var phrase = "Ley de " + "aguas ".repeat(60) + "del 3 de septiembre de 0206";

        assertThat(days.in(PAGE, List.of(step(phrase)))).hasSize(1);
    }

    @Test
    void stepDateIsCheckedWhateverItsPhrase() {
        var step = new StatedFields.Step("other", "", "Constitución de 5 de febrero de 1857.", "0206-09-03");
        var sighting = sighting(step);

        assertThat(days.in(PAGE, List.of(sighting))).hasSize(1);
    }

    private static Sighting step(String phrase) {
        return sighting(new StatedFields.Step("other", "", phrase, "2026-09-03"));
    }

    private static Sighting sighting(StatedFields.Step step) {
        return new Sighting(
                PageKind.LIST, List.of("66/1"), StatedFields.nothing().steps(List.of(step)), List.of());
    }
}
