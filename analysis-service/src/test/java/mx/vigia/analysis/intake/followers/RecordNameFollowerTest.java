package mx.vigia.analysis.intake.followers;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.Retraction;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.feed.Reprocessing;
import mx.vigia.analysis.dossier.feed.SkippedItemRepository;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Json;
import mx.vigia.platform.text.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database with records that were processed by other rules. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class RecordNameFollowerTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    /** Allows for records that other tests left unscored in the same database. */
    private static final int MANY = 1_000;

    private static final String GACETA = "https://gaceta.diputados.gob.mx/Gaceta/66/2026/sep/";

    @Inject
    BillIntake intake;

    @Inject
    DossierRepository dossiers;

    @Inject
    SkippedItemRepository passedOver;

    @Inject
    RecordNameFollower follower;

    @Inject
    DataSource database;

    private final String issue = UUID.randomUUID().toString();
    private final BillSightings gazette =
            aBill().alias("66/a/" + issue + "#Iniciativa4").titled("Que reforma la Ley de Vados " + issue);
    private final BillSightings register =
            aBill().at("mx.segob.sil").titled("Vados " + issue).linked(GACETA + issue + ".html#Iniciativa4");
    private final UUID second = Sha256.identifier("mx.segob.sil|" + register.key());

    @BeforeEach
    void awaitDone() {
        await().atMost(SOON).until(this::isDone);
    }

    @AfterEach
    void dropFailingTriggerAndSkippedItems() {
        execute("drop trigger if exists sour on source_name");
        execute("delete from passed_over");
    }

    @Test
    void sureKeyFindsRecordsReceivedBeforeNamesWereStored() {
        takeWithoutNames();
        assertThat(dossiers.findById(second))
                .as("nobody knows that they are one")
                .isPresent();

        reprocessWithChangedRules();

        await().atMost(SOON).until(() -> dossiers.findMergeTarget(second).isPresent());
        assertThat(dossiers.findMergeTarget(second)).contains(id(gazette));
        assertThat(dossiers.findFacts(id(gazette)))
                .extracting(Fact::kind)
                .containsOnlyOnce(FactKind.LINKED)
                .contains(FactKind.NEW);
        assertThat(words(gazette)).contains("place:66/a/" + issue + "#Iniciativa4");
    }

    @Test
    void billMisledByOlderRulesIsRestoredWithoutAlert() {
        var local = aBill().at("mx.nle.congreso")
                .titled("Que reforma la Ley de Vados del Estado " + issue)
                .vaguely("congress", "other", "Aprobada", null);
        var bill = Sha256.identifier("mx.nle.congreso|" + local.key());
        take(intake, local);
        var before = dossiers.findById(bill).orElseThrow();
        execute("update dossier set body = body || '{\"stage\": \"PASSED_ORIGIN\", \"number\": \"7\"}' where id = '%s'"
                .formatted(bill));

        reprocessWithChangedRules();

        await().atMost(SOON).until(this::isDone);
        assertThat(dossiers.findById(bill)).hasValueSatisfying(now -> {
            assertThat(now.stage()).isEqualTo(Stage.PASSED_CONGRESS);
            assertThat(now.number()).isEqualTo(before.number());
            assertThat(now.revision()).isEqualTo(before.revision() + 1);
            assertThat(now.lastChanged()).isEqualTo(before.lastChanged());
        });
        assertThat(dossiers.findFacts(bill)).extracting(Fact::kind).containsExactly(FactKind.PASSED);
        assertThat(silent(bill)).containsExactly(false, true);
    }

    @Test
    void reprocessingRemovesAStrayRetractionAndKeepsPages() {
        var bill =
                aBill().titled("Que reforma la Ley de Vados del Mar " + issue).step("presented", "Presentada.");
        take(intake, bill);
        var before = dossiers.findById(id(bill)).orElseThrow();
        execute("update dossier set body = jsonb_set(jsonb_set(body, '{steps}', body -> 'steps' || '%s'::jsonb),"
                        .formatted(Json.write(List.of(Retraction.on(LocalDate.of(2026, 9, 4)))))
                + " '{stepPages}', (body -> 'stepPages') || (body -> 'stepPages' -> 0)) where id = '" + id(bill) + "'");
        assertThat(Retraction.isIn(dossiers.findById(id(bill)).orElseThrow().steps()))
                .isTrue();

        reprocessWithChangedRules();

        await().atMost(SOON).until(this::isDone);
        assertThat(dossiers.findById(id(bill))).hasValueSatisfying(now -> {
            assertThat(now.steps()).isEqualTo(before.steps());
            assertThat(now.stepPages()).isEqualTo(before.stepPages());
            assertThat(now.tags()).isEqualTo(before.tags());
            assertThat(now.laws()).isEqualTo(before.laws()).isNotEmpty();
            assertThat(now.firstSeen()).isEqualTo(before.firstSeen());
        });
    }

    @Test
    void reprocessedBillEqualsAFreshIntake() {
        var bill = aBill().titled("Que expide la Ley de Ciberseguridad de Vados " + issue)
                .text("Los operadores notificarán todo incidente de ciberseguridad.")
                .step("presented", "Presentada.");
        take(intake, bill);
        var fresh = dossiers.findById(id(bill)).orElseThrow();
        execute(
                "update dossier set body = body || '{\"title\": \"Otra cosa\", \"tags\": [], \"laws\": [], \"steps\": [],"
                        + " \"stepPages\": []}', text_sha256 = null where id = '" + id(bill) + "'");
        assertThat(dossiers.findById(id(bill)).orElseThrow().tags()).isEmpty();

        reprocessWithChangedRules();

        await().atMost(SOON).until(this::isDone);
        assertThat(fresh.tags()).isNotEmpty();
        assertThat(dossiers.findById(id(bill)).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("identity.revision")
                .isEqualTo(fresh);
        assertThat(dossiers.findFacts(id(bill))).extracting(Fact::kind).containsExactly(FactKind.NEW);
    }

    @Test
    void billUnchangedByTheRulesIsNotRewritten() {
        take(intake, gazette);

        reprocessWithChangedRules();

        await().atMost(SOON).until(this::isDone);
        assertThat(silent(id(gazette))).containsExactly(false);
    }

    @Test
    void unnameableRecordIsSkippedAndListed() {
        takeWithoutNames();
        long sour = row(gazette);
        execute("create or replace function sour() returns trigger language plpgsql as"
                + " $$ begin raise exception 'sour' using errcode = '22000'; end $$");
        execute("create trigger sour before insert on source_name for each row when (new.source_record = " + sour
                + ") execute function sour()");

        reprocessWithChangedRules();

        await().atMost(SOON).until(this::isDone);
        assertThat(passedOver.findLatest(MANY))
                .filteredOn(item -> item.follower().equals(RecordNameFollower.FOLLOWER_NAME))
                .extracting(SkippedItemRepository.Item::subject)
                .contains(Long.toString(sour));
        assertThat(words(register)).isNotEmpty();

        execute("drop trigger sour on source_name");
        take(intake, gazette.then(2).titled("Que reforma la Ley de Vados y Puentes " + issue));
        assertThat(words(gazette)).isNotEmpty();
        assertThat(passedOver.findLatest(MANY))
                .as("it was heard again, with its names")
                .extracting(SkippedItemRepository.Item::subject)
                .doesNotContain(Long.toString(sour));
    }

    /** Takes two records of one bill, each while the other has no stored names. */
    private void takeWithoutNames() {
        take(intake, gazette);
        forgetNames();
        take(intake, register);
        forgetNames();
    }

    private void forgetNames() {
        execute("delete from source_name");
    }

    private void reprocessWithChangedRules() {
        execute("update reprocessing set rules_version = 'other' where follower = 'names of records'");
        follower.follow();
    }

    private boolean isDone() {
        return Reprocessing.of(Reprocessing.Follower.NAMES).isDone(Jdbc.of(database));
    }

    private long row(BillSightings bill) {
        return Jdbc.of(database)
                .first("select id from source_record where source_key = ?", row -> row.getLong(1), bill.key())
                .orElseThrow();
    }

    private List<String> words(BillSightings bill) {
        return Jdbc.of(database)
                .list(
                        "select word from source_name join source_record on id = source_record where source_key = ?",
                        row -> row.getString(1),
                        bill.key());
    }

    private List<Boolean> silent(UUID bill) {
        return Jdbc.of(database)
                .list("select silent from change where dossier = ? order by number", row -> row.getBoolean(1), bill);
    }

    private void execute(String sql) {
        Jdbc.of(database).execute(sql);
    }
}
