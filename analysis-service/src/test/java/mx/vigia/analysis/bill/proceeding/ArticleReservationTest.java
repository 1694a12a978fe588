package mx.vigia.analysis.bill.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReservationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "En lo particular los artículos reservados, en términos del dictamen.|[]|AS_REPORTED",
                "(EN LO PARTICULAR LOS ARTICULOS 1 Y 4 RESERVADOS, EN SUS TÉRMINOS)|[1, 4]|AS_REPORTED",
                "(EN LO PARTICULAR LOS ARTICULOS 10, 76 Y 103 RESERVADOS, CON LAS MODIFICACIONES ACEPTADAS)|[10, 76, 103]|AS_MODIFIED",
                "(EN LO PARTICULAR LOS ARTÍCULOS RESERVADOS, EN TÉRMINOS DEL DICTAMEN Y CON LA MODIFICACIÓN ACEPTADA)|[]|PARTLY_MODIFIED",
                "(EN LO PARTICULAR, LOS ARTICULOS 1°, TERCER PARRAFO, 7o. Y 28, FRACCION XII, RESERVADOS)|[1, 7, 28]|-",
                "En lo particular, los artículos 15 Bis y 20-A reservados, en sus términos|[15 bis, 20-a]|AS_REPORTED",
                "(EN LO PARTICULAR LOS ARTICULOS 6, 19 Y DÉCIMO OCTAVO TRANSITORIO RESERVADOS EN SUS TERMINOS)|[]|AS_REPORTED",
            })
    void wordsOfAVoteNameTheArticlesAndTheirFate(String words, String articles, ArticleReservation.Wording wording) {
        assertThat(ArticleReservation.of(words, null)).hasValueSatisfying(reservation -> {
            assertThat(reservation.articles()).hasToString(articles);
            assertThat(reservation.wording()).isEqualTo(wording);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "En lo general y en lo particular los artículos no reservados",
                "Información reservada por seguridad nacional",
                "En lo general",
                ""
            })
    void otherVotesAreAboutNoReservation(String words) {
        assertThat(ArticleReservation.of(words, words)).isEmpty();
    }
}
