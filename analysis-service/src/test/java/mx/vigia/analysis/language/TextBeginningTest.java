package mx.vigia.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextBeginningTest {
    @Test
    void shortTextIsKeptOnOneLine() {
        assertThat(TextBeginning.shorten("Que reforma\n la  Ley\u00a0de Aguas ", 40))
                .isEqualTo("Que reforma la Ley de Aguas");
    }

    @Test
    void longTextIsCutAtAWordBoundary() {
        assertThat(TextBeginning.shorten("Que reforma la Ley de Aguas", 20)).isEqualTo("Que reforma la Ley…");
        assertThat(TextBeginning.shorten("Que\u00a0reforma\u00a0la\u202fLey\u00a0de\u00a0Aguas", 20))
                .isEqualTo("Que reforma la Ley…");
        assertThat(TextBeginning.of("Que reforma la Ley", 14)).isEqualTo("Que reforma la");
    }

    @Test
    void textWithoutSpacesIsCutBetweenCharacters() {
        assertThat(TextBeginning.shorten("x".repeat(8_000), 70)).isEqualTo("x".repeat(70) + "…");
        assertThat(TextBeginning.of("𝕏".repeat(8_000), 70)).isEqualTo("𝕏".repeat(70));
        assertThat(TextBeginning.of(" " + "x".repeat(200), 70)).isEqualTo("x".repeat(70));
    }
}
