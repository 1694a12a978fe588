package mx.vigia.analysis.dossier.store;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import mx.vigia.analysis.bill.SightingEvent;
import mx.vigia.analysis.dossier.DossierTags;
import mx.vigia.analysis.dossier.fact.AlertHorizon;
import mx.vigia.analysis.dossier.registry.Registrar;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.StoreException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class ConcurrentReplicasTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    DossierTransactions dockets;

    @Inject
    Jdbc database;

    private final Registrar registrar = new Registrar(
            (title, summary, text) -> DossierTags.NONE,
            new AlertHorizon(Duration.ofDays(14), Duration.ofDays(2), ZoneId.of("America/Mexico_City")));

    @Test
    void recordsSharingAnAliasMergeAcrossConcurrentReplicas() {
        String alias = "66/c/" + UUID.randomUUID();
        SightingEvent one = aBill().alias(alias).sighting();
        SightingEvent other = aBill().alias(alias).sighting();
        CompletableFuture<UUID> second;

        try (DossierTransaction transaction = dockets.open(List.of(one), Instant.now())) {
            second = CompletableFuture.supplyAsync(() -> process(other));
            await().atMost(SOON).until(() -> second.isDone() || isLockAwaited());
            registrar.fold(transaction, one, Instant.now());
            transaction.write();
            transaction.commit(Instant.now());
        }

        assertThat(second.join()).isEqualTo(linked(one));
    }

    private UUID process(SightingEvent sighting) {
        try (DossierTransaction transaction = dockets.open(List.of(sighting), Instant.now())) {
            registrar.fold(transaction, sighting, Instant.now());
            transaction.write();
            transaction.commit(Instant.now());
            return linked(sighting);
        } catch (StoreException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private UUID linked(SightingEvent sighting) {
        return database.list(
                        "select dossier from dossier_link join source_record on id = source_record where"
                                + " source_key = ?",
                        row -> row.getObject(1, UUID.class),
                        sighting.bill().key())
                .getFirst();
    }

    private boolean isLockAwaited() {
        return !database.list(
                        "select 1 from pg_locks where not granted and locktype = 'advisory'", row -> row.getInt(1))
                .isEmpty();
    }
}
