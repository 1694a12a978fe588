package mx.vigia.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import mx.vigia.analysis.text.comparison.ArticleComparison;
import mx.vigia.analysis.text.worddiff.ChangeGrade;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {
    @ParameterizedTest
    @CsvSource({
        "setenta y dos horas, 72 horas",
        "ciento ochenta días, 180 días",
        "dos mil veintisiete, 2027",
        "mil a diez mil pesos, 1000 a 10000 pesos",
        "treinta y cinco millones, '35,000,000'",
        "un millón doscientos mil, '1,200,000'",
        "quinientas Unidades, 500 Unidades",
        "veintiún días, 21 días",
        "el primero de enero, el 1o. de enero",
        "'$1,500.00', '1,500 pesos'",
        "quince (15) días, 15 (quince) días",
        "el cinco por ciento, el 5%"
    })
    void aNumberInWordsIsTheNumberInFigures(String words, String figures) {
        assertThat(ArticleComparison.of(words, figures).grade()).isLessThanOrEqualTo(ChangeGrade.COSMETIC);
    }

    @ParameterizedTest
    @CsvSource({
        "setenta y dos horas, 73 horas",
        "mil pesos, diez mil pesos",
        "un año, dos años",
        "quince (15) días, quince (16) días",
        "veinte treinta, 50",
        "2.5, 25"
    })
    void anotherNumberIsAnotherNumber(String one, String other) {
        assertThat(ArticleComparison.of(one, other).grade()).isEqualTo(ChangeGrade.SUBSTANTIVE);
    }
}
