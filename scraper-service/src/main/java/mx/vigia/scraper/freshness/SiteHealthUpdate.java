package mx.vigia.scraper.freshness;

import java.time.Instant;
import java.util.Optional;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.round.RoundReport;

/** The health of one site in the hands of one writer, from what is read of it to what is decided and written. */
record SiteHealthUpdate(String site, Jdbc jdbc, SiteHealthRepository rows) {
    /** Waits for whoever has the health of the site in hand; the turn ends with the transaction. */
    static SiteHealthUpdate of(String site, Jdbc jdbc, SiteHealthRepository rows) {
        jdbc.execute("select pg_advisory_xact_lock(hashtext('health of ' || ?))", site);
        return new SiteHealthUpdate(site, jdbc, rows);
    }

    /** True where the health that this round left behind is written, or that of a later one, which says more. */
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

    /** Writes it together with the incident that began or ended with it, so that each is told once. */
    void write(SiteHealthEvent health, Optional<Incident> began, Optional<Incident> ended, RoundReport round) {
        jdbc.update("update round set health = ?::jsonb where id = ?", rows.text(health), round.id());
        if (ended.isPresent()) {
            Incidents.end(jdbc, ended.get().id(), round.endedAt());
        }
        if (began.isPresent() && !Incidents.begin(jdbc, site, began.get(), null)) {
            throw new IllegalStateException("an incident of %s begins while one lasts".formatted(site));
        }
    }

    /** Begins an incident that no round began; false where one lasts already, or a round has spoken since this one was due. */
    boolean beginOverdue(SiteHealthEvent health, Incident incident, Instant due) {
        return open().isEmpty() && !hasHealthSince(due) && Incidents.begin(jdbc, site, incident, rows.text(health));
    }
}
