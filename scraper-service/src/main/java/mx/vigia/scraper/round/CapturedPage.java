package mx.vigia.scraper.round;

import java.net.URI;

/**
 * A page that a person saved from its site, since the site refuses programs.
 *
 * @param bytes the page as it was saved
 * @param role the role of the person, such as {@code analyst}
 * @param confirmed whether the person confirmed that the page is right, though it shows nothing or less than before
 */
public record CapturedPage(URI address, byte[] bytes, String role, boolean confirmed) {
    /** Returns how the page came, for the manifest of the archive. */
    String note() {
        return "captured by hand by " + role;
    }
}
