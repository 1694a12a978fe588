package mx.vigia.scraper.sites.mx_diputados;

import java.nio.charset.StandardCharsets;

/** Truncates a text to a maximum number of bytes of UTF-8, never inside a letter. */
final class ByteLimitedText {
    private ByteLimitedText() {}

    static String truncateToBytes(String text, int max) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= max) {
            return text;
        }
        var end = max;
        while ((bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }
}
