package mx.vigia.scraper.fetching.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetDecoderTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void latin1LabelMeansWindows1252() {
        assertThat(CharsetDecoder.text("“Ley”".getBytes(WINDOWS), "text/html; charset=ISO-8859-1"))
                .isEqualTo("“Ley”");
    }

    @Test
    void unassignedBytesBecomeControlCharacters() {
        assertThat(CharsetDecoder.text(new byte[] {'a', (byte) 0x81, 'b'}, "")).isEqualTo("a\u0081b");
    }

    @Test
    void validUtf8BeatsTheMetaTagWithoutAHeader() {
        assertThat(CharsetDecoder.text(
                        "<meta charset=iso-8859-1>Comisión".getBytes(StandardCharsets.UTF_8), "text/html"))
                .endsWith("Comisión");
    }

    @Test
    void invalidUtf8FollowsTheMetaTagElseWindows1252() {
        assertThat(CharsetDecoder.text("<meta charset=iso-8859-15>5 €".getBytes(Charset.forName("ISO-8859-15")), ""))
                .endsWith("5 €");
        assertThat(CharsetDecoder.text("Comisión".getBytes(WINDOWS), "")).isEqualTo("Comisión");
        assertThat(CharsetDecoder.text("Comisión".getBytes(WINDOWS), "text/html; charset=\"???"))
                .isEqualTo("Comisión");
    }

    @Test
    void oneBadByteKeepsADeclaredUtf8Page() {
        var bytes = "Comisión x".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;

        assertThat(CharsetDecoder.text(bytes, "text/html; charset=utf-8")).isEqualTo("Comisión \uFFFD");
    }

    @Test
    void byteOrderMarkBeatsTheHeader() {
        var marked = ("\uFEFF" + "Comisión").getBytes(StandardCharsets.UTF_8);

        assertThat(CharsetDecoder.text(marked, "text/html; charset=iso-8859-1")).isEqualTo("Comisión");
        assertThat(CharsetDecoder.text(("\uFEFF" + "Comisión").getBytes(StandardCharsets.UTF_16LE), ""))
                .isEqualTo("Comisión");
    }

    @Test
    void wrongUtf8LabelIsReadAsWindows1252() {
        assertThat(CharsetDecoder.text("Cámara de Diputados, Comisión".getBytes(WINDOWS), "text/html; charset=UTF-8"))
                .isEqualTo("Cámara de Diputados, Comisión");
    }

    @Test
    void headerBeatsTheMetaTag() {
        assertThat(CharsetDecoder.text("<meta charset=utf-8>Cámara".getBytes(WINDOWS), "text/html; charset=iso-8859-1"))
                .endsWith("Cámara");
    }

    @Test
    void mixedCharsetsAreDecodedLineByLine() {
        var mixed = new java.io.ByteArrayOutputStream();
        mixed.writeBytes("Comisión de Salud\n".getBytes(StandardCharsets.UTF_8));
        mixed.writeBytes("Cámara “baja”\n".getBytes(WINDOWS));
        mixed.writeBytes("\nfin ñ".getBytes(StandardCharsets.UTF_8));

        assertThat(CharsetDecoder.lines(mixed.toByteArray())).isEqualTo("Comisión de Salud\nCámara “baja”\n\nfin ñ");
        for (var statement : List.of("text/html", "text/html; charset=iso-8859-1")) {
            assertThat(CharsetDecoder.text(mixed.toByteArray(), statement))
                    .isEqualTo("Comisión de Salud\nCámara “baja”\n\nfin ñ");
        }
    }

    @Test
    void strayByteKeepsItsLineInUtf8() {
        var mixed = new java.io.ByteArrayOutputStream();
        mixed.writeBytes("Cámara\n".getBytes(WINDOWS));
        mixed.writeBytes("“Crédito” del PERÚ, Ñandú: 5 €\u00A0".getBytes(StandardCharsets.UTF_8));
        mixed.write(0x81);

        assertThat(CharsetDecoder.text(mixed.toByteArray(), "text/html"))
                .isEqualTo("Cámara\n“Crédito” del PERÚ, Ñandú: 5 €\u00A0\u0081");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "la Ley “PERÚ”",
                "se denominará PERÚ”",
                "el COMITÉ… y CONSTITUCIÓ–",
                "programa “AMANHÔ",
                "À LA CARTE, Â, Ã, â",
                "SÃO PAULO, 10 € – 5 £"
            })
    void windows1252WordsAreNotReadAsUtf8(String words) {
        assertThat(CharsetDecoder.lines(words.getBytes(WINDOWS))).isEqualTo(words);
        assertThat(Mojibake.countBroken(words)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Crédito", "“", "AÑOS", "CONSTITUCIÓN", "ÁREA", "Índice", "¿", "5.°", "€"})
    void utf8LettersReadAsWindows1252AreCounted(String words) {
        assertThat(Mojibake.countBroken(Windows1252.text(words.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(1);
    }
}
