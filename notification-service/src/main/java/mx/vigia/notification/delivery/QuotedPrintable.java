package mx.vigia.notification.delivery;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Encodes text as quoted-printable (RFC 2045 §6.7): lines of at most 76 characters of ASCII, with the line ends of
 * mail.
 */
final class QuotedPrintable {
    private static final int MAX_LINE_LENGTH = 76;
    private static final int ESCAPE_LENGTH = 3;
    private static final byte[] HEX_DIGITS = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final int BITS_PER_HEX_DIGIT = 4;
    private static final int HEX_DIGIT_MASK = 0xF;

    private final byte[] text;
    private final byte[] written;
    private int end;
    private int column;

    private QuotedPrintable(byte[] text) {
        this.text = text;
        this.written =
                new byte[(text.length + text.length / (MAX_LINE_LENGTH / ESCAPE_LENGTH - 1) + 1) * ESCAPE_LENGTH];
    }

    static byte[] of(String text) {
        var writing = new QuotedPrintable(text.getBytes(StandardCharsets.UTF_8));
        writing.write();
        return Arrays.copyOf(writing.written, writing.end);
    }

    private void write() {
        for (int at = 0; at < text.length; at++) {
            if (endsLine(at)) {
                at += text[at] == '\r' ? 1 : 0;
                breakLine();
            } else if (isPlain(at)) {
                ensureRoom(1);
                written[end++] = text[at];
            } else {
                ensureRoom(ESCAPE_LENGTH);
                quote(text[at]);
            }
        }
    }

    /** Whether a character stays as it is; a blank before the end of a line would get lost in transport. */
    private boolean isPlain(int at) {
        byte one = text[at];
        return one > ' ' && one <= '~' && one != '=' || (one == ' ' || one == '\t') && !endsLine(at + 1);
    }

    private boolean endsLine(int at) {
        return at == text.length
                || text[at] == '\n'
                || text[at] == '\r' && at + 1 < text.length && text[at + 1] == '\n';
    }

    private void ensureRoom(int characters) {
        if (column + characters >= MAX_LINE_LENGTH) {
            written[end++] = '=';
            breakLine();
        }
        column += characters;
    }

    private void breakLine() {
        written[end++] = '\r';
        written[end++] = '\n';
        column = 0;
    }

    private void quote(byte one) {
        written[end++] = '=';
        written[end++] = HEX_DIGITS[one >> BITS_PER_HEX_DIGIT & HEX_DIGIT_MASK];
        written[end++] = HEX_DIGITS[one & HEX_DIGIT_MASK];
    }
}
