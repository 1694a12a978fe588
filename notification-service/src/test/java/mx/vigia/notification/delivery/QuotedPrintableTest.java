package mx.vigia.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedPrintableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "a = b, «iniciativa» de año 2026 — 𝄞",
                "blanks before an end \nand a tab\t\nand at the end ",
                "\n\n.\n..\nFrom here\n-- \n",
                "a\rb\r\nc\r",
                "=_boundary",
                "exactly seventy-five characters stand in this line, which is one too short.\nexactly seventy-six characters stand in this line, which is the most of all.\n"
            })
    void encodedTextIsDecodedByAnotherLibrary(String text) throws IOException, MessagingException {
        var longer = text + text.repeat(40) + "é".repeat(200) + "x".repeat(500);
        for (var one : new String[] {text, longer}) {
            var written = QuotedPrintable.of(one);

            assertThat(read(written)).isEqualTo(one.replaceAll("\r?\n", "\r\n"));
            var statement = new String(written, StandardCharsets.US_ASCII);
            assertThat(statement.split("\r\n"))
                    .allSatisfy(line -> assertThat(line)
                            .hasSizeLessThanOrEqualTo(76)
                            .matches("[\\x20-\\x7E\\t]*")
                            .doesNotContain("=_"));
        }
    }

    private static String read(byte[] written) throws IOException, MessagingException {
        try (var decoded = MimeUtility.decode(new ByteArrayInputStream(written), "quoted-printable")) {
            return new String(decoded.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
