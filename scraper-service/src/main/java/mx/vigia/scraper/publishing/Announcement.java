package mx.vigia.scraper.publishing;

import java.time.Instant;
import java.util.UUID;

/** A committed event on its way to a topic; resent under the same id. */
public record Announcement(UUID id, String key, String json, Instant at) {}
