package mx.vigia.scraper.archive;

import java.net.URI;
import java.time.Instant;

/** A page as it was at one moment, kept permanently. */
public record Snapshot(String sha256, String site, URI address, Instant fetchedAt, String contentType, int size) {}
