package mx.vigia.local.pretend.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Encodes text as old sites do: unsupported characters become numeric entities, and a stray byte may be inserted. */
public final class Encoding {
    /** The encoding that sites mean by ISO-8859-1. */
    public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Represents the byte 0x81, which windows-1252 leaves undefined. */
    public static final String STRAY_CHARACTER = "\uE081";

    private static final int FIRST_STRAY = 0xE080;
    private static final int LAST_STRAY = 0xE0FF;

    private Encoding() {}

    static byte[] encode(String page, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8) && page.chars().noneMatch(Encoding::isStray)) {
            return page.getBytes(charset);
        }
        var encoder = charset.newEncoder();
        var bytes = new ByteArrayOutputStream(page.length());
        page.codePoints().forEach(c -> {
            var written = Character.toString(c);
            if (isStray(c)) {
                bytes.write(c - 0xE000);
            } else if (encoder.canEncode(written)) {
                bytes.writeBytes(written.getBytes(charset));
            } else {
                bytes.writeBytes(("&#" + c + ";").getBytes(charset));
            }
        });
        return bytes.toByteArray();
    }

    private static boolean isStray(int c) {
        return c >= FIRST_STRAY && c <= LAST_STRAY;
    }
}
