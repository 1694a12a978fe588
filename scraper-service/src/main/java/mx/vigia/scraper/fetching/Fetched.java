package mx.vigia.scraper.fetching;

import java.net.URI;
import java.time.Instant;
import mx.vigia.scraper.catalog.CrawlSettings;

/** How asking for a page ended. */
public sealed interface Fetched {
    URI address();

    /** Bytes we have not seen last time, unpacked. */
    record NewPage(
            URI address, Instant fetchedAt, byte[] bytes, String sha256, String contentType, PageValidators known)
            implements Fetched {
        /** The bytes as text, by what the site declares, and failing that by what they are. */
        public String text() {
            return CharsetDecoder.text(bytes, contentType);
        }

        /** The same of a site of such manners, whose letters may be mixed. */
        public String text(CrawlSettings manners) {
            return manners.mixedLetters() ? CharsetDecoder.lines(bytes) : text();
        }
    }

    /** The page is as we knew it; this ends its walk. */
    record SamePage(URI address) implements Fetched {}

    /** There is no such page, which on many days is right. */
    record Missing(URI address, int status) implements Fetched {}

    /** The site's robots.txt, or the lack of an answer for it, tells us to stay away. */
    record Refused(URI address, String why) implements Fetched {}

    /** The site answers, and does not want us now. */
    record Blocked(URI address, String why, AccessDenied how) implements Fetched {}

    /** More bytes than we take. */
    record TooLarge(URI address, long most) implements Fetched {}

    /** No usable answer: no connection, a server's fault, an answer cut short, a redirect we may not follow. */
    record Unreachable(URI address, String why, AccessDenied how) implements Fetched {
        Unreachable(URI address, String why) {
            this(address, why, AccessDenied.UNREACHABLE);
        }
    }
}
