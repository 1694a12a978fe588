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
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.Test;

/** Consultations whose stored stage is that of an earlier day. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class ConsultationStageFollowerTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final LocalDate TODAY = LegalTime.dayOf(Instant.now());

    @Inject
    BillIntake intake;

    @Inject
    DossierRepository dossiers;

    @Inject
    ConsultationStageFollower follower;

    @Inject
    DataSource database;

    @Test
    void stageFollowsTheDay() {
        var open = consultation(TODAY.minusDays(3), TODAY.plusDays(3));
        var closed = consultation(TODAY.minusDays(30), TODAY.minusDays(1));
        assertThat(stageOf(open)).isEqualTo(Stage.IN_CONSULTATION);
        assertThat(stageOf(closed)).isEqualTo(Stage.CONSULTATION_CLOSED);
        storeStage(open, Stage.PRESENTED);
        storeStage(closed, Stage.IN_CONSULTATION);

        follower.follow();

        assertThat(stageOf(open)).isEqualTo(Stage.IN_CONSULTATION);
        assertThat(stageOf(closed)).isEqualTo(Stage.CONSULTATION_CLOSED);
    }

    private BillSightings consultation(LocalDate opens, LocalDate closes) {
        var bill = aBill().kind("consultation").consulted(opens, closes);
        take(intake, bill);
        await().atMost(SOON).until(() -> hasDueDay(bill));
        return bill;
    }

    private boolean hasDueDay(BillSightings bill) {
        return Jdbc.of(database)
                .first("select due from due_day where dossier = ? and kind = 'consultation'", row -> row, id(bill))
                .isPresent();
    }

    private void storeStage(BillSightings bill, Stage stage) {
        Jdbc.of(database)
                .update(
                        "update dossier set body = jsonb_set(body, '{stage}', to_jsonb(?::text)) where id = ?",
                        stage.name(),
                        id(bill));
    }

    private Stage stageOf(BillSightings bill) {
        return dossiers.findById(id(bill)).orElseThrow().stage();
    }
}
