package mx.vigia.analysis.language.query;

import static org.assertj.core.api.Assertions.assertThat;

import mx.vigia.analysis.language.query.ParseResult.Invalid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A dash with blanks around it is a sign of the text; before anything else it is an exclusion without its object. */
class DashTest {
    @ParameterizedTest
    @CsvSource({
        "Gaceta No. 2081 - Octubre 13 2026,Gaceta No. 2081 Octubre 13 2026",
        "datos - nube,datos nube",
        "datos -,datos",
        "\"datos\" - (nube),\"datos\" nube",
        "(datos -),datos"
    })
    void dashBetweenWordsIsIgnored(String typed, String same) {
        assertThat(QueryLanguage.read(typed)).isEqualTo(QueryLanguage.read(same));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ley", "-", "(- ley)", "ley OR - agua", "tema: - agua"})
    void dashWithoutAWordIsInvalid(String typed) {
        assertThat(QueryLanguage.read(typed)).isInstanceOf(Invalid.class);
    }
}
