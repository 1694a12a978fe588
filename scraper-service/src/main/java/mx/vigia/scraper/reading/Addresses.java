package mx.vigia.scraper.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Turns what a page offers as a link into an address, or into nothing. */
final class Addresses {
    private static final int MAX_LENGTH = 2000;

    private Addresses() {}

    static Optional<URI> parseHttp(String href) {
        var clean = href.strip().replace(" ", "%20");
        if (clean.isEmpty() || clean.length() > MAX_LENGTH || !clean.matches("(?i)https?://.+")) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(URI.create(clean).toASCIIString())).filter(uri -> uri.getHost() != null);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** The place of this name inside a page. */
    static URI place(URI page, String anchor) {
        try {
            var place = new URI(page.getScheme(), page.getSchemeSpecificPart(), anchor);
            return URI.create(place.toASCIIString());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
