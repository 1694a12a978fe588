package mx.vigia.scraper.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/** The incidents of each site, at most one of them open. */
@ApplicationScoped
class Incidents {
    private static final SqlFunction<Incident> INCIDENT = row -> new Incident(
            row.getObject("id", UUID.class),
            SiteState.ofLabel(row.getString("why")),
            row.getString("expected"),
            row.getString("found"),
            Jdbc.instant(row, "began_at"),
            Jdbc.instant(row, "ended_at"),
            row.getString("ended_as"));

    private final Jdbc database;

    Incidents(Jdbc database) {
        this.database = database;
    }

    /** Returns the open incident. */
    Optional<Incident> open(String site) {
        return open(database, site);
    }

    /** Returns the open incident, read within a transaction. */
    static Optional<Incident> open(Jdbc jdbc, String site) {
        return read(jdbc, "where site = ? and ended_at is null limit 1", site).stream()
                .findFirst();
    }

    /** Returns the incidents of a site, the latest first. */
    List<Incident> of(String site, int max) {
        return read(database, "where site = ? order by began_at desc limit " + max, site);
    }

    /**
     * Begins an incident within a transaction; returns false if one is already open.
     *
     * @param health the health event of an incident that no round began, as JSON; null if the round's row holds it
     */
    static boolean begin(Jdbc jdbc, String site, Incident incident, String health) {
        return jdbc.update(
                        """
                        insert into incident (id, site, why, expected, found, began_at, health)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb) on conflict do nothing""",
                        incident.id(),
                        site,
                        incident.why().label(),
                        incident.expected(),
                        incident.found(),
                        incident.beganAt(),
                        health)
                > 0;
    }

    /** Ends an incident within a transaction. */
    static void end(Jdbc jdbc, UUID incident, Instant now) {
        jdbc.update("update incident set ended_at = ? where id = ?", now, incident);
    }

    private static List<Incident> read(Jdbc jdbc, String where, String site) {
        return jdbc.list("select * from incident " + where, INCIDENT, site);
    }
}
