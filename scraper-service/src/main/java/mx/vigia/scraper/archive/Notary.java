package mx.vigia.scraper.archive;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Has the archive proven every so often, and notes what came of it. */
@ApplicationScoped
class Notary {
    private static final Logger LOG = Logger.getLogger(Notary.class);

    private final DataSource database;
    private final Proof proof;
    private final Keeping config;
    private final InstantSource clock;

    Notary(DataSource database, Proof proof, Keeping config, InstantSource clock) {
        this.database = database;
        this.proof = proof;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${vigia.archive.look-for-proof-every:1h}",
            delayed = "${vigia.archive.look-for-proof-after:10m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void proveWhereItIsTime() throws SQLException, IOException {
        if (isTime()) {
            prove();
        }
    }

    /** Goes through all of it now. */
    Proof.Proven prove() throws SQLException, IOException {
        var proven = proof.prove();
        var broken = proven.breaks().stream().findFirst().map(Proof.Break::what).orElse("");
        if (!proven.sound()) {
            LOG.errorf("the archive is broken behind row %d: %s", proven.number(), proven.breaks());
        }
        note(proven, broken, clock.instant());
        return proven;
    }

    private boolean isTime() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select 1 from archive_proof where at > ?")) {
            select.setTimestamp(1, Timestamp.from(clock.instant().minus(config.proveEvery())));
            return !select.executeQuery().next();
        }
    }

    private void note(Proof.Proven proven, String broken, Instant now) throws SQLException {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into archive_proof (at, number, sound, broken) values (?, ?, ?, ?)
                        on conflict (one) do update set at = excluded.at, number = excluded.number,
                          sound = excluded.sound, broken = excluded.broken""")) {
            upsert.setTimestamp(1, Timestamp.from(now));
            upsert.setLong(2, proven.number());
            upsert.setBoolean(3, proven.sound());
            upsert.setString(4, broken);
            upsert.executeUpdate();
        }
    }
}
