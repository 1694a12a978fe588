package mx.vigia.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void lineBreaksAndControlsBecomeSpaces() {
        assertThat(PlainText.of("Ley\r\nBcc: x@y.mx\u0000\u0007 de\u2028Aguas")).isEqualTo("Ley Bcc: x@y.mx de Aguas");
    }

    @Test
    void bidiControlCharactersAreRemoved() {
        assertThat(PlainText.of("Ley \u202Esenoicacinumoceled\u202C de \u2067x\u2069\u200F"))
                .isEqualTo("Ley senoicacinumoceled de x");
    }

    @Test
    void aHalfCharacterIsReplaced() {
        assertThat(PlainText.of("Ley \uD83D de")).isEqualTo("Ley \uFFFD de");
    }

    @Test
    void aLongTextIsCutBetweenWords() {
        assertThat(PlainText.cut("Ley General de Ciberseguridad y otras", 30))
                .isEqualTo("Ley General de Ciberseguridad…");
        assertThat(PlainText.cut("Ley General", 30)).isEqualTo("Ley General");
        assertThat(PlainText.cut("a".repeat(100), 10)).isEqualTo("aaaaaaaaa…");
    }

    @Test
    void surrogatePairIsNeverSplit() {
        var cut = PlainText.cut("😀".repeat(20), 10);

        assertThat(cut.codePointCount(0, cut.length())).isEqualTo(10);
        assertThat(cut).startsWith("😀").endsWith("…");
    }
}
