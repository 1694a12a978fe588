package mx.vigia.scraper.fetching;

import java.net.URI;
import java.time.Instant;
import mx.vigia.scraper.catalog.CrawlSettings;
import mx.vigia.scraper.fetching.charset.CharsetDecoder;

/** The result of fetching a page. */
public sealed interface Fetched {
    URI address();

    /** A page whose decompressed bytes differ from the last time. */
    record NewPage(
            URI address, Instant fetchedAt, byte[] bytes, String sha256, String contentType, PageValidators known)
            implements Fetched {
        /** Decodes the bytes, by what the site declares, else by their content. */
        public String text() {
            return CharsetDecoder.text(bytes, contentType);
        }

        /** Decodes the bytes of a site with these settings, whose encodings may be mixed. */
        public String text(CrawlSettings manners) {
            return manners.mixedLetters() ? CharsetDecoder.lines(bytes) : text();
        }
    }

    /** The page is unchanged; its links are not followed. */
    record SamePage(URI address) implements Fetched {}

    /** There is no such page, which is normal on many days. */
    record Missing(URI address, int status) implements Fetched {}

    /** The site's robots.txt, or a missing response for it, forbids the request. */
    record Refused(URI address, String why) implements Fetched {}

    /** The site responds but denies access for now. */
    record Blocked(URI address, String why, AccessDenied how) implements Fetched {}

    /** The response exceeds the size limit. */
    record TooLarge(URI address, long most) implements Fetched {}

    /** No usable response: no connection, a server fault, a truncated response, a forbidden redirect. */
    record Unreachable(URI address, String why, AccessDenied how) implements Fetched {
        Unreachable(URI address, String why) {
            this(address, why, AccessDenied.UNREACHABLE);
        }
    }
}
