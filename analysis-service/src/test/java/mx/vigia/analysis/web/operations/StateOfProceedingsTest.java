package mx.vigia.analysis.web.operations;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.intake.ProceedingSightings.aDebate;
import static mx.vigia.analysis.intake.ProceedingSightings.aMeeting;
import static mx.vigia.analysis.intake.ProceedingSightings.aVote;
import static mx.vigia.analysis.intake.ProceedingSightings.aVoteAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.intake.ProceedingSightings;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.analysis.linking.mention.ProceedingInventory;
import mx.vigia.analysis.web.bill.EmptyDatabase;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a database that is emptied again and again. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class StateOfProceedingsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-09-03");
    private static final LocalDate SITTING = DAY.plusDays(5);
    private static final String NUMBER = "9911-II";
    private static final String FAROS = "Que expide la Ley de Faros y Boyas";
    private static final String PUENTES = "Que expide la Ley de Puentes Colgantes";
    private static final String PUERTOS = "Que expide la Ley de Puertos Secos";
    private static final String COMMITTEE = "Seguridad Ciudadana";
    private static final String DOCUMENT = "https://gaceta.diputados.gob.mx/PDF/66/dictamen.pdf";
    private static final ProceedingSightings CORRECTED =
            aMeeting().heldOn(SITTING).item("1", "Dictamen.", "", DOCUMENT, PUERTOS);

    /**
     * Two bills of one number, two of one title on different days, one that is voted on and one that is named wrongly
     * at last.
     */
    private static final List<BillSightings> BILLS = List.of(
            aBill("66/1").cited(NUMBER).titled(FAROS + ".").turnedTo(COMMITTEE).presented(DAY),
            aBill("66/2")
                    .cited(NUMBER)
                    .titled("Que expide la Ley de Caminos Reales.")
                    .presented(DAY),
            aBill("66/3").titled(FAROS + ".").turnedTo(COMMITTEE).presented(SITTING.plusDays(1)),
            aBill("66/4").titled(PUENTES + ".").presented(DAY),
            aBill("66/5").titled(PUERTOS + ".").turnedTo(COMMITTEE).presented(DAY));

    /**
     * What names them in all the ways that say less than a key, and the sitting that says which bill its vote and its
     * debate are about.
     */
    private static final List<ProceedingSightings> PROCEEDINGS = List.of(
            aVote().about("reference", "Gaceta Parlamentaria, número " + NUMBER + ", martes.")
                    .heldOn(SITTING),
            aMeeting().heldOn(SITTING).citing("1", "Dictamen.", NUMBER, FAROS),
            aMeeting().said("kind", "session").heldOn(SITTING).item("1", "Discusión.", "key", "66/4"),
            aVoteAt("mx.diputados.sitl").about("title", PUENTES).heldOn(SITTING),
            aDebate("debate/1").heldOn(SITTING).turn("N. N.", "PT", PUENTES, "Sí."),
            CORRECTED,
            CORRECTED.then(2).heldOn(SITTING).item("1", "Dictamen.", "", DOCUMENT, "Que expide la Ley de Muelles"));

    @Inject
    ProceedingFixture house;

    @Inject
    StateDigest state;

    @Inject
    DataSource database;

    @BeforeEach
    void emptyDatabase() {
        empty();
    }

    @Test
    void linksOfProceedingsAreIndependentOfOrder() {
        var all = new ArrayList<Object>(BILLS);
        all.addAll(PROCEEDINGS);
        take(all);
        var hash = state.whole().hash();
        var stated = stated();
        assertThat(stated)
                .hasSize(6); // of which the first vote and the corrected meeting mean nobody, and the other vote names
        // its bill by its own page and by a title
        assertThat(state.whole().proceedings().links()).as("%s", stated).isEqualTo(5);

        for (var seed = 1; seed <= 8; seed++) {
            empty();
            take(interleaved(all, new Random(seed)));

            assertThat(stated()).as("seed " + seed).isEqualTo(stated);
            assertThat(state.whole().hash()).as("seed " + seed).isEqualTo(hash);
        }
    }

    @Test
    void stateHashDescribesItsInputs() {
        var vote = aVote().about("key", "66/4").heldOn(SITTING);
        house.take(BILLS.toArray(BillSightings[]::new));
        house.take(vote);
        var bill = ProceedingFixture.id(aBill("66/4"));

        given().get("/api/v1/state/bills/" + bill)
                .then()
                .statusCode(200)
                .body("bill.title", equalTo(PUENTES + "."))
                .body("records", equalTo(List.of("mx.diputados.gaceta|66/4")));
        given().get("/api/v1/state/proceedings")
                .then()
                .statusCode(200)
                .body("items.proceeding", equalTo(List.of(vote.id().toString())))
                .body("items[0].links", equalTo(1));
        given().get("/api/v1/state/proceedings/" + vote.id())
                .then()
                .statusCode(200)
                .body("links", equalTo(List.of("1|" + bill + "|key")));
        given().get("/api/v1/state/bills/" + vote.id()).then().statusCode(404);
        given().get("/api/v1/state/proceedings/" + bill).then().statusCode(404);
    }

    /** In any order, but for those of one record, which come in that in which they were sent. */
    private static List<Object> interleaved(List<Object> sent, Random luck) {
        var waiting = new ArrayList<>(sent);
        var all = new ArrayList<>();
        while (!waiting.isEmpty()) {
            var key = key(waiting.get(luck.nextInt(waiting.size())));
            var next = waiting.stream()
                    .filter(each -> key(each).equals(key))
                    .findFirst()
                    .orElseThrow();
            waiting.remove(next);
            all.add(next);
        }
        return all;
    }

    private static String key(Object sighting) {
        return sighting instanceof BillSightings bill ? bill.key() : ((ProceedingSightings) sighting).key();
    }

    /** One by one; at last what is still to be looked at for links is looked at. */
    private void take(List<Object> sightings) {
        for (var sighting : sightings) {
            if (sighting instanceof BillSightings bill) {
                house.take(bill);
            } else {
                house.take((ProceedingSightings) sighting);
            }
        }
        house.take(BILLS.getFirst());
    }

    /** What each vote, meeting and debate is said to mean. */
    private List<ProceedingInventory.Stated> stated() {
        return state.proceedings(StateDigest.BEFORE_ALL).stream()
                .map(item -> state.findProceeding(item.proceeding()).orElseThrow())
                .toList();
    }

    private void empty() {
        EmptyDatabase.all(database);
    }
}
