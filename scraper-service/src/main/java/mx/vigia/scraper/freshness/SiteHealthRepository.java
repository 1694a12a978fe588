package mx.vigia.scraper.freshness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.round.FetchEnding;

/** The health after each round, kept in the round's row until it is published. */
@ApplicationScoped
class SiteHealthRepository {
    private final Jdbc database;
    private final ObjectMapper json;

    SiteHealthRepository(Jdbc database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Returns the latest health of a site. */
    Optional<SiteHealthEvent> latest(String site) {
        return latest(database, site);
    }

    Optional<SiteHealthEvent> latest(Jdbc jdbc, String site) {
        return read(jdbc, "from round where site = ? and health is not null order by ended_at desc limit 1", site)
                .stream()
                .findFirst();
    }

    /** Returns health events written before this moment and not published yet. */
    List<SiteHealthEvent> findUnannounced(Instant before) {
        return read(
                "from round where health is not null and health_announced_at is null and ended_at < ? order by ended_at limit 100",
                before);
    }

    /**
     * Returns by site the latest published round ({@link FetchEnding#isPublished}) that ended between these moments and
     * whose health was never written.
     */
    Map<String, UUID> findRoundsWithoutHealth(Instant after, Instant before) {
        var given = Jdbc.array("text", FetchEnding.labels(FetchEnding::isPublished));
        var found = new HashMap<String, UUID>();
        database.forEach(
                """
                select r.site, r.id from round r
                where r.health is null and r.ended_at > ? and r.ended_at < ? and r.state in ('succeeded', 'failed')
                and r.ending = any(?)
                and not exists (select 1 from round l where l.site = r.site and l.ended_at > r.ended_at
                    and l.ending = any(?))
                and not exists (select 1 from incident i where i.site = r.site and i.began_at > r.ended_at)
                """, row -> found.put(row.getString(1), row.getObject(2, UUID.class)), after, before, given, given);
        return found;
    }

    /** An action on the health of a site under its lock. */
    interface Work<T> {
        T on(SiteHealthUpdate update);
    }

    /** Runs this in one transaction, after any other reader or writer of the site's health, on any replica. */
    <T> T inLockedTransaction(String site, Work<T> work) {
        return database.inTransaction(jdbc -> work.on(SiteHealthUpdate.of(site, jdbc, this)));
    }

    /** Ends an incident of a withdrawn source and stores its last health event for publishing. */
    void endAsWithdrawn(SiteHealthEvent health, UUID incident, Instant now) {
        database.update("""
                update incident set ended_at = ?, ended_as = ?, health = ?::jsonb, announced_at = null
                where id = ? and ended_at is null""", now, SiteState.WITHDRAWN.label(), text(health), incident);
    }

    /** Returns incidents that began without a round before this moment and are not published yet. */
    List<SiteHealthEvent> findUnannouncedOverdue(Instant before) {
        return read(
                "from incident where health is not null and announced_at is null and began_at < ? order by began_at limit 100",
                before);
    }

    /**
     * Marks an announcement last made before this moment for a repeat of the same incident; a second caller changes
     * nothing.
     */
    void repeatAnnouncement(UUID incident, Instant saidBefore, Instant now) {
        database.update("""
                update incident set announced_at = null, health = jsonb_set(jsonb_set(health - 'fact',
                  '{round,id}', to_jsonb(?::text)), '{round,endedAt}', to_jsonb(?::text))
                where id = ? and ended_at is null and health is not null and announced_at <= ?
                """, UUID.randomUUID().toString(), now.toString(), incident, saidBefore);
    }

    void markOverdueAnnounced(UUID incident, Instant now) {
        mark("update incident set announced_at = ? where id = ?", incident, now);
    }

    void mark(UUID round, Instant now) {
        mark("update round set health_announced_at = ? where id = ?", round, now);
    }

    private void mark(String sql, UUID id, Instant now) {
        database.update(sql, now, id);
    }

    String text(SiteHealthEvent health) {
        try {
            return json.writeValueAsString(health);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<SiteHealthEvent> read(String where, Object value) {
        return read(database, where, value);
    }

    private List<SiteHealthEvent> read(Jdbc jdbc, String where, Object value) {
        return jdbc.list("select health " + where, row -> health(row.getString(1)), value);
    }

    private SiteHealthEvent health(String text) {
        try {
            return json.readValue(text, SiteHealthEvent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
