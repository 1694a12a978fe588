package mx.vigia.scraper.trial;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Parses an address as typed by a person: with a host, over http or https, without misplaced spaces and brackets (RFC
 * 3986).
 */
public final class TypedAddress {
    /** The maximum length of an address, in letters. */
    public static final int MAX_LENGTH = 2000;

    private TypedAddress() {}

    /** Thrown for an invalid address, with the message key of the reason. */
    public static final class Unclear extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final String key;

        private Unclear(String key) {
            super("expected an address such as https://www.example.mx/page but found one with " + key);
            this.key = key;
        }

        /** Returns the message key of the reason, among the messages of a trial. */
        public String key() {
            return key;
        }
    }

    /**
     * Returns the address that was typed.
     *
     * @throws Unclear if it is invalid, or longer than {@link #MAX_LENGTH}
     */
    public static URI typed(String address) {
        var where = address.strip();
        if (where.length() > MAX_LENGTH) {
            throw new Unclear("address-too-long");
        }
        if (!where.matches("(?i)https?://.*")) {
            throw new Unclear("no-address");
        }
        return withScheme(where);
    }

    private static URI withScheme(String where) {
        try {
            var at = new URI(where);
            if (at.getHost() == null) {
                throw new Unclear("address-without-host");
            }
            return at;
        } catch (URISyntaxException notOne) {
            throw new Unclear("address-unclear");
        }
    }
}
