package mx.vigia.scraper.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Resolves links of a page to addresses; what is no address gives none. */
final class Addresses {
    private static final int MAX_LENGTH = 2000;

    /** A link whose address was pasted twice in succession. */
    private static final Pattern PASTED_TWICE = Pattern.compile("^(https?://.+)\\1$");

    private Addresses() {}

    static Optional<URI> parseHttp(String href) {
        if (href.length() > 2 * MAX_LENGTH) {
            return Optional.empty();
        }
        var clean = PASTED_TWICE.matcher(href.strip()).replaceFirst("$1").replace(" ", "%20");
        if (clean.isEmpty() || clean.length() > MAX_LENGTH || !clean.matches("(?i)https?://.+")) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(URI.create(clean).toASCIIString())).filter(uri -> uri.getHost() != null);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Returns the address of this anchor within a page. */
    static URI place(URI page, String anchor) {
        try {
            var place = new URI(page.getScheme(), page.getSchemeSpecificPart(), anchor);
            return URI.create(place.toASCIIString());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
