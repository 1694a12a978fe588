package mx.vigia.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/** The rows of announcements: which revisions of which watches were published on {@code watches.v1}. */
@ApplicationScoped
class WatchAnnouncementRepository {
    private static final String SELECT =
            "select id, revision, state, query, listed or committee_id is not null, kinds from watch";

    private static final SqlFunction<WatchEvent> WATCH_EVENT = row -> new WatchEvent(
            row.getObject(1, UUID.class),
            row.getInt(2),
            row.getString(3).equals("DELETED"),
            row.getString(3).equals("PAUSED"),
            row.getString(4),
            row.getBoolean(5),
            List.of((String[]) row.getArray(6).getArray()));

    private final Jdbc jdbc;

    WatchAnnouncementRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns revisions made before this moment whose announcement was never acknowledged. */
    List<WatchEvent> findUnannounced(Instant before) {
        return jdbc.list(
                SELECT + " where announced_at is null and changed_at <= ? order by changed_at limit 500",
                WATCH_EVENT,
                before);
    }

    /** Returns the current revision of every watch that has a value on the topic: all but those with a tombstone. */
    List<WatchEvent> findAll() {
        return jdbc.list(SELECT + " where tombstoned_at is null", WATCH_EVENT);
    }

    /** Returns the current revisions of these watches, except of those with a tombstone. */
    List<WatchEvent> findByIds(Collection<UUID> watches) {
        return jdbc.list(
                SELECT + " where tombstoned_at is null and id = any (?)", WATCH_EVENT, Jdbc.array("uuid", watches));
    }

    /** Returns watches whose deletion was published before this moment and whose tombstone is due. */
    List<UUID> findExpiredDeletions(Instant before) {
        return jdbc.list("""
                select id from watch where state = 'DELETED' and tombstoned_at is null
                and announced_at <= ? order by announced_at limit 500\
                """, row -> row.getObject(1, UUID.class), before);
    }

    /**
     * Marks this revision as published; if there is a newer one, that is published again, so that the older is not the
     * last on the topic.
     */
    void markAnnounced(WatchEvent set, Instant now) {
        jdbc.update(
                "update watch set announced_at = case when revision = ? then ?::timestamptz end where id = ?",
                set.revision(),
                now,
                set.watch());
    }

    void markTombstoned(UUID watch, Instant now) {
        jdbc.update("update watch set tombstoned_at = ? where id = ?", now, watch);
    }
}
