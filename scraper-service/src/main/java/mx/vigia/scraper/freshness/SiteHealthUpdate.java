package mx.vigia.scraper.freshness;

import java.time.Instant;
import java.util.Optional;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.round.RoundReport;

/** The update of one site's health by one writer, from reading to deciding and writing. */
record SiteHealthUpdate(String site, Jdbc jdbc, SiteHealthRepository rows) {
    /** Locks the health of the site, waiting for other holders; the lock ends with the transaction. */
    static SiteHealthUpdate of(String site, Jdbc jdbc, SiteHealthRepository rows) {
        jdbc.execute("select pg_advisory_xact_lock(hashtext('health of ' || ?))", site);
        return new SiteHealthUpdate(site, jdbc, rows);
    }

    /** Whether the health after this round, or after a later one that supersedes it, is written. */
    boolean isAlreadyWritten(RoundReport round) {
        return hasHealthSince(round.endedAt());
    }

    private boolean hasHealthSince(Instant moment) {
        return jdbc.exists(
                "select 1 from round where site = ? and health is not null and ended_at >= ? limit 1", site, moment);
    }

    Optional<SiteHealthEvent> latest() {
        return rows.latest(jdbc, site);
    }

    Optional<Incident> open() {
        return Incidents.open(jdbc, site);
    }

    /** Writes the health together with the incident that began or ended with it, so that each is published once. */
    void write(SiteHealthEvent health, Optional<Incident> began, Optional<Incident> ended, RoundReport round) {
        jdbc.update("update round set health = ?::jsonb where id = ?", rows.text(health), round.id());
        if (ended.isPresent()) {
            Incidents.end(jdbc, ended.get().id(), round.endedAt());
        }
        if (began.isPresent() && !Incidents.begin(jdbc, site, began.get(), null)) {
            throw new IllegalStateException("an incident of %s begins while one lasts".formatted(site));
        }
    }

    /**
     * Begins an incident without a round; returns false if one is open, or a round has reported since this one was due.
     */
    boolean beginOverdue(SiteHealthEvent health, Incident incident, Instant due) {
        return open().isEmpty() && !hasHealthSince(due) && Incidents.begin(jdbc, site, incident, rows.text(health));
    }
}
