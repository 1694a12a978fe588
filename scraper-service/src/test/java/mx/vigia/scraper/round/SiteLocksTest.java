package mx.vigia.scraper.round;

import static mx.vigia.scraper.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mx.vigia.platform.realparts.RealPostgres;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.StoreException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SiteLocksTest {
    private static RealPostgres postgres;

    @BeforeAll
    static void begin() {
        postgres = RealPostgres.temporary();
        postgres.createDatabase("locks");
    }

    @AfterAll
    static void end() {
        postgres.close();
    }

    @Test
    void siteIsVisitedOnceAtATimeOverReplicas() throws Exception {
        var ours = replica();
        var lock = ours.acquire("mx.uno");
        var within = CompletableFuture.supplyAsync(() -> acquire(ours));
        var elsewhere = CompletableFuture.supplyAsync(() -> acquire(replica()));

        assertThatThrownBy(() -> within.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        assertThatThrownBy(() -> elsewhere.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        lock.close();

        within.get(30, TimeUnit.SECONDS).close();
        elsewhere.get(30, TimeUnit.SECONDS).close();
    }

    @Test
    void manySitesAtOnceTakeOneConnection() throws Exception {
        var before = connections();
        var ours = replica();
        var locks = new ArrayList<SiteLock>();
        for (var site = 0; site < 40; site++) {
            locks.add(ours.acquire("mx.numero" + site));
        }

        await().untilAsserted(() -> assertThat(connections())
                .filteredOn(connection -> !before.contains(connection))
                .hasSize(1));
        locks.forEach(SiteLock::close);
    }

    @Test
    void deadReplicaReleasesItsLock() throws Exception {
        var dying = replica();
        dying.acquire("mx.dos");
        dying.close();

        assertThat(CompletableFuture.supplyAsync(() -> acquire(replica(), "mx.dos"))
                        .get(30, TimeUnit.SECONDS))
                .isNotNull();
    }

    @Test
    void connectionLostBetweenRoundsIsReplacedAndItsPlaceInThePoolIsFree() throws Exception {
        try (var pool = pool(2)) {
            var ours = new SiteLocks(Jdbc.of(pool));
            for (var outage = 0; outage < 8; outage++) {
                ours.acquire("mx.cuatro").close();
                Jdbc.of(postgres.database("locks"))
                        .list(
                                "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'locks' and pid <> pg_backend_pid()",
                                row -> row.getBoolean(1));
            }

            ours.acquire("mx.cuatro").close();
        }
    }

    @Test
    void connectionReturnedAfterAFailureHoldsNoLock() throws Exception {
        try (var pool = pool(1)) {
            var failing = new SiteLocks(Jdbc.of(pool));
            var siteLock = failing.acquire("mx.tres");

            assertThatThrownBy(() -> failing.acquire("no text\0")).isInstanceOf(StoreException.class);

            CompletableFuture.supplyAsync(() -> acquire(replica(), "mx.tres"))
                    .get(30, TimeUnit.SECONDS)
                    .close();
            assertThat(pool.getMetrics().creationCount()).isEqualTo(1);
            siteLock.close();
        }
    }

    @Test
    void lockPollingBacksOff() {
        assertThat(SiteLocks.nextWait(100)).isEqualTo(200);
        assertThat(SiteLocks.nextWait(3200)).isEqualTo(5000);
        assertThat(SiteLocks.nextWait(5000)).isEqualTo(5000);
    }

    private static AgroalDataSource pool(int connections) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .metricsEnabled()
                .connectionPoolConfiguration(pool -> pool.maxSize(connections)
                        .acquisitionTimeout(Duration.ofSeconds(10))
                        .exceptionSorter(new PostgreSQLExceptionSorter())
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(postgres.jdbcUrl("locks"))
                                .principal(new NamePrincipal("postgres"))
                                .credential(new SimplePassword("postgres")))));
    }

    private static SiteLock acquire(SiteLocks locks) {
        return acquire(locks, "mx.uno");
    }

    private static SiteLock acquire(SiteLocks locks, String site) {
        try {
            return locks.acquire(site);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SiteLocks replica() {
        return new SiteLocks(Jdbc.of(postgres.database("locks")));
    }

    /** The processes that serve a connection; one of a closed connection may still be there for a moment. */
    private static List<Integer> connections() {
        return Jdbc.of(postgres.database("locks"))
                .list(
                        "select pid from pg_stat_activity where datname = 'locks' and pid <> pg_backend_pid()",
                        row -> row.getInt(1));
    }
}
