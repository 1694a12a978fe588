package mx.vigia.local.pretend;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/** The gazette's encoding: windows-1252 under the name of ISO-8859-1, now and then with a byte that means nothing. */
final class Latin {
    static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Stands in a page for the byte 0x81, which windows-1252 leaves undefined. */
    static final String STRAY = "\uE081";

    private Latin() {}

    static byte[] bytes(String page) {
        var encoder = WINDOWS.newEncoder();
        var bytes = new ByteArrayOutputStream(page.length());
        page.codePoints().forEach(c -> {
            if (c >= 0xE080 && c <= 0xE09F) {
                bytes.write(c - 0xE000);
            } else if (c <= 0xFFFF && encoder.canEncode((char) c)) {
                bytes.writeBytes(Character.toString(c).getBytes(WINDOWS));
            } else {
                bytes.writeBytes(("&#" + c + ";").getBytes(WINDOWS));
            }
        });
        return bytes.toByteArray();
    }
}
