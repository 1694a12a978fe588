package mx.vigia.scraper.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mx.vigia.platform.realparts.RealPostgres;
import mx.vigia.platform.store.Jdbc;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HostGatesTest {
    private static final String HOST = "gaceta.example";
    private static final Duration PAUSE = Duration.ofMillis(300);

    private static RealPostgres postgres;
    private static Jdbc database;

    private HostGates ours;
    private HostGates others;

    @BeforeAll
    static void begin() {
        postgres = RealPostgres.temporary();
        postgres.createDatabase("gates");
        database = Jdbc.of(postgres.database("gates"));
        Flyway.configure().dataSource(postgres.database("gates")).load().migrate();
    }

    @AfterAll
    static void end() {
        postgres.close();
    }

    @BeforeEach
    void twoReplicas() {
        database.execute("truncate host_gate");
        ours = replica();
        others = replica();
    }

    @AfterEach
    void close() {
        ours.close();
        others.close();
    }

    @Test
    void replicasTakeTurnsAtAHostWithThePauseBetween() throws Exception {
        var permit = ours.acquirePermit(HOST, PAUSE);
        var waiting = CompletableFuture.supplyAsync(() -> acquisitionTime(others));

        assertThatThrownBy(() -> waiting.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        permit.close();
        var left = System.nanoTime();

        assertThat(Duration.ofNanos(waiting.get(5, TimeUnit.SECONDS) - left))
                .isBetween(PAUSE.minusMillis(5), PAUSE.plusSeconds(1));
    }

    @Test
    void aSlowHostDelaysNoOther() throws Exception {
        try (var slow = ours.acquirePermit("lento.example", PAUSE)) {
            var begin = System.nanoTime();
            ours.acquirePermit(HOST, PAUSE).close();
            others.acquirePermit("otra.example", PAUSE).close();

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
            assertThat(slow).isNotNull();
        }
    }

    @Test
    void pauseOutlivesItsReplica() throws Exception {
        ours.acquirePermit(HOST, PAUSE).close();
        var left = System.nanoTime();
        ours.close();

        try (var reborn = replica()) {
            assertThat(Duration.ofNanos(acquisitionTime(reborn) - left)).isGreaterThanOrEqualTo(PAUSE.minusMillis(5));
        }
    }

    @Test
    void hostLockLastsForTheRequestAndExpiresAfterACrash() throws Exception {
        var hostPermit = ours.acquirePermit(HOST, Duration.ZERO);
        var waiting = CompletableFuture.supplyAsync(() -> acquisitionTime(others));
        assertThatThrownBy(() -> waiting.get(1200, TimeUnit.MILLISECONDS))
                .as("the lease of half a second is renewed")
                .isInstanceOf(TimeoutException.class);

        var died = System.nanoTime();
        ours.close();

        assertThat(Duration.ofNanos(waiting.get(5, TimeUnit.SECONDS) - died)).isLessThan(Duration.ofSeconds(1));
        hostPermit.close();
    }

    @Test
    void expiredPermitDoesNotReleaseTheNextOne() throws Exception {
        var overstayed = ours.acquirePermit(HOST, Duration.ZERO);
        ours.close();
        var next = await().until(() -> others.acquirePermit(HOST, Duration.ZERO), permit -> true);
        overstayed.close();

        var third = replica("longest-queue", "200ms");
        assertThatThrownBy(() -> third.acquirePermit(HOST, Duration.ZERO))
                .hasMessageContaining("waited PT0.2S for a turn");
        next.close();
    }

    @Test
    void longPauseFailsAtOnceOnEveryReplica() throws Exception {
        try (var permit = ours.acquirePermit(HOST, PAUSE)) {
            permit.closeFor(Duration.ofDays(3650), 429, "answered 429, Retry-After: 315360000");
        }
        var begin = System.nanoTime();

        assertThatThrownBy(() -> others.acquirePermit(HOST, PAUSE))
                .isInstanceOfSatisfying(
                        FailedExchange.LeftAlone.class,
                        left -> assertThat(left.status()).isEqualTo(429))
                .hasMessageStartingWith(
                        "answered 429, Retry-After: 315360000, cut to PT24H; left alone for another PT23H");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void backoffDoublesAcrossReplicasUntilItResets() throws Exception {
        for (var refusal = 0; refusal < 3; refusal++) {
            try (var permit = (refusal == 1 ? others : ours).acquirePermit(HOST, Duration.ZERO)) {
                permit.refused(503, "answered 503");
            }
        }
        assertThat(closedAtTheLastRefusal()).isBetween(Duration.ofMillis(190), Duration.ofMillis(200));

        try (var forgetful = replica("forgive-after", "1ms");
                var permit = forgetful.acquirePermit(HOST, Duration.ZERO)) {
            permit.refused(503, "answered 503");
        }
        assertThat(closedAtTheLastRefusal()).isBetween(Duration.ofMillis(40), Duration.ofMillis(50));
    }

    @Test
    void interruptedWaitEndsAndTheQueueGoesOn() throws Exception {
        var permit = ours.acquirePermit(HOST, Duration.ZERO);
        var failure = new CompletableFuture<FailedExchange>();
        var waiting = Thread.ofVirtual().start(() -> {
            try {
                ours.acquirePermit(HOST, Duration.ZERO).close();
            } catch (FailedExchange e) {
                failure.complete(e);
            }
        });
        waiting.interrupt();

        assertThat(failure.get(2, TimeUnit.SECONDS)).hasMessage("interrupted");
        permit.close();
        ours.acquirePermit(HOST, Duration.ZERO).close();
    }

    @Test
    void noDatabaseConnectionIsHeldWhileWaiting() throws Exception {
        try (var permit = ours.acquirePermit(HOST, PAUSE)) {
            var waiting = CompletableFuture.supplyAsync(() -> acquisitionTime(others));
            await("every connection, each of which lives as long as it is held")
                    .until(() -> permit != null && !waiting.isDone() && connections() == 0);
        }
    }

    private static long acquisitionTime(HostGates gates) {
        try (var permit = gates.acquirePermit(HOST, Duration.ZERO)) {
            return permit == null ? 0 : System.nanoTime();
        } catch (FailedExchange e) {
            throw new IllegalStateException(e);
        }
    }

    private static HostGates replica(String... more) {
        var settings = new String[more.length + 4];
        System.arraycopy(new String[] {"lease", "500ms", "refusal-wait", "50ms"}, 0, settings, 0, 4);
        System.arraycopy(more, 0, settings, 4, more.length);
        var config = TestFetchSettings.of(settings);
        return new HostGates(new HostGateRepository(database, config), config);
    }

    /** Both times are written by one statement, so that no slow reader shortens what is between them. */
    private static Duration closedAtTheLastRefusal() {
        return Duration.ofMillis(
                number("select round(extract(epoch from closed_until - refused_at) * 1000) from host_gate"));
    }

    private static long connections() {
        return number("select count(*) from pg_stat_activity where datname = 'gates' and pid <> pg_backend_pid()");
    }

    private static long number(String sql) {
        return database.one(sql, row -> row.getLong(1));
    }
}
