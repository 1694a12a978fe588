package mx.vigia.scraper.capture;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.scraper.catalog.CrawlSettings;
import mx.vigia.scraper.fetching.charset.CharsetDecoder;

/** The bytes of a page as a person saved or copied it. */
record SavedPage(byte[] bytes) {
    /** Browsers write where a page was saved from into its first lines, with the length of the address. */
    private static final Pattern SAVED_FROM =
            Pattern.compile("<!--\\s*saved from url=\\(\\d+\\)(https?://[^\\s<>\"]{1,2000}?)\\s*-->");

    private static final int HEAD_LENGTH = 4000;

    private String text() {
        return CharsetDecoder.text(bytes, "");
    }

    /** Returns the text as a round of a site with these settings reads it. */
    String text(CrawlSettings manners) {
        return manners.mixedLetters() ? CharsetDecoder.lines(bytes) : text();
    }

    boolean isEmpty() {
        return text().isBlank();
    }

    /** Returns the address that the browser wrote into the file; empty if it wrote none. */
    Optional<URI> savedFrom() {
        var text = text();
        var head = SAVED_FROM.matcher(text.substring(0, Math.min(text.length(), HEAD_LENGTH)));
        try {
            return head.find() ? Optional.of(URI.create(head.group(1))) : Optional.empty();
        } catch (IllegalArgumentException unclear) {
            return Optional.empty();
        }
    }
}
