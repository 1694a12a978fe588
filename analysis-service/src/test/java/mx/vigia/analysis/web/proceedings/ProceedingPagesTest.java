package mx.vigia.analysis.web.proceedings;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.intake.ProceedingSightings.aDebate;
import static mx.vigia.analysis.intake.ProceedingSightings.aMeeting;
import static mx.vigia.analysis.intake.ProceedingSightings.aVote;
import static mx.vigia.analysis.intake.followers.ProceedingFixture.id;
import static mx.vigia.analysis.search.IndexedTestBills.rareWord;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.intake.ProceedingSightings;
import mx.vigia.analysis.intake.followers.ActorFollower;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.analysis.linking.chamber.MeetingRepository;
import mx.vigia.analysis.linking.mention.MentionLinkQueries;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.DateFormatter;
import mx.vigia.analysis.web.bill.BrowserScreenshots;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class ProceedingPagesTest {
    private static final LocalDate TODAY = BillLabels.dayOf(Instant.now());
    private static final LocalDate SOON = TODAY.plusDays(2);

    @Inject
    ProceedingFixture house;

    @Inject
    ActorFollower follower;

    @Inject
    MentionLinkQueries links;

    @Inject
    MeetingRepository meetings;

    @TestHTTPResource
    URI here;

    @Test
    void billPageShowsVotesByGroupVoterAndDiscrepancy() {
        BillSightings bill = aBill();
        house.take(bill);
        ProceedingSightings vote = vote(bill);
        house.take(vote);

        page("/bills/" + id(bill), "es")
                .body(containsString("Votaciones</h2>"))
                .body(containsString("En lo general"))
                .body(containsString("Toda la cámara"))
                .body(containsString("data-label=\"A favor\">344</td>"))
                .body(containsString("Aprobado"))
                .body(containsString("Cómo votó cada quien"))
                .body(containsString("Elena Robledo"))
                .body(containsString("Los números de la fuente no cuadran"))
                .body(containsString(vote.address()))
                .body(containsString("344 a favor, 91 en contra, 3 abstenciones"));
        page("/bills/" + id(bill), "en")
                .body(containsString("The whole chamber"))
                .body(containsString("Passed"));
        given().get("/api/v1/bills/" + id(bill) + "/votes")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].ballots", nullValue())
                .body("items[0].differences", hasSize(2));
        given().get("/api/v1/votes/" + vote.id())
                .then()
                .statusCode(200)
                .body("ballots", hasSize(2))
                .body("result", equalTo("passed"))
                .body("bills[0].id", equalTo(id(bill).toString()))
                .body("bills[0].ground", equalTo("key"));
    }

    @Test
    void thoseWhoBrokeWithTheirGroupAreNamed() {
        BillSightings bill = aBill().titled("Que expide la Ley de Faros Costeros.");
        house.take(bill);
        house.take(aVote().heldOn(TODAY)
                .total("", 61, 12, 0)
                .total("PT", 49, 2, 0)
                .total("PAN", 2, 10, 0)
                .total("SP", 10, 0, 0)
                .ballot("Elena Robledo", "PT", "against")
                .ballot("Raúl Santillán", "PT", "against")
                .ballot("Inés Tavera", "PAN", "favour")
                .ballot("Hugo Olmos", "PAN", "against")
                .ballot("Berta Luna", "PT", "absent")
                .ballot("Aldo Ríos", "SP", "against")
                .about("key", bill.key()));

        var text = page("/bills/" + id(bill), "es").extract().asString().replaceAll("<[^>]*>", "");

        assertThat(text)
                .contains(
                        "Se apartaron de su grupo: PT, En contra: Elena Robledo; Raúl Santillán. PAN, A favor: Inés Tavera");
    }

    @Test
    void voteThatTwoSitesShowIsOneRowWithBothAndTheStatedResult() {
        var word = rareWord();
        BillSightings bill = aBill().titled("Que regula el " + word + ".");
        house.take(bill.step("passed", "Aprobada.", TODAY));
        var table = aVote().about("key", bill.key())
                .heldOn(TODAY)
                .total("", 344, 91, 3)
                .total("PAN", 344, 91, 3);
        var list = ProceedingSightings.aVoteAt("mx.diputados.sitl")
                .about("title", bill.title())
                .heldOn(TODAY)
                .total("", 344, 91, 3)
                .said("outcome", "passed");
        house.take(table, list);

        for (var votes : List.of("/votes", "?include=votes")) {
            var path = votes.equals("/votes") ? "items" : "votes";
            given().get("/api/v1/bills/" + id(bill) + votes)
                    .then()
                    .statusCode(200)
                    .body(path, hasSize(1))
                    .body(path + "[0].id", equalTo(table.id().toString()))
                    .body(path + "[0].result", equalTo("passed"))
                    .body(path + "[0].alsoAt", hasSize(1))
                    .body(path + "[0].alsoAt[0].site", equalTo("mx.diputados.sitl"))
                    .body(path + "[0].alsoAt[0].officialAddress", equalTo(list.address()));
        }
    }

    @Test
    void votesAreListedTheLatestFirstByBillChamberCommitteeAndDay() {
        var committee = "Marina de " + rareWord();
        BillSightings bill = aBill().turnedTo(committee);
        house.take(bill);
        follower.follow();
        var first = vote(bill).heldOn(TODAY.minusDays(900));
        var second = vote(bill).heldOn(TODAY.minusDays(898));
        var undated = aVote().total("", 300, 1, 1).about("key", bill.key());
        house.take(first, second, undated);
        var body = given().queryParam("q", committee)
                .get("/api/v1/bodies?kind=committee")
                .path("items[0].body.id");

        assertThat(votes("bill=" + id(bill)))
                .containsExactly(
                        second.id().toString(),
                        first.id().toString(),
                        undated.id().toString());
        assertThat(votes("body=" + body)).hasSize(3);
        assertThat(votes("body=" + body + "&to=" + TODAY.minusDays(899)))
                .containsExactly(first.id().toString());
        assertThat(votes("body=diputados&from=" + TODAY.minusDays(898) + "&to=" + TODAY.minusDays(898)))
                .containsExactly(second.id().toString());
        assertThat(votes("body=senado&bill=" + id(bill))).isEmpty();
    }

    @Test
    void invalidVoteFiltersAreRefused() {
        refused("bill=" + UUID.randomUUID(), "the id of a bill");
        refused("bill=1", "the id of a bill");
        refused("body=morena", "the id of a chamber or of a committee");
        refused("body=nowhere", "the id of a chamber or of a committee");
        refused("from=2026-02-30", "a date such as");
        refused("from=2026-10-02&to=2026-10-01", "a day not before 2026-10-02");
        refused("limit=0", "a whole number");
        refused("fields=id,ballots", "The answer has no field “ballots”. There are: id, site, ");
    }

    @Test
    void voteCursorIsValidOnlyWithItsFilters() {
        house.take(aVote().heldOn(TODAY.minusDays(801)).total("", 1, 2, 3));
        house.take(aVote().heldOn(TODAY.minusDays(801)).total("", 2, 2, 3));
        var requested = "limit=1&to=" + TODAY.minusDays(801);
        String next = given().get("/api/v1/votes?" + requested).then().extract().path("next");

        assertThat(votes(requested + "&cursor=" + next)).hasSize(1);
        refused("limit=1&to=" + TODAY + "&cursor=" + next, "cursor");
        refused("limit=1&cursor=" + next, "cursor");
    }

    private static List<String> votes(String requested) {
        return given().get("/api/v1/votes?" + requested)
                .then()
                .statusCode(200)
                .body("items.findAll { it.ballots != null }", hasSize(0))
                .extract()
                .path("items.id");
    }

    private static void refused(String requested, String expected) {
        given().header("Accept-Language", "en")
                .get("/api/v1/votes?" + requested)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString(expected));
    }

    @Test
    void voteWithoutStatedResultShowsNone() {
        BillSightings bill = aBill();
        house.take(bill);
        house.take(aVote().heldOn(TODAY).total("", 344, 91, 3).about("key", bill.key()));

        page("/bills/" + id(bill), "es").body(not(containsString("Aprobado</span>")));
    }

    @Test
    void aFactOfAVoteChangesTheETagOfTheBill() {
        BillSightings bill = aBill();
        house.take(bill);
        // not related bills: those of other tests become known at any time
        var address = "/api/v1/bills/" + id(bill) + "?include=history,votes,facts";
        var tag = given().get(address).header("ETag");
        given().header("If-None-Match", tag).get(address).then().statusCode(304);

        house.take(vote(bill));

        given().header("If-None-Match", tag).get(address).then().statusCode(200).body("facts.kind", hasItem("vote"));
    }

    @Test
    void upcomingMeetingIsListedAndACancelledOneIsStruck() {
        BillSightings bill = aBill().titled("Que expide la Ley de Faros.");
        house.take(bill);
        ProceedingSightings meeting = meeting(bill);
        house.take(meeting);
        String day = DateFormatter.weekday(SOON, Language.ES);

        page("/bills/" + id(bill), "es")
                .body(containsString("En el orden del día: <a"))
                .body(containsString(day))
                .body(containsString("9:30 h (hora local)"))
                .body(containsString("/meetings/" + meeting.id()))
                .body(containsString("punto 4"));
        page("/meetings", "es")
                .body(containsString(day))
                .body(containsString("/meetings/" + meeting.id()))
                .body(containsString("/bills/" + id(bill)));
        page("/meetings/" + meeting.id(), "es")
                .body(containsString("Discusión del dictamen."))
                .body(containsString("Salón C"))
                .body(containsString("la fuente da su clave"))
                .body(not(containsString("<del>")));

        house.take(meeting.then(2).said("status", "cancelled"));

        page("/meetings/" + meeting.id(), "en").body(containsString("<del>")).body(containsString("Cancelled"));
        page("/bills/" + id(bill), "es").body(containsString("Cancelada</strong>"));
        given().queryParam("from", SOON.toString())
                .queryParam("to", SOON.toString())
                .get("/api/v1/meetings")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(meeting.id().toString()));
        given().get("/api/v1/meetings/" + meeting.id())
                .then()
                .body("status", equalTo("cancelled"))
                .body("bills[0].point", equalTo(1));
    }

    @Test
    void movedMeetingSaysTheDayItHadBeenCalledFor() {
        BillSightings bill = aBill();
        house.take(bill);
        ProceedingSightings meeting = meeting(bill);

        house.take(
                meeting,
                meeting.then(2)
                        .said("status", "postponed")
                        .heldOn(SOON.plusDays(5))
                        .on("day", "https://x.mx/2"));

        page("/meetings/" + meeting.id(), "es")
                .body(containsString("Estaba convocada para el <del><time datetime=\"" + SOON + "\">"))
                .body(containsString("<time datetime=\"" + SOON.plusDays(5) + "\">"));
    }

    @Test
    void pastMeetingIsCollapsedAndNotAnnounced() {
        BillSightings bill = aBill();
        house.take(bill);
        ProceedingSightings past = meeting(bill).heldOn(TODAY.minusDays(1));
        house.take(past);

        page("/bills/" + id(bill), "es").body(not(containsString("En el orden del día</strong>")));
        page("/meetings", "es")
                .body(containsString("Reuniones anteriores"))
                .body(containsString("/meetings/" + past.id()));
    }

    @Test
    void pagesSayThatAMeetingHasBegunOrIsOver() {
        BillSightings bill = aBill();
        house.take(bill);
        var now = Instant.now().atZone(LegalTime.ZONE);
        ProceedingSightings begun = meeting(bill).heldOn(now.toLocalDate()).said("time", "00:00");
        house.take(begun);

        page("/bills/" + id(bill), "es").body(containsString("0:00 h (hora local) (ya empezó)"));
        page("/meetings/" + begun.id(), "en").body(containsString("already begun"));
        house.take(begun.then(2).heldOn(now.toLocalDate()).said("endTime", "00:01"));
        page("/meetings/" + begun.id(), "en").body(containsString("already past"));

        house.take(begun.then(3).heldOn(SOON));

        page("/meetings/" + begun.id(), "es").body(not(containsString("(ya ")));
    }

    @Test
    void meetingNamesItsCommitteeAndRepeatsNoTitle() {
        BillSightings event = aBill().titled("A la audiencia pública sobre bitácoras de navegación");
        house.take(event);
        ProceedingSightings hearing = aMeeting()
                .said("kind", "hearing")
                .said("title", event.title())
                .said("body", "Comisión de Marina")
                .heldOn(SOON)
                .item("1", event.title(), "key", event.key());
        house.take(hearing);

        page("/meetings?q=bitacoras", "es").body(containsString("Comisión de Marina</span> ·"));
        page("/meetings/" + hearing.id(), "es")
                .body(containsString("<li id=\"p0\" data-row><b>1.</b> <a href=\"/bills/" + id(event)));
    }

    @Test
    void meetingIsFoundByTheWordsOfItsTitleAndAgenda() {
        ProceedingSightings hearing = aMeeting()
                .said("kind", "hearing")
                .said("title", "A la audiencia pública sobre balandras")
                .heldOn(SOON)
                .item("1", "Mesa: seguro de navegación.", "", "");
        house.take(hearing);

        page("/meetings?q=BALANDRAS+navegacion", "es").body(containsString("/meetings/" + hearing.id()));
        page("/meetings?q=balandras+ferrocarril", "es").body(not(containsString("/meetings/" + hearing.id())));
    }

    @Test
    void billPageNamesNoNumberOfAnAgendaWhoseNumbersBeginAgain() {
        BillSightings bill = aBill();
        house.take(bill);
        house.take(aMeeting()
                .heldOn(SOON)
                .item("2", "Minuta que se recibe.", "key", bill.key())
                .item("1", "Otro asunto.", "key", "66/otro")
                .item("1", "Dictamen a discusión.", "key", bill.key())
                .item("3", "Dictamen en votación.", "key", bill.key()));

        page("/bills/" + id(bill), "es").body(containsString("/meetings/")).body(not(containsString(" · punto ")));
    }

    @Test
    void pointOfAMatterThatIsNotKnownSaysSo() {
        ProceedingSightings meeting =
                aMeeting().heldOn(SOON).item("1", "Dictamen.", "title", "Que expide la Ley de Bergantines");
        house.take(meeting);

        page("/meetings/" + meeting.id(), "es").body(containsString("No sabemos a cuál asunto se refiere"));
    }

    @Test
    void undatedMeetingIsListedUntilCancelled() {
        BillSightings bill = aBill();
        house.take(bill);
        ProceedingSightings meeting = aMeeting().item("4", "Discusión del dictamen.", "key", bill.key());
        house.take(meeting);

        page("/meetings", "es")
                .body(containsString("<h2>Sin fecha</h2>"))
                .body(containsString("/meetings/" + meeting.id()))
                .body(containsString("/bills/" + id(bill)));
        page("/meetings", "en").body(containsString("<h2>No date yet</h2>"));
        page("/bills/" + id(bill), "es")
                .body(containsString("En el orden del día</strong>: Sin fecha"))
                .body(containsString("/meetings/" + meeting.id()));

        house.take(meeting.then(2).said("status", "cancelled"));

        page("/meetings", "es").body(not(containsString("/meetings/" + meeting.id())));
        page("/bills/" + id(bill), "es").body(not(containsString("/meetings/" + meeting.id())));
    }

    @Test
    void undatedMeetingIsListedFor120DaysAfterItsLastMention() {
        ProceedingSightings called = aMeeting().item("4", "Discusión del dictamen.", "", "");
        house.take(called);
        var meeting = meetings.findById(called.id()).orElseThrow();
        var spoken = meeting.pages().getFirst().fetchedAt();

        assertThat(meeting.isAwaitingDay(spoken.plus(Duration.ofDays(119)))).isTrue();
        assertThat(meeting.isAwaitingDay(spoken.plus(Duration.ofDays(120)))).isFalse();
    }

    @Test
    void linksOfSeveralMeetingsEqualThoseOfEach() {
        BillSightings bill = aBill();
        house.take(bill);
        ProceedingSightings about = meeting(bill);
        ProceedingSightings unlinked = aMeeting().heldOn(SOON).item("1", "Asuntos generales.", "", "");
        house.take(about, unlinked);

        var together = links.of(List.of(about.id(), unlinked.id()));

        assertThat(together.get(about.id()))
                .isEqualTo(links.of(about.id()))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.dossier()).isEqualTo(id(bill));
                    assertThat(link.point()).isEqualTo(1);
                });
        assertThat(together.get(unlinked.id())).isEmpty();
        assertThat(links.of(List.of())).isEmpty();
    }

    @Test
    void invalidOrTooLongDayRangeIsRefused() {
        given().queryParam("from", "ayer")
                .get("/api/v1/meetings")
                .then()
                .statusCode(400)
                .body(containsString("from"));
        given().queryParam("from", "2026-01-01")
                .queryParam("to", "2028-01-01")
                .get("/api/v1/meetings")
                .then()
                .statusCode(400)
                .body(containsString("to"));
        for (var unknown : new String[] {"/votes/", "/meetings/", "/debates/"}) {
            given().get("/api/v1" + unknown + UUID.randomUUID()).then().statusCode(404);
            given().get("/api/v1" + unknown + "nothing").then().statusCode(404);
        }
    }

    @Test
    void debateTurnsAreReadAndLinkedFromTheBill() {
        BillSightings bill = aBill().titled("Que expide la Ley de Puertos " + UUID.randomUUID() + ".");
        house.take(bill);
        ProceedingSightings debate = debate(bill);
        house.take(debate);
        house.take(vote(bill));

        page("/bills/" + id(bill), "es")
                .body(containsString("Debates</h2>"))
                .body(containsString("/debates/" + debate.id() + "?from=2#t2"));
        page("/debates/" + debate.id(), "es")
                .body(containsString("Elena Robledo (PAN)"))
                .body(containsString("Quien custodia una red"))
                .body(containsString("id=\"t3\""))
                .body(containsString("Intervenciones siguientes"));
        page("/debates/" + debate.id() + "?from=61", "es")
                .body(containsString("Intervenciones anteriores"))
                .body(not(containsString("id=\"t3\"")));
        given().get("/api/v1/debates/" + debate.id())
                .then()
                .body("said", hasSize(83))
                .body("bills", hasSize(1));
        given().get("/api/v1/bills/" + id(bill) + "/debates").then().body("items[0].matter.first", equalTo(2));
    }

    @Test
    void theRecordsOfDebatesAreListedTheLatestFirst() {
        BillSightings bill = aBill();
        house.take(bill);
        ProceedingSightings debate = debate(bill);
        house.take(debate);

        page("/debates", "es")
                .body(containsString("<h1>Versiones estenográficas</h1>"))
                .body(containsString("/debates/" + debate.id()));
        page("/debates", "en").body(containsString("<h1>Stenographic records</h1>"));
        page("/meetings", "es").body(containsString("href=\"/debates\""));
        page("/debates/" + debate.id(), "es").body(containsString("href=\"/debates\""));
    }

    @Test
    void voteFiguresKeepTheirLabelsOnAPhone() {
        BillSightings bill = aBill();
        house.take(bill);
        house.take(vote(bill));

        page("/bills/" + id(bill), "es")
                .body(containsString("class=\"table dense stack figures\""))
                .body(containsString("data-label=\"A favor\">344"))
                .body(containsString("data-label=\"En contra\">91"));
    }

    @Test
    void pagesAreRenderedWideAndNarrow() throws IOException, InterruptedException {
        var pictures = BrowserScreenshots.of(here);
        BillSightings bill = aBill().titled("Que expide la Ley General de Ciberseguridad.");
        house.take(bill);
        ProceedingSightings meeting = meeting(bill);
        ProceedingSightings debate = debate(bill);
        ProceedingSightings off = meeting(bill)
                .said("status", "cancelled")
                .said("title", "De la Comisión de Ciencia, Tecnología e Innovación, a la sexta reunión ordinaria");
        house.take(meeting, off, meeting(bill).heldOn(TODAY.minusDays(3)), vote(bill), debate);

        for (var language : new String[] {"es", "en"}) {
            boolean spanish = language.equals("es");
            pictures.draw(
                    "proceedings-bill-" + language,
                    "/bills/" + id(bill) + "?lang=" + language,
                    "Ley General de Ciberseguridad");
            pictures.draw(
                    "proceedings-votes-" + language,
                    "/bills/" + id(bill) + "?lang=" + language + "#votes",
                    spanish ? "Votaciones" : "Votes");
            pictures.draw(
                    "proceedings-debates-" + language,
                    "/debates?lang=" + language,
                    spanish ? "Versiones estenográficas" : "Stenographic records");
            pictures.draw(
                    "proceedings-meetings-" + language,
                    "/meetings?lang=" + language,
                    spanish ? "Reuniones" : "Meetings");
            pictures.draw(
                    "proceedings-meeting-" + language,
                    "/meetings/" + off.id() + "?lang=" + language,
                    spanish ? "Orden del día" : "Agenda");
        }
        pictures.draw(
                "proceedings-debate",
                "/debates/" + debate.id() + "?lang=es",
                "Versión estenográfica de la sesión ordinaria");
    }

    private static ValidatableResponse page(String address, String language) {
        return given().accept("text/html")
                .queryParam("lang", language)
                .get(address)
                .then()
                .statusCode(200);
    }

    private static ProceedingSightings vote(BillSightings bill) {
        return aVote().heldOn(TODAY)
                .said("question", "En lo general")
                .said("outcome", "passed")
                .total("", 344, 91, 3)
                .total("Morena", 245, 0, 1)
                .total("PAN", 0, 71, 2)
                .total("PT", 49, 20, 0)
                .total("MC", 50, 1, 0)
                .ballot("Elena Robledo", "PAN", "against")
                .ballot("Raúl Santillán", "PAN", "against")
                .about("key", bill.key());
    }

    private static ProceedingSightings meeting(BillSightings bill) {
        return aMeeting()
                .heldOn(SOON)
                .said("time", "09:30")
                .said("place", "Salón C, edificio G")
                .item("3", "Lectura y aprobación del acta de la reunión anterior.", "", "")
                .item("4", "Discusión del dictamen.", "key", bill.key());
    }

    private static ProceedingSightings debate(BillSightings bill) {
        var subject = bill.title();
        ProceedingSightings debate = aDebate("debate/" + bill.key().replaceAll("[^a-z0-9]", ""))
                .heldOn(TODAY)
                .turn("Presidencia", "Mesa", "Orden del día", "Se abre la sesión.")
                .turn(
                        "Elena Robledo",
                        "PAN",
                        subject,
                        "Quien custodia una red custodia la vida.\n\nVotaremos en contra.")
                .turn("Raúl Santillán", "PT", subject, "Con su venia.");
        for (int i = 0; i < 80; i++) {
            debate.turn("Diputada " + i, "PVEM", subject, "Intervención número " + i + ".");
        }
        return debate;
    }
}
