package mx.vigia.local.proxy;

import java.util.Locale;

/**
 * What was asked for, as it may be passed on (RFC 3986, 2.1): the letters that callers write as they are, such as ñ, {@code "} and {@code |}, as their escapes,
 * and all else as it was.
 */
final class RawRequestTarget {
    /** Characters behind the name of the host, as they are passed on; the services take no more. */
    static final int MAX_TARGET_LENGTH = 8_000;

    private static final String DISALLOWED_CHARACTERS = "\"<>\\^`{|}";
    private static final int LAST_ASCII = 127;

    private RawRequestTarget() {}

    /**
     * Escapes.
     *
     * @param uri each character one byte of what was sent, as the line of a request is read (ISO 8859-1)
     */
    static String escape(String uri) {
        var escaped = new StringBuilder(uri.length());
        for (char letter : uri.toCharArray()) {
            if (letter < LAST_ASCII && DISALLOWED_CHARACTERS.indexOf(letter) < 0) {
                escaped.append(letter);
            } else {
                escaped.append(String.format(Locale.ROOT, "%%%02X", letter & 0xFF));
            }
        }
        return escaped.toString();
    }
}
