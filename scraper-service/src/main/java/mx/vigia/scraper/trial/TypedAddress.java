package mx.vigia.scraper.trial;

import java.net.URI;
import java.net.URISyntaxException;

/** The address of a page as a person types it: of a host, over http or https, without spaces and brackets out of place (RFC 3986). */
public final class TypedAddress {
    /** The longest address that is taken, in letters. */
    public static final int MAX_LENGTH = 2000;

    private TypedAddress() {}

    /** What is wrong with an address, by the key of the sentence that says so. */
    public static final class Unclear extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final String key;

        private Unclear(String key) {
            super("expected an address such as https://www.example.mx/page but found one with " + key);
            this.key = key;
        }

        /** The key of the sentence among the words of a trial. */
        public String key() {
            return key;
        }
    }

    /**
     * The address that was typed.
     *
     * @throws Unclear where it is none, or longer than {@link #MAX_LENGTH}
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
