package mx.vigia.scraper.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import mx.vigia.scraper.reading.pdf.PdfOutcome.Extracted;
import mx.vigia.scraper.reading.pdf.PdfOutcome.Malformed;
import mx.vigia.scraper.reading.pdf.PdfOutcome.TooMuchOutput;
import org.junit.jupiter.api.Test;

class PdfMessagesTest {
    @Test
    void messagesAreReadAsWritten() throws IOException {
        assertThat(outcome(out -> {
                    PdfMessages.writePage(out, "Artículo 1.");
                    PdfMessages.writePage(out, "");
                    PdfMessages.writeEnd(out, true);
                }))
                .isEqualTo(new Extracted(new PdfText(List.of("Artículo 1.", ""), true)));
        assertThat(outcome(out -> PdfMessages.writeMalformed(out, "no header"))).isEqualTo(new Malformed("no header"));
    }

    @Test
    void moreTextOrPagesThanAllowedIsTooMuch() throws IOException {
        assertThat(outcome(out -> PdfMessages.writePage(out, "a".repeat(61)))).isEqualTo(new TooMuchOutput());
        assertThat(outcome(out -> {
                    for (var page = 0; page < 4; page++) {
                        PdfMessages.writePage(out, "a");
                    }
                }))
                .isEqualTo(new TooMuchOutput());
    }

    @Test
    void lengthsThatCannotBeAreTooMuch() throws IOException {
        for (var length : new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertThat(outcome(out -> {
                        out.write('P');
                        out.writeInt(length);
                    }))
                    .isEqualTo(new TooMuchOutput());
        }
    }

    @Test
    void outputWithoutAnEndIsNoOutcome() {
        assertThatThrownBy(() -> outcome(out -> PdfMessages.writePage(out, "Artículo 1.")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> outcome(out -> out.write('?'))).isInstanceOf(IOException.class);
    }

    private static PdfOutcome outcome(Output written) throws IOException {
        var bytes = new ByteArrayOutputStream();
        written.write(new DataOutputStream(bytes));
        return PdfMessages.readOutcome(new ByteArrayInputStream(bytes.toByteArray()), 3, 20);
    }

    private interface Output {
        void write(DataOutputStream out) throws IOException;
    }
}
