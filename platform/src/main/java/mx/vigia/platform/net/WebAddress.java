package mx.vigia.platform.net;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * An absolute http or https address with its host, which a browser may follow: no script, no file, and nothing that
 * browsers complete to another host, as {@code //host/a}, {@code \\host} and {@code https:host}, or whose user name
 * people take for the host, as {@code https://known.example@host}.
 */
public final class WebAddress {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebAddress() {}

    /** Whether this text, which may be null, is a web address. */
    public static boolean is(String written) {
        if (written == null) {
            return false;
        }
        try {
            URI address = new URI(written);
            return address.isAbsolute()
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT));
        } catch (URISyntaxException notOne) {
            return false;
        }
    }
}
