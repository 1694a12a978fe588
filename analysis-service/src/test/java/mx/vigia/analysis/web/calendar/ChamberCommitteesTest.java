package mx.vigia.analysis.web.calendar;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.ProceedingSightings.aMeetingOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.ChamberCommittee;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.intake.ProceedingSightings;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

/** A body of one name meets in every chamber, and whoever asks for that of one finds it. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class ChamberCommitteesTest {
    private static final LocalDate DAY = LegalTime.dayOf(Instant.now()).plusDays(9);
    private static final String DAYS = "/calendar?from=" + DAY + "&to=" + DAY;

    @Inject
    ProceedingFixture house;

    @Inject
    CalendarQuery desk;

    @Test
    void eachCommitteeChoiceFindsItsChambersMeeting() {
        for (Chamber chamber : Chamber.values()) {
            house.take(meeting("mx.nle.congreso", "Pleno de sargazos", chamber.word())
                    .said("chamber", chamber.word()));
        }

        assertThat(offered("Pleno de sargazos"))
                .hasSize(1 + Chamber.values().length)
                .filteredOn(choice -> !choice.chamber().isEmpty())
                .allSatisfy(choice -> assertFinds(choice, "Pleno de sargazos: " + choice.chamber()));
    }

    @Test
    void chamberSiteImpliesItsOwnCommittees() {
        var sites = List.of("mx.diputados.gaceta", "mx.senado.gaceta", "mx.permanente.gaceta");
        sites.forEach(site -> house.take(meeting(site, "Espigones", site).said("chamber", null)));

        assertThat(offered("Espigones"))
                .extracting(ChamberCommittee::chamber)
                .containsExactly("", "deputies", "permanent-commission", "senate");
        assertFinds(new ChamberCommittee("Espigones", "permanent-commission"), "Espigones: mx.permanente.gaceta");
    }

    private List<ChamberCommittee> offered(String name) {
        return desk.committees(DAY, DAY).stream()
                .filter(choice -> choice.name().equals(name))
                .toList();
    }

    private static void assertFinds(ChamberCommittee choice, String title) {
        given().queryParam("lang", "es")
                .queryParam("committee", choice.written())
                .get("/api/v1" + DAYS)
                .then()
                .statusCode(200)
                .body("meetings.title", equalTo(List.of(title)));
    }

    private static ProceedingSightings meeting(String site, String body, String what) {
        return aMeetingOn(site).heldOn(DAY).said("body", body).said("title", body + ": " + what);
    }
}
