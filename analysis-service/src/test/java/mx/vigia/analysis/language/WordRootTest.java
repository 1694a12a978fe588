package mx.vigia.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordRootTest {

    @ParameterizedTest
    @CsvSource({
        "factura, facturación",
        "satélite, satelital",
        "fraude, fraudulento",
        "educación, educativo",
        "monopólica, monopolio",
        "discriminación, discriminatorio",
        "employment, employer"
    })
    void wordsOfOneFamilyShareTheirRoot(String word, String relative) {
        assertThat(root(word)).isEqualTo(root(relative));
    }

    @ParameterizedTest
    @CsvSource({"nota, notario", "red, redes sociales", "casa, casación", "agua, aguacate", "voto, votante"})
    void shortRootsMakeNoFamily(String word, String other) {
        assertThat(root(word)).isNotEqualTo(root(other));
    }

    private static String root(String word) {
        return WordRoot.of(TextAnalyzer.stems(word).getLast());
    }
}
