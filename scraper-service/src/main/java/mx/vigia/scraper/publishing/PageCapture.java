package mx.vigia.scraper.publishing;

import java.net.URI;
import java.time.Instant;

/**
 * The page behind a batch of sightings: its site and address, when its bytes were read, their digest, and whether to be
 * silent.
 *
 * @param fromArchive true if it is read again long after it came: it then states nothing about a record of which more
 *     was stated since
 */
public record PageCapture(
        String site, URI address, Instant fetchedAt, String sha256, boolean silent, boolean fromArchive) {
    /** Creates a capture of a page as it arrived. */
    public PageCapture(String site, URI address, Instant fetchedAt, String sha256, boolean silent) {
        this(site, address, fetchedAt, sha256, silent, false);
    }
}
