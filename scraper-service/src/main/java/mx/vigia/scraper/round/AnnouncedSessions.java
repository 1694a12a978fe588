package mx.vigia.scraper.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import mx.vigia.platform.store.Jdbc;

/** The meetings called by sites, by their last statements; an extraordinary session is in no calendar. */
@ApplicationScoped
class AnnouncedSessions {
    private static final Duration ANNOUNCEMENT_LOOKBACK = Duration.ofDays(14);

    private final Jdbc database;

    AnnouncedSessions(Jdbc database) {
        this.database = database;
    }

    /**
     * Whether a meeting of that day is active that was sighted within the fortnight before. A cancelled one is not, nor
     * one postponed from that very day; one postponed to that day is. Only sightings of the site itself that contain
     * the day are parsed as JSON: this is called twice a minute for every site.
     */
    boolean isMeetingAnnounced(String site, LocalDate day, Instant now) {
        var mention = "%\"" + day + "\"%";
        return database.exists(
                """
                with mentioned as materialized (
                    select s.record_id, s.revision, s.event
                    from sighting s join source_record r on r.id = s.record_id
                    where s.subject = 'meeting' and s.sighted_at > ? and r.site = ? and s.event like ?
                    and not exists (select 1 from sighting later
                        where later.record_id = s.record_id and later.revision > s.revision)),
                held as materialized (
                    select record_id, revision, coalesce(event::jsonb #>> '{said,status}', '') as status
                    from mentioned where event::jsonb #>> '{said,heldOn}' = ?)
                select 1 from held s
                where s.status <> 'cancelled'
                and not (s.status = 'postponed'
                    and exists (select 1 from sighting earlier
                        where earlier.record_id = s.record_id and earlier.revision < s.revision
                        and case when earlier.event like ? then earlier.event::jsonb #>> '{said,heldOn}' = ? end))
                limit 1""", now.minus(ANNOUNCEMENT_LOOKBACK), site, mention, day.toString(), mention, day.toString());
    }
}
