package mx.vigia.scraper.freshness;

import static mx.vigia.scraper.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.EmptyScraper;
import mx.vigia.scraper.ScraperTestProfile;
import mx.vigia.scraper.catalog.SiteCatalog;
import mx.vigia.scraper.round.RoundEndedEvent;
import mx.vigia.scraper.round.RoundRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two replicas write the health of one site: a single round without an answer is no incident, whichever replica writes
 * it.
 */
@QuarkusTest
@TestProfile(ScraperTestProfile.class)
class SiteHealthUpdateTest {
    private static final String GACETA = "mx.diputados.gaceta";

    @Inject
    SourceFreshness freshness;

    @Inject
    SiteHealthRepository rows;

    @Inject
    Incidents incidents;

    @Inject
    SiteCatalog catalog;

    @Inject
    RoundRepository book;

    @Inject
    Jdbc database;

    @BeforeEach
    void emptyDatabase() {
        EmptyScraper.of(database);
    }

    @Test
    void failureWrittenTwiceCountsOnce() {
        var miss = failedRound(Instant.now().minus(Duration.ofMinutes(5)));

        freshness.after(miss);
        freshness.after(miss);

        assertThat(incidents.open(GACETA)).isEmpty();
        assertThat(rows.latest(GACETA)).map(SiteHealthEvent::state).hasValue("unreachable");
    }

    @Test
    void secondFailureInARowIsAnIncident() {
        freshness.after(failedRound(Instant.now().minus(Duration.ofMinutes(5))));
        freshness.after(failedRound(Instant.now().minus(Duration.ofMinutes(4))));

        assertThat(incidents.open(GACETA)).map(Incident::why).hasValue(SiteState.UNREACHABLE);
    }

    @Test
    void concurrentUpdateWaitsAndReadsTheOther() throws Exception {
        var miss = failedRound(Instant.now().minus(Duration.ofMinutes(5)));
        freshness.after(miss);
        var written = rows.text(rows.latest(GACETA).orElseThrow());
        run("update round set health = null");

        var second = rows.inLockedTransaction(GACETA, update -> {
            var other = CompletableFuture.runAsync(() -> freshness.after(miss));
            await().until(this::isLockAwaited);
            update.jdbc().update("update round set health = ?::jsonb", written);
            return other;
        });
        second.get(30, TimeUnit.SECONDS);

        assertThat(incidents.open(GACETA)).isEmpty();
    }

    @Test
    void lateRoundEndedMeanwhileIsNotReportedOverdue() {
        var due = Instant.now().minus(Duration.ofMinutes(5));
        var missed = new Incident(UUID.randomUUID(), SiteState.OVERDUE, "a round", "none", due, null);
        freshness.after(failedRound(due.minusSeconds(1)));
        var before = rows.latest(GACETA).orElseThrow();

        boolean late =
                rows.inLockedTransaction(GACETA, update -> update.beginOverdue(before, missed, due.minusSeconds(2)));
        boolean right = rows.inLockedTransaction(GACETA, update -> update.beginOverdue(before, missed, due));

        assertThat(late).isFalse();
        assertThat(right).isTrue();
    }

    private boolean isLockAwaited() {
        return database.exists("select 1 from pg_locks where locktype = 'advisory' and not granted limit 1");
    }

    /** A round without an answer that ended at this moment. */
    private RoundEndedEvent failedRound(Instant ended) {
        var id = UUID.randomUUID();
        run("""
                insert into round (id, site, state, silent, asked_at, started_at, ended_at, ending, endings)
                values ('%s', '%s', 'failed', false, '%3$s', '%3$s', '%3$s', 'unreachable', '{"unreachable": 1}')
                """.formatted(id, GACETA, ended));
        return new RoundEndedEvent(
                catalog.named(GACETA).orElseThrow(), book.findById(GACETA, id).orElseThrow());
    }

    private void run(String sql) {
        database.execute(sql);
    }
}
