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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.SightingEvent;
import mx.vigia.analysis.dossier.DecisionAuthor;
import mx.vigia.analysis.dossier.DossierTags;
import mx.vigia.analysis.dossier.fact.AlertHorizon;
import mx.vigia.analysis.dossier.linking.LinkRuling;
import mx.vigia.analysis.dossier.registry.Registrar;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;
import mx.vigia.platform.store.StoreException;
import mx.vigia.platform.text.Sha256;
import org.junit.jupiter.api.Test;

/** Concurrent intake, rules and manual edits on one database lose no record. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class ConcurrentWritersTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final LocalDate DAY = LocalDate.parse("2026-09-03");
    private static final DecisionAuthor ANALYST = DecisionAuthor.person("4f7c");
    private static final int WRITERS = 8;
    private static final int DEEDS = 30;
    private static final int RECORDS = 10;
    private static final int NAMES = 40;

    @Inject
    DossierTransactions dockets;

    @Inject
    Jdbc database;

    private final Registrar registrar = new Registrar(
            (title, summary, text) -> DossierTags.NONE,
            new AlertHorizon(Duration.ofDays(14), Duration.ofDays(2), ZoneId.of("America/Mexico_City")));
    private final String ours = UUID.randomUUID().toString().substring(0, 8);
    private final Map<Integer, Integer> revisions = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<UUID> acts = new ConcurrentLinkedQueue<>();

    @Test
    void recordOfABillBeingMergedJoinsTheMergedDossier() {
        SightingEvent sightingEvent =
                aBill("66/a-" + ours).titled("Que reforma la Ley A").sighting();
        SightingEvent going = aBill("b-" + ours)
                .at("mx.jal.congreso")
                .alias("c/" + ours)
                .titled("Que reforma la Ley B")
                .sighting();
        SightingEvent coming = aBill("d-" + ours)
                .at("mx.jal.congreso")
                .alias("c/" + ours)
                .titled("Que reforma la Ley B")
                .sighting();
        process(sightingEvent);
        process(going);
        CompletableFuture<Void> meanwhile;

        try (DossierTransaction transaction =
                dockets.open(List.of(own(sightingEvent), own(going)), List.of(), Instant.now())) {
            registrar.rule(
                    transaction,
                    LinkRuling.ofPair(sightingEvent.bill(), going.bill(), true, ANALYST, "Consta"),
                    Instant.now());
            transaction.write();
            meanwhile = CompletableFuture.runAsync(() -> process(coming));
            await().atMost(SOON).until(() -> meanwhile.isDone() || isLockAwaited());
            transaction.commit(Instant.now());
        }
        meanwhile.join();

        assertThat(List.of(linked(sightingEvent), linked(going), linked(coming)))
                .containsOnly(own(sightingEvent));
        assertThat(lost()).isEmpty();
    }

    @Test
    void concurrentWritersLeaveEachRecordInALiveDossier() throws Exception {
        IntStream.range(0, RECORDS).forEach(each -> process(sighting(each, new Random(each))));

        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var done = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> CompletableFuture.runAsync(() -> write(new Random(writer)), writers))
                    .toList();
            for (var each : done) {
                each.join();
            }
        }

        assertThat(lost()).as("records in a bill that went away").isEmpty();
        assertThat(misplacedRecords())
                .as("bills that lead to where their record is not")
                .isEmpty();
        for (int each = 0; each < RECORDS; each++) {
            BillId id = id(each);
            assertThat(steps(linked(id)))
                    .as("what was last heard of %s", id)
                    .contains(phrase(each, revisions.get(each)));
        }
    }

    private void write(Random random) {
        for (int i = 0; i < DEEDS; i++) {
            int one = random.nextInt(RECORDS);
            int other = random.nextInt(RECORDS);
            switch (random.nextInt(6)) {
                case 0 -> process(sighting(one, random));
                case 1, 2 -> process(newcomer(random));
                case 3 -> ruled(id(one), id(other), true);
                case 4 -> ruled(id(one), id(other), false);
                default -> Optional.ofNullable(acts.poll()).ifPresent(this::undone);
            }
        }
    }

    /** Says something new, under a name that another record may have. */
    private SightingEvent sighting(int record, Random random) {
        int revision = revisions.merge(record, 1, Integer::sum);
        return aBill(id(record).key())
                .at(id(record).site())
                .withRevision(revision)
                .alias(name(random))
                .titled("Que reforma la Ley de " + ours)
                .step("other", phrase(record, revision), DAY.minusDays(record * 1_000 + revision))
                .sighting();
    }

    /** A new record under an alias that others have. */
    private SightingEvent newcomer(Random random) {
        return aBill("66/z-" + UUID.randomUUID())
                .at("mx.jal.congreso")
                .alias(name(random))
                .titled("Que reforma la Ley de " + ours)
                .sighting();
    }

    private String name(Random random) {
        return "66/n" + random.nextInt(NAMES) + "/" + ours;
    }

    private String phrase(int record, int revision) {
        return "Paso " + revision + " de " + record + ".";
    }

    private BillId id(int record) {
        return new BillId(record % 2 == 0 ? "mx.diputados.gaceta" : "mx.jal.congreso", "66/r" + record + "-" + ours);
    }

    private void process(SightingEvent sighting) {
        try (DossierTransaction transaction = dockets.open(List.of(sighting), Instant.now())) {
            registrar.fold(transaction, sighting, Instant.now());
            transaction.write();
            transaction.commit(Instant.now());
        } catch (StoreException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void ruled(BillId one, BillId other, boolean same) {
        if (one.equals(other)) {
            return;
        }
        try (DossierTransaction transaction = dockets.open(List.of(), List.of(row(one), row(other)), Instant.now())) {
            acts.add(registrar
                    .rule(transaction, LinkRuling.ofPair(one, other, same, ANALYST, "Consta"), Instant.now())
                    .act());
            transaction.write();
            transaction.commit(Instant.now());
        } catch (StoreException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void undone(UUID editId) {
        try (DossierTransaction transaction = dockets.open(List.of(), rows(editId), Instant.now())) {
            registrar.undo(transaction, editId, ANALYST, "Eran dos", Instant.now());
            transaction.write();
            transaction.commit(Instant.now());
        } catch (StoreException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<Long> rows(UUID editId) {
        return ask("select unnest(array[one, other]) from link_decision where act = ?", row -> row.getLong(1), editId);
    }

    private long row(BillId id) {
        return ask("select id from source_record where source_key = ?", row -> row.getLong(1), id.key())
                .getFirst();
    }

    private UUID linked(SightingEvent sighting) {
        return linked(sighting.bill());
    }

    private UUID linked(BillId id) {
        return ask(
                        "select dossier from dossier_link join source_record on id = source_record where source_key ="
                                + " ?",
                        row -> row.getObject(1, UUID.class),
                        id.key())
                .getFirst();
    }

    private String steps(UUID dossier) {
        return ask("select body ->> 'steps' from dossier where id = ?", row -> row.getString(1), dossier)
                .getFirst();
    }

    private static UUID own(SightingEvent sighting) {
        return Sha256.identifier(sighting.bill().site() + "|" + sighting.bill().key());
    }

    private List<UUID> lost() {
        return ask(
                "select id from dossier join dossier_link on dossier = id where merged_into is not null",
                row -> row.getObject(1, UUID.class));
    }

    private List<UUID> misplacedRecords() {
        List<UUID> astray = new ArrayList<>();
        for (int each = 0; each < RECORDS; each++) {
            UUID own = Sha256.identifier(id(each).site() + "|" + id(each).key());
            UUID billId = linked(id(each));
            astray.addAll(ask(
                    "select id from dossier where id = ? and coalesce(merged_into, id) <> ?",
                    row -> row.getObject(1, UUID.class),
                    own,
                    billId));
        }
        return astray;
    }

    private <T> List<T> ask(String sql, SqlFunction<T> reading, Object... parameters) {
        return database.list(sql, reading, parameters);
    }

    private boolean isLockAwaited() {
        return !ask("select 1 from pg_locks where not granted", row -> row.getInt(1))
                .isEmpty();
    }
}
