package mx.vigia.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import mx.vigia.analysis.language.TextAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Artículo",
                "SEÑALÓ",
                "vergüenza",
                "plain",
                "İstanbul",
                "ﬁrma",
                "naïve",
                "Ação",
                "Ñ",
                "ÁÉÍÓÚÜ",
                "straße",
                "i̇"
            })
    void foldingEqualsTheAnalyzers(String word) {
        assertThat(Folding.of(word)).isEqualTo(TextAnalyzer.fold(word));
    }
}
