package mx.vigia.scraper.sites.mx_diputados;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields.Citation;
import mx.vigia.scraper.reading.StatedFields.Referral;
import mx.vigia.scraper.reading.StatedVote.Total;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lines of an entry state, in every form of their verb. */
class PhraseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Túrnese",
                "Turnese",
                "Túrnense",
                "Se turna",
                "Se turnó",
                "Se turnan",
                "Returnada",
                "Se returna",
                "Turnada",
                "Turno:"
            })
    void everyFormOfTurningIsAReferral(String verb) {
        var phrase =
                new Phrase(verb + " a la Comisión de Faros, para dictamen, y a la Comisión de Puertos, para opinión.");

        assertThat(phrase.kind()).isEqualTo("referred");
        assertThat(Committees.in(phrase.words()))
                .containsExactly(new Referral("Faros", "report"), new Referral("Puertos", "opinion"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Remitida a la Cámara de Senadores. | senate",
                "Enviada a la Cámara de Senadores. | senate",
                "Remitida al Senado de la República. | senate",
                "Remitido a la Cámara de Diputados. | deputies"
            })
    void whatIsSentToAChamberIsAStepAndNoProponent(String words, String chamber) {
        assertThat(new Phrase(words).stepKind()).isEqualTo("other");
        assertThat(new Phrase(words).chamber("")).isEqualTo(chamber);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Remitida por la Cámara de Senadores.", "Enviada por el Senado de la República."})
    void whatIsSentByAChamberIsPresentedByIt(String words) {
        assertThat(new Phrase(words).kind()).isEqualTo("presented");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Enviada por la Cámara de Senadores. | deputies",
                "Presentada por el diputado Blas Faro, en la sesión de la Comisión Permanente. | permanent-commission",
                "Presentada por la diputada Alba Faro Vela, PT. | deputies"
            })
    void matterIsPresentedInTheChamberToWhichItCame(String words, String chamber) {
        assertThat(new Phrase(words).receivingChamber("deputies")).isEqualTo(chamber);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Diario de los Debates. (1560) | 66/p/1560 | Diario de los Debates",
                "Diario de los Debates, (1560). | 66/p/1560 | Diario de los Debates",
                "Diario de los Debates, número 7, martes 3 de septiembre de 2024. (12) | 66/p/12 | Diario de los"
                        + " Debates, número 7, martes 3 de septiembre de 2024"
            })
    void theNumberBehindTheRecordOfDebatesIsThatOfTheEntry(String line, String key, String citation) {
        var entry = entry(line);

        assertThat(entry.keys()).first().isEqualTo(key);
        assertThat(entry.said().fields()).containsEntry("citation", new Citation(citation, "", ""));
    }

    @Test
    void theRecordOfDebatesAloneIsACitationAndNoStep() {
        var entry = entry("Diario de los Debates.");

        assertThat(entry.keys()).allMatch(key -> key.startsWith("66/c/"));
        assertThat(entry.said().fields()).containsEntry("citation", new Citation("Diario de los Debates", "", ""));
        assertThat(entry.said().fields().get("steps").toString()).doesNotContain("Debates");
    }

    @Test
    void aNumberedCitationComesBeforeTheRecordOfDebates() {
        var entry =
                entry("<a href=\"/Gaceta/66/2024/sep/20240903-IV.html#Proposicion1\">Gaceta Parlamentaria</a>, número"
                        + " 6606-IV, martes 3 de septiembre de 2024. (17)\n<br>Diario de los Debates.");

        assertThat(entry.keys()).first().isEqualTo("66/p/17");
        assertThat(entry.said().fields().get("steps").toString()).contains("kind=other", "Debates");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Aprobado con 359 votos en pro, 135 en contra y 1 abstención, el martes 3 de mayo de 2024. | 359 | 135 | 1",
                "Aprobada en lo general con 344 votos en pro, 91 en contra y 2 abstenciones. | 344 | 91 | 2",
                "Desechada con 98 votos a favor, 350 votos en contra y 0 abstenciones. | 98 | 350 | 0"
            })
    void countsOfASentenceAreTheChambersRow(String sentence, int favour, int against, int abstentions) {
        assertThat(PrintedCounts.in(sentence))
                .containsExactly(new Total("", favour, against, abstentions, 0, 0, favour + against + abstentions));
    }

    @Test
    void aSentenceWithoutEachOfTheCountsHasNoRow() {
        assertThat(List.of(
                        "Aprobado con 359 votos en pro y 135 en contra, el martes 3 de septiembre de 2024.",
                        "Aprobado con 476 votos en pro y 1 abstención.",
                        "Aprobado con 476 votos en pro.",
                        "En lo particular los artículos reservados, en términos del dictamen.",
                        "Aprobada en votación económica, el martes 3 de septiembre de 2024."))
                .allMatch(sentence -> PrintedCounts.in(sentence).isEmpty());
    }

    private static Sighting entry(String lines) {
        return RecordedGazette.read("""
            <html><body><center>Proposiciones con punto de acuerdo presentadas en el primer periodo</center>
            <font color="#CC0000">Martes 3 de septiembre de 2024</font>
            <ul><li>Con punto de acuerdo, por el que se exhorta a encender todos los faros de la costa.
            <br>Presentada por la diputada Alba Faro Vela, PT.
            <br>Túrnese a la Comisión de Faros.
            <br>%s
            </li></ul></body></html>
            """.formatted(lines), "/Gaceta/Proposiciones/66/gp66_P_a1primero.html")
                .sightings()
                .getFirst();
    }
}
