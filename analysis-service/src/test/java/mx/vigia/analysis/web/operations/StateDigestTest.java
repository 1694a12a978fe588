package mx.vigia.analysis.web.operations;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.intake.ProceedingSightings.aVote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.intake.ProceedingSightings;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.analysis.web.bill.EmptyDatabase;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a database that is emptied again and again. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class StateDigestTest {
    private static final LocalDate DAY = LocalDate.parse("2026-09-03");
    private static final Instant READ = Instant.parse("2026-09-03T15:00:00Z");
    private static final String TITLE = "Que reforma el artículo 12 de la Ley de Caminos, en materia de puentes";
    private static final ProceedingSightings VOTE =
            aVote().about("key", "66/7223").said("outcome", "passed").heldOn(DAY);

    @Inject
    ProceedingFixture house;

    @Inject
    StateDigest state;

    @Inject
    DossierRepository dossiers;

    @Inject
    DataSource database;

    /**
     * A bill on two pages whose text becomes another and what it was again, the decree that came of it with its text,
     * and a bill beside them.
     */
    private static List<BillSightings> sightings() {
        return List.of(
                aBill("66/7223")
                        .alias("66/a/20260903-II-1#Iniciativa4")
                        .published(DAY)
                        .readAt(READ)
                        .titled(TITLE)
                        .step("presented", "Presentada por la diputada N.", DAY),
                text(2, "Texto."),
                text(3, "Otro texto."),
                aBill("66/7223")
                        .withRevision(4)
                        .published(DAY)
                        .readAt(READ.plusSeconds(60))
                        .titled(TITLE)
                        .step("presented", "Presentada por la diputada N.", DAY)
                        .step("referred", "Turnada a la Comisión de Caminos.", DAY.plusDays(5)),
                aBill("5795158")
                        .at("mx.segob.dof")
                        .kind("decree")
                        .published(DAY)
                        .readAt(READ)
                        .titled("Decreto por el que se reforma la Ley de Caminos")
                        .linked("https://gaceta.diputados.gob.mx/Gaceta/66/2026/sep/20260903-II-1.html#Iniciativa4"),
                aBill("66/8000").published(DAY).readAt(READ).titled("Que expide la Ley de Faros"),
                text(5, "Otro texto."),
                text(6, "Texto."),
                aBill("5795158")
                        .at("mx.segob.dof")
                        .withRevision(2)
                        .on("text")
                        .published(DAY)
                        .readAt(READ.plusSeconds(30))
                        .text("Se reforma la Ley de Caminos.")
                        .textOnly());
    }

    private static BillSightings text(int revision, String words) {
        return aBill("66/7223")
                .withRevision(revision)
                .on("annex-part")
                .published(DAY)
                .readAt(READ.plusSeconds(revision))
                .titled(TITLE)
                .text(words);
    }

    /** Nothing comes from outside any more once that which was sighted before the start is taken in. */
    @BeforeEach
    void emptyDatabase() {
        await().atMost(ProceedingFixture.SOON).until(() -> dossiers.findLastChange() > 0);
        empty();
    }

    @Test
    void replayInAnotherOrderGivesTheSameDigest() {
        house.take(sightings().toArray(BillSightings[]::new));
        house.take(VOTE);
        var before = state.whole();
        assertThat(before.bills().count()).isEqualTo(2);
        assertThat(before.bills().records()).isEqualTo(3);
        assertThat(before.bills().steps()).isEqualTo(3);
        assertThat(before.bills().versions()).isEqualTo(4);
        assertThat(before.proceedings().links()).isEqualTo(1);

        for (var seed = 1; seed <= 12; seed++) {
            empty();
            house.take(VOTE);
            var mixed = new ArrayList<>(sightings());
            Collections.shuffle(mixed, new Random(seed));
            mixed.forEach(house::take);
            sightings().forEach(house::take);

            assertThat(state.whole().hash()).as("seed " + seed).isEqualTo(before.hash());
        }
    }

    @Test
    void digestChangesIfAnyRecordIsMissing() {
        house.take(sightings().toArray(BillSightings[]::new));
        house.take(VOTE);
        var whole = state.whole().hash();

        for (var left = 1; left <= 4; left++) {
            var others = new ArrayList<>(sightings());
            others.remove(left);
            empty();
            house.take(others.toArray(BillSightings[]::new));
            house.take(VOTE);

            assertThat(state.whole().hash()).as("without sighting " + left).isNotEqualTo(whole);
        }
        empty();
        house.take(sightings().toArray(BillSightings[]::new));
        assertThat(state.whole().hash()).isNotEqualTo(whole);
    }

    @Test
    void operatorGetsTheDigestAndThatOfEachBill() {
        house.take(sightings().toArray(BillSightings[]::new));

        var told = given().get("/api/v1/state").then().statusCode(200).extract().jsonPath();
        var items = given().get("/api/v1/state/bills")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(told.getString("hash")).isEqualTo(state.whole().hash()).hasSize(64);
        assertThat(items.getList("items.hash")).hasSize(2).doesNotHaveDuplicates();
        assertThat(items.getString("next")).isNull();
        given().queryParam("after", items.getString("items[0].bill"))
                .get("/api/v1/state/bills")
                .then()
                .body("items.size()", equalTo(1));
        given().queryParam("after", "x")
                .get("/api/v1/state/bills")
                .then()
                .statusCode(400)
                .body(containsString("after"));
    }

    private void empty() {
        EmptyDatabase.all(database);
    }
}
