package mx.vigia.scraper.archive;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import mx.vigia.platform.store.Jdbc;
import org.jboss.logging.Logger;

/** Verifies the archive at intervals, and records the result. */
@ApplicationScoped
class ArchiveVerificationJob {
    private static final Logger LOG = Logger.getLogger(ArchiveVerificationJob.class);

    private final Jdbc database;
    private final ArchiveVerifier archiveVerifier;
    private final ArchiveRetentionConfig config;
    private final InstantSource clock;

    ArchiveVerificationJob(
            Jdbc database, ArchiveVerifier archiveVerifier, ArchiveRetentionConfig config, InstantSource clock) {
        this.database = database;
        this.archiveVerifier = archiveVerifier;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${vigia.archive.look-for-proof-every:1h}",
            delayed = "${vigia.archive.look-for-proof-after:10m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void verifyIfDue() throws IOException {
        if (isVerificationTime()) {
            verify();
        }
    }

    /** Verifies the whole archive now. */
    ArchiveVerifier.Proven verify() throws IOException {
        var proven = archiveVerifier.verify();
        var broken = proven.breaks().stream()
                .findFirst()
                .map(ArchiveVerifier.Break::what)
                .orElse("");
        if (!proven.sound()) {
            LOG.errorf("Archive chain broken: after row=%d breaks=%s", proven.number(), proven.breaks());
        }
        saveResult(proven, broken, clock.instant());
        return proven;
    }

    private boolean isVerificationTime() {
        return !database.exists(
                "select 1 from archive_proof where at > ?", clock.instant().minus(config.proveEvery()));
    }

    private void saveResult(ArchiveVerifier.Proven proven, String broken, Instant now) {
        database.update("""
                insert into archive_proof (at, number, sound, broken) values (?, ?, ?, ?)
                on conflict (one) do update set at = excluded.at, number = excluded.number,
                  sound = excluded.sound, broken = excluded.broken""", now, proven.number(), proven.sound(), broken);
    }
}
