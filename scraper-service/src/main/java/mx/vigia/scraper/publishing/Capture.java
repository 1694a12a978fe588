package mx.vigia.scraper.publishing;

import java.net.URI;
import java.time.Instant;

/** The page behind a batch of sightings: which site and address, when its bytes were read, their digest, and whether to be silent. */
public record Capture(String site, URI address, Instant fetchedAt, String sha256, boolean silent) {}
