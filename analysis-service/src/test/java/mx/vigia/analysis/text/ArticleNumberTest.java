package mx.vigia.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleNumberTest {
    @ParameterizedTest
    @CsvSource({
        "5, 5",
        "5o., 5",
        "5.º, 5",
        "3°, 3",
        "2O., 2",
        "1o.-A, 1-a",
        "1o.-A BIS, 1-a bis",
        "353-C, 353-c",
        "18-H QUÁTER, 18-h quater",
        "27 Ter, 27 ter",
        "211 Bis 1, 211 bis 1",
        "211 BIS-1, 211 bis 1",
        "77 bis 47, 77 bis 47",
        "63 Quinquiés, 63 quinquies",
        "4 A., 4-a",
        "PRIMERO, primero",
        "Única, único",
        "Décimo Primera, décimo primero",
        "decimoprimero, décimo primero",
        "VIGÉSIMO TERCERO, vigésimo tercero",
        "Duodécimo, décimo segundo",
        "Cuarto Bis, cuarto bis"
    })
    void printedNumberIsNormalized(String printed, String written) {
        assertThat(ArticleNumber.read(printed)).map(ArticleNumber::toString).contains(written);
    }

    @ParameterizedTest
    @CsvSource({"5.- A los contribuyentes, 5", "5.-A los contribuyentes, 5", "27.- I. Las sociedades, 27", "10 y 11, 10"
    })
    void wordAfterANumberIsNotItsLetter(String printed, String written) {
        assertThat(ArticleNumber.read(printed)).map(ArticleNumber::toString).contains(written);
    }

    @ParameterizedTest
    @CsvSource({"1o.-A BIS, 1-A Bis", "18-H QUÁTER, 18-H Quáter", "77 bis 47, 77 Bis 47", "5, 5", "PRIMERO, primero"})
    void numberIsPrintedAsInLaws(String found, String printed) {
        assertThat(ArticleNumber.read(found)).map(ArticleNumber::printed).contains(printed);
    }

    @Test
    void otherTextHasNoNumber() {
        assertThat(ArticleNumber.read("de la Ley")).isEmpty();
        assertThat(ArticleNumber.read("terceros")).isEmpty();
        assertThat(ArticleNumber.read("1234567")).isEmpty();
        assertThat(ArticleNumber.read("")).isEmpty();
    }
}
