package mx.vigia.local.proxy;

import java.util.Locale;

/**
 * The request target as passed on (RFC 3986, 2.1): characters that clients write unescaped, such as ñ, {@code "} and
 * {@code |}, are escaped, and all else is unchanged.
 */
final class RawRequestTarget {
    /** Maximum length after the host name, as passed on; the services take no more. */
    static final int MAX_TARGET_LENGTH = 8_000;

    private static final String DISALLOWED_CHARACTERS = "\"<>\\^`{|}";
    private static final int LAST_ASCII = 127;

    private RawRequestTarget() {}

    /**
     * Escapes unescaped characters.
     *
     * @param uri one character for each byte sent, as the request line is read (ISO 8859-1)
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
