package mx.vigia.scraper.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecodingTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void whatIsCalledLatin1IsWindows1252() {
        assertThat(Decoding.text("“Ley”".getBytes(WINDOWS), "text/html; charset=ISO-8859-1"))
                .isEqualTo("“Ley”");
    }

    @Test
    void bytesThatStandForNothingBecomeTheControlOfTheirNumber() {
        assertThat(Decoding.text(new byte[] {'a', (byte) 0x81, 'b'}, "")).isEqualTo("a\u0081b");
    }

    @Test
    void withoutAHeaderStrictUtf8ComesBeforeThePagesOwnWord() {
        assertThat(Decoding.text("<meta charset=iso-8859-1>Comisión".getBytes(StandardCharsets.UTF_8), "text/html"))
                .endsWith("Comisión");
    }

    @Test
    void whatIsNoUtf8IsWhatThePageSaysAndElseWindows1252() {
        assertThat(Decoding.text("<meta charset=iso-8859-15>5 €".getBytes(Charset.forName("ISO-8859-15")), ""))
                .endsWith("5 €");
        assertThat(Decoding.text("Comisión".getBytes(WINDOWS), "")).isEqualTo("Comisión");
        assertThat(Decoding.text("Comisión".getBytes(WINDOWS), "text/html; charset=\"???"))
                .isEqualTo("Comisión");
    }

    @Test
    void oneBadByteDoesNotTurnADeclaredUtf8PageIntoAnother() {
        var bytes = "Comisión x".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;

        assertThat(Decoding.text(bytes, "text/html; charset=utf-8")).isEqualTo("Comisión \uFFFD");
    }
}
