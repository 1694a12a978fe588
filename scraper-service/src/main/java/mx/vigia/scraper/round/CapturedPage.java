package mx.vigia.scraper.round;

import java.net.URI;

/**
 * A page that a person saved from its site, since the site refuses programs.
 *
 * @param bytes the page as it was saved
 * @param role the role of the person, such as {@code analyst}
 * @param confirmation what the person confirmed of it
 */
public record CapturedPage(URI address, byte[] bytes, String role, Confirmation confirmation) {
    /** Returns how the page came, for the manifest of the archive. */
    String note() {
        return "captured by hand by " + role;
    }
}
