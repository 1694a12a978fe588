package mx.vigia.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnclosingArticleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Artículo 14. Los operadores; 14",
                "Artículo 390 Bis. A quien suplante; 390 Bis",
                "ARTÍCULO 390 BIS.- A quien suplante; 390 Bis",
                "Artículo 211 Bis 1. Al que; 211 Bis 1",
                "Artículo 5o. Toda persona; 5",
                "Artículo 76-A. Quien; 76-A",
                "Artículo 390 Al que suplante; 390",
                "Transitorios. Primero; ''"
            })
    void positionBelongsToTheArticleAboveIt(String text, String number) {
        assertThat(EnclosingArticle.number(text, text.length())).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "2, 390 Bis"})
    void lastHeadingAboveThePositionIsUsed(int headings, String number) {
        var text = String.join(
                "\n", List.of("Artículo 3. Uno.", "Artículo 390 Bis. Dos.").subList(0, headings));

        assertThat(EnclosingArticle.number(text, text.length())).isEqualTo(number);
    }
}
