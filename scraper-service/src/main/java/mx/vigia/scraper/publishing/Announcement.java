package mx.vigia.scraper.publishing;

import java.time.Instant;
import java.util.UUID;
import mx.vigia.scraper.reading.Subject;

/** A committed event on its way to the topic of its subject; resent under the same id. */
public record Announcement(UUID id, Subject subject, String key, String json, Instant at) {
    /** One whose topic the sender names itself. */
    public Announcement(UUID id, String key, String json, Instant at) {
        this(id, Subject.BILL, key, json, at);
    }
}
