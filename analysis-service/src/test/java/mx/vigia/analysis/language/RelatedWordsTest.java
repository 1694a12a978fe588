package mx.vigia.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelatedWordsTest {

    @Test
    void wordsOfOneFieldAreRelatedInBothLanguages() {
        assertThat(RelatedWords.of(stem("escuelas"))).contains(stem("escolar"), stem("schools"));
        assertThat(RelatedWords.of(stem("court"))).contains(stem("tribunales"));
    }

    @Test
    void otherWordsHaveNoRelatedOnes() {
        assertThat(RelatedWords.of(stem("aguacate"))).isEmpty();
    }

    private static String stem(String word) {
        return TextAnalyzer.stems(word).getFirst();
    }
}
