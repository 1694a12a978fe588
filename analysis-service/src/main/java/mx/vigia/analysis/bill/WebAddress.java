package mx.vigia.analysis.bill;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** An address that a browser may follow: whole, and of a page, not of a script or a file. */
public final class WebAddress {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebAddress() {}

    /** Whether these words, which may be null, are one. */
    public static boolean is(String written) {
        if (written == null) {
            return false;
        }
        try {
            URI address = new URI(written);
            return address.getHost() != null && SCHEMES.contains(address.getScheme());
        } catch (URISyntaxException notOne) {
            return false;
        }
    }
}
