package mx.vigia.scraper.freshness;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import mx.vigia.scraper.round.RoundReport;

/** The health of one site in the hands of one writer, from what is read of it to what is decided and written. */
record HealthTurn(String site, Connection connection, HealthRows rows) {
    /** Waits for whoever has the health of the site in hand; the turn ends with the transaction. */
    static HealthTurn of(String site, Connection connection, HealthRows rows) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtext('health of ' || ?))")) {
            lock.setString(1, site);
            lock.execute();
        }
        return new HealthTurn(site, connection, rows);
    }

    /** True where the health that this round left behind is written, or that of a later one, which says more. */
    boolean isPast(RoundReport round) throws SQLException {
        return isHeardSince(round.endedAt());
    }

    private boolean isHeardSince(Instant moment) throws SQLException {
        try (var select = connection.prepareStatement(
                "select 1 from round where site = ? and health is not null and ended_at >= ? limit 1")) {
            select.setString(1, site);
            select.setTimestamp(2, Timestamp.from(moment));
            return select.executeQuery().next();
        }
    }

    Optional<SiteHealth> latest() throws SQLException {
        return rows.latest(connection, site);
    }

    Optional<Incident> open() throws SQLException {
        return Incidents.open(connection, site);
    }

    /** Writes it together with the incident that began or ended with it, so that each is told once. */
    void write(SiteHealth health, Optional<Incident> began, Optional<Incident> ended, RoundReport round)
            throws SQLException {
        try (var update = connection.prepareStatement("update round set health = ?::jsonb where id = ?")) {
            update.setString(1, rows.text(health));
            update.setObject(2, round.id());
            update.executeUpdate();
        }
        if (ended.isPresent()) {
            Incidents.end(connection, ended.get().id(), round.endedAt());
        }
        if (began.isPresent() && !Incidents.begin(connection, site, began.get(), null)) {
            throw new IllegalStateException("an incident of %s begins while one lasts".formatted(site));
        }
    }

    /** Begins an incident that no round began; false where one lasts already, or a round has spoken since this one was due. */
    boolean beginOverdue(SiteHealth health, Incident incident, Instant due) throws SQLException {
        return open().isEmpty() && !isHeardSince(due) && Incidents.begin(connection, site, incident, rows.text(health));
    }
}
