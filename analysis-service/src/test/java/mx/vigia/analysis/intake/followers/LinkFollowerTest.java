package mx.vigia.analysis.intake.followers;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import mx.vigia.analysis.AdvisoryLockNumber;
import mx.vigia.analysis.dossier.DecisionAuthor;
import mx.vigia.analysis.dossier.feed.SkippedItemRepository;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.intake.manual.Clerk;
import mx.vigia.analysis.intake.manual.LinkClerk;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class LinkFollowerTest {
    private static final Duration SOON = Duration.ofSeconds(120);

    /** Allows for records that other tests left unscored in the same database. */
    private static final int MANY = 1_000;

    private static final LocalDate DAY = LocalDate.of(2026, 9, 3);

    @Inject
    BillIntake intake;

    @Inject
    DossierRepository dossiers;

    @Inject
    LinkFollower follower;

    @Inject
    LinkClerk clerk;

    @Inject
    SkippedItemRepository passedOver;

    @Inject
    DataSource database;

    private final StatedInitiative statedInitiative = new StatedInitiative();

    @AfterEach
    void dropFailingTrigger() {
        execute("drop trigger if exists sour on weighed_record");
    }

    @Test
    void billThatCannotBeScoredIsSkippedAndListed() {
        BillSightings sour = aBill().titled("Que no se deja pesar");
        execute("create or replace function sour() returns trigger language plpgsql as $$ begin if exists"
                + " (select from source_record where id = new.source_record and source_key = '" + sour.key() + "')"
                + " then raise exception 'sour' using errcode = '22000'; end if; return new; end $$");
        execute("create trigger sour before insert on weighed_record for each row execute function sour()");

        take(intake, sour, statedInitiative.gazette);
        take(intake, statedInitiative.register);

        await().atMost(SOON).until(statedInitiative::areMerged);
        await().atMost(SOON) // the others may be taken before it
                .untilAsserted(() -> assertThat(passedOver.findLatest(MANY))
                        .filteredOn(item -> item.follower().equals(LinkFollower.FOLLOWER_NAME))
                        .extracting(SkippedItemRepository.Item::subject)
                        .contains(own(sour).toString()));

        execute("drop trigger sour on weighed_record");
        take(intake, sour.then(2).titled("Que ya se deja pesar"));

        await().atMost(SOON)
                .until(() -> passedOver.findLatest(MANY).stream()
                        .noneMatch(item -> item.subject().equals(own(sour).toString())));
    }

    @Test
    void concurrentReplicasDecideAPairOnce() throws Exception {
        BillSightings one = aBill().titled("Que reforma la Ley de Muelles");
        BillSightings other = aBill().at("mx.segob.sil").titled("Que reforma la Ley de Faros");
        take(intake, one, other);
        CyclicBarrier both = new CyclicBarrier(2);

        List<CompletableFuture<Void>> replicas = Stream.of(1, 2)
                .map(replica -> CompletableFuture.runAsync(() -> link(one, other, both)))
                .toList();
        replicas.forEach(CompletableFuture::join);

        assertThat(rows("select id from link_decision where one = %d or other = %d".formatted(row(one), row(one))))
                .hasSize(1);
    }

    @Test
    void manuallyUndoneRuleLinkStaysUndone() {
        take(intake, statedInitiative.gazette);
        take(intake, statedInitiative.register);
        await().atMost(SOON).until(statedInitiative::areMerged);

        clerk.undo(statedInitiative.act(), statedInitiative.rows(), DecisionAuthor.person("4f1c"), "son dos asuntos");
        await().atMost(SOON).until(this::isUpToDate);

        assertThat(statedInitiative.areMerged()).isFalse();
    }

    @Test
    void undoneSeparationLetsTheRulesLinkAgain() {
        var title = statedInitiative.register.title();
        take(
                intake,
                statedInitiative.gazette,
                statedInitiative.register.titled("Que reforma el artículo 80 de la Ley de Faros"));
        clerk.keepApart(
                seen(statedInitiative.gazette),
                seen(statedInitiative.register),
                DecisionAuthor.person("4f1c"),
                "son dos asuntos");
        take(intake, statedInitiative.register.titled(title).withRevision(2));
        await().atMost(SOON).until(this::isUpToDate);
        assertThat(statedInitiative.areMerged()).isFalse();

        clerk.undo(statedInitiative.act(), statedInitiative.rows(), DecisionAuthor.person("4f1d"), "sí era uno");

        await().atMost(SOON).until(statedInitiative::areMerged);
        await().atMost(SOON).until(() -> rows("select id from weighing_wish").isEmpty());
    }

    @Test
    void signalsFollowTheOrderOfThePair() {
        take(intake, statedInitiative.register);
        await().atMost(SOON).until(this::isUpToDate);
        take(intake, statedInitiative.gazette);
        await().atMost(SOON).until(statedInitiative::areMerged);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                rows("select one from record_pair where one = %d and evidence::text like '%%%s / %s%%'"
                                        .formatted(
                                                row(statedInitiative.register),
                                                "Ruiz Ordaz Ana",
                                                "Dip. Ana Ruiz Ordaz")))
                        .hasSize(1));
    }

    @Test
    void pairsAreRescoredAfterARuleChange() throws SQLException {
        take(intake, statedInitiative.gazette);
        take(intake, statedInitiative.register);
        await().atMost(SOON).until(statedInitiative::areMerged);
        undoLinkAsOfOlderRules();
        assertThat(statedInitiative.areMerged()).isFalse();

        execute("update reprocessing set rules_version = 'other' where follower = 'links between bills'");

        await().atMost(SOON).until(statedInitiative::areMerged);
    }

    /**
     * As if other rules had seen nothing in this pair: the decision is taken back, and what was weighed says other
     * things.
     */
    private void undoLinkAsOfOlderRules() throws SQLException {
        await().atMost(SOON).until(this::isUpToDate);
        try (var paused = database.getConnection()) {
            paused.setAutoCommit(false);
            Jdbc.on(paused)
                    .forEach("select pg_advisory_xact_lock(?, 0)", locked -> {}, AdvisoryLockNumber.PAIR_SCORING);
            execute("update weighed_record set digest = 'of older rules' where source_record in (%d, %d)"
                    .formatted(row(statedInitiative.gazette), row(statedInitiative.register)));
            UUID editId = statedInitiative.act();
            execute("delete from record_pair where one = " + row(statedInitiative.gazette));
            clerk.undo(editId, statedInitiative.rows(), DecisionAuthor.rule("identity/0"), "older rules");
            execute("update reprocessing set last_number = (select last from change_counter)"
                    + " where follower = 'links between bills'");
            follower.follow(); // whatever was at it has found by now that it is paused
            paused.rollback();
        }
        await().atMost(SOON).until(this::isUpToDate);
    }

    private boolean isUpToDate() {
        return rows("select last from change_counter")
                .equals(rows("select last_number from reprocessing where follower = 'links between bills'"));
    }

    private void link(BillSightings one, BillSightings other, CyclicBarrier both) {
        try {
            both.await();
            clerk.link(row(one), row(other), DecisionAuthor.rule("identity/2"), "number");
        } catch (Exception failed) { // a barrier declares nothing narrower in common with the database
            throw new IllegalStateException(failed);
        }
    }

    private Clerk.Seen seen(BillSightings bill) {
        return new Clerk.Seen(
                own(bill), dossiers.findById(own(bill)).orElseThrow().revision());
    }

    private long row(BillSightings bill) {
        return rows("select id from source_record where source_key = '" + bill.key() + "'")
                .getFirst();
    }

    private static UUID own(BillSightings bill) {
        return Sha256.identifier(bill.sighting().bill().site() + "|" + bill.key());
    }

    private List<Long> rows(String sql) {
        return Jdbc.of(database).list(sql, row -> row.getLong(1));
    }

    private void execute(String sql) {
        Jdbc.of(database).execute(sql);
    }

    /** One initiative in its gazette and in a register, which the rules link. */
    private final class StatedInitiative {
        private final String subject = UUID.randomUUID().toString().substring(0, 8);
        private final BillSightings gazette = aBill().titled(
                        "Que reforma el artículo 9 de la Ley de Puertos, en materia de " + subject + " y muelles")
                .presented(DAY)
                .proposedBy("Dip. Ana Ruiz Ordaz", "PAN", "deputy");
        private final BillSightings register = aBill().at("mx.segob.sil")
                .titled("Que reforma el artículo 9 de la Ley de Puertos, en materia de " + subject)
                .presented(DAY.plusDays(1))
                .proposedBy("Ruiz Ordaz Ana", "", "deputy");

        boolean areMerged() {
            return dossiers.findMergeTarget(own(register)).isPresent();
        }

        List<Long> rows() {
            return List.of(row(gazette), row(register));
        }

        UUID act() {
            return Jdbc.of(database)
                    .first(
                            "select act from link_decision where one = ? and undone_at is null",
                            row -> row.getObject(1, UUID.class),
                            row(gazette))
                    .orElseThrow();
        }
    }
}
