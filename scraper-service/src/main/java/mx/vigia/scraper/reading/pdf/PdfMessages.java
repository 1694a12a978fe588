package mx.vigia.scraper.reading.pdf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.scraper.reading.pdf.PdfOutcome.Encrypted;
import mx.vigia.scraper.reading.pdf.PdfOutcome.Extracted;
import mx.vigia.scraper.reading.pdf.PdfOutcome.Malformed;
import mx.vigia.scraper.reading.pdf.PdfOutcome.TooMuchOutput;

/**
 * What the service and the process that reads a PDF send each other.
 *
 * <p>Standard input has the file: its length in bytes as an int, then the bytes. Standard output has {@code S} once the
 * process has started, before the file is sent; then one message per page, {@code P} with a text, and one at the end:
 * {@code E} all pages read, {@code C} cut at a limit, {@code L} locked by a password, {@code M} malformed with a text.
 * A text is its length in bytes as an int, then UTF-8. Ints are big-endian.
 */
final class PdfMessages {
    private static final int STARTED = 'S';
    private static final int PAGE = 'P';
    private static final int END = 'E';
    private static final int CUT = 'C';
    private static final int LOCKED = 'L';
    private static final int MALFORMED = 'M';

    private static final int MAX_REASON_LENGTH = 500;
    private static final int MAX_UTF8_BYTES = 3;

    private PdfMessages() {}

    static void writeStarted(DataOutputStream out) throws IOException {
        out.write(STARTED);
        out.flush();
    }

    /** Returns whether the process has started; it has not if its output ends, or begins with something else. */
    static boolean awaitStart(InputStream output) throws IOException {
        return output.read() == STARTED;
    }

    static byte[] readFile(InputStream input) throws IOException {
        var in = new DataInputStream(input);
        var file = new byte[in.readInt()];
        in.readFully(file);
        return file;
    }

    static void writePage(DataOutputStream out, String text) throws IOException {
        out.write(PAGE);
        writeText(out, text);
    }

    static void writeEnd(DataOutputStream out, boolean cut) throws IOException {
        out.write(cut ? CUT : END);
    }

    static void writeLocked(DataOutputStream out) throws IOException {
        out.write(LOCKED);
    }

    static void writeMalformed(DataOutputStream out, String reason) throws IOException {
        out.write(MALFORMED);
        writeText(out, reason.substring(0, Math.min(MAX_REASON_LENGTH, reason.length())));
    }

    static void writeFile(OutputStream output, byte[] file) throws IOException {
        var out = new DataOutputStream(output);
        out.writeInt(file.length);
        out.write(file);
        out.flush();
    }

    /**
     * Returns the outcome that the process states.
     *
     * @throws IOException if its output ends before, or is none of these messages
     */
    static PdfOutcome readOutcome(InputStream output, int mostPages, int mostCharacters) throws IOException {
        var in = new DataInputStream(output);
        var pages = new ArrayList<String>();
        var left = (long) mostCharacters * MAX_UTF8_BYTES;
        var message = in.readUnsignedByte();
        for (; message == PAGE; message = in.readUnsignedByte()) {
            var length = in.readInt();
            left -= length;
            if (length < 0 || left < 0 || pages.size() == mostPages) {
                return new TooMuchOutput();
            }
            pages.add(readText(in, length));
        }
        return outcome(in, message, pages);
    }

    private static PdfOutcome outcome(DataInputStream in, int message, List<String> pages) throws IOException {
        return switch (message) {
            case END -> new Extracted(new PdfText(pages, false));
            case CUT -> new Extracted(new PdfText(pages, true));
            case LOCKED -> new Encrypted();
            case MALFORMED ->
                new Malformed(readText(in, Math.clamp(in.readInt(), 0, MAX_REASON_LENGTH * MAX_UTF8_BYTES)));
            default -> throw new IOException("no such message: " + message);
        };
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in, int length) throws IOException {
        var bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
