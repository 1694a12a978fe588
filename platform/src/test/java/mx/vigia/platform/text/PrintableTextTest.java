package mx.vigia.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"Errata", "Así consta.\r\n\tOficio 7", "7", "¡!", "\u202BRe\u202C", "日本"})
    void visibleTextIsPrintable(String words) {
        assertThat(PrintableText.is(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u200B\u200D\uFEFF",
                "\u202E\u2066",
                "\u3164\u2800",
                "Err\u0000ata",
                "Err\u0007ata",
                "Err\u0085ata",
                "Err\uFFFData",
                "Err\uD800ata"
            })
    void invisibleTextAndControlCharactersAreNot(String words) {
        assertThat(PrintableText.is(words)).isFalse();
    }
}
