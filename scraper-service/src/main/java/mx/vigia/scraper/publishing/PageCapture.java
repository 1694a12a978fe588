package mx.vigia.scraper.publishing;

import java.net.URI;
import java.time.Instant;

/**
 * The page behind a batch of sightings: which site and address, when its bytes were read, their digest, and whether to be silent.
 *
 * @param fromArchive true where it is read again long after it came: of a record of which more was said since, it says nothing
 */
public record PageCapture(
        String site, URI address, Instant fetchedAt, String sha256, boolean silent, boolean fromArchive) {
    /** A page as it came. */
    public PageCapture(String site, URI address, Instant fetchedAt, String sha256, boolean silent) {
        this(site, address, fetchedAt, sha256, silent, false);
    }
}
