package mx.vigia.analysis.web.people;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.intake.ProceedingSightings.aDebate;
import static mx.vigia.analysis.intake.ProceedingSightings.aMeeting;
import static mx.vigia.analysis.intake.ProceedingSightings.aVote;
import static mx.vigia.analysis.intake.ProceedingSightings.aVoteAt;
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
import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.intake.followers.ActorFollower;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.analysis.web.bill.BrowserScreenshots;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class LegislatorPagesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    @Inject
    ProceedingFixture house;

    @Inject
    ActorFollower follower;

    @Inject
    Jdbc database;

    @TestHTTPResource
    URI address;

    @Test
    void legislatorPageShowsBillsVotesDebatesAndLeave() {
        var bill = aBill().titled("Que expide la Ley de Faros.")
                .presented(DAY)
                .proposedBy("Nereida Faro Luz", "PAN", "deputy");
        house.take(bill);
        house.take(aVote().heldOn(DAY)
                .about("title", "Que expide la Ley de Faros.")
                .ballot("FARO LUZ NEREIDA", "PAN", "against"));
        house.take(
                aDebate("debate/" + DAY + "/faros")
                        .heldOn(DAY)
                        .said("title", "Versión de la sesión de los faros")
                        .turnOf("Nereida Faro Luz", "diputada", "Gracias.")
                        .turnOf(
                                "Otra Voz Cualquiera",
                                "Secretaria diputada",
                                "Se concede licencia por tiempo indefinido a la diputada Nereida Faro Luz, para separarse de sus funciones, a partir del 1 de octubre de 2026."));
        follower.follow();
        String id = onlyPersonNamed("Faro Luz");

        page("/people/" + id)
                .statusCode(200)
                .body(containsString("Dip. Nereida Faro Luz"))
                .body(containsString("LXVI Legislatura"))
                .body(containsString("href=\"/bodies/pan\""))
                .body(containsString("Que expide la Ley de Faros."))
                .body(containsString("En contra"))
                .body(containsString("Versión de la sesión de los faros"))
                .body(containsString("a partir del 1 de octubre de 2026"))
                .body(containsString("/watch-this?q=persona%3A%22Dip."))
                .body(containsString("deputies-66-faro-luz-nereida"))
                .body(containsString("FARO LUZ NEREIDA"));
        page("/bills/" + ProceedingFixture.id(bill))
                .statusCode(200)
                .body(containsString("href=\"/people/" + id + "\""));
        page("/people?q=faro").statusCode(200).body(containsString("/people/" + id));
        given().get("/api/v1/people/" + id)
                .then()
                .statusCode(200)
                .body("person.name", equalTo("Nereida Faro Luz"))
                .body("voted[0].position", equalTo("against"))
                .body("proposed", hasSize(1));
    }

    @Test
    void voteWithTwoDaysAppearsOnceByTheLater() {
        var vote = aVote().heldOn(DAY).ballot("DUNA SALINA IRENE", "PAN", "favour");
        house.take(vote);
        house.take(vote.then(2)
                .on("vote", vote.address() + "/otra")
                .heldOn(DAY)
                .ballot("DUNA SALINA IRENE", "PAN", "favour"));
        database.update(
                "update actor_deed set day = day - 1 where page = (select id from actor_page where address like '%/otra')");

        page("/people/" + onlyPersonNamed("Duna Salina")).statusCode(200).body(containsString("A favor"));
        given().get("/api/v1/people/" + onlyPersonNamed("Duna Salina"))
                .then()
                .statusCode(200)
                .body("voted.day", equalTo(List.of(DAY.toString())));
    }

    @Test
    void voteOnTwoSitesCountsOnceAndEqualVotesOnOneSiteTwice() {
        for (String site : List.of("mx.diputados.votaciones", "mx.diputados.sitl")) {
            house.take(aVoteAt(site).heldOn(DAY).total("", 300, 20, 1).ballot("BRISA NORTE OLGA", "PAN", "favour"));
        }
        house.take(aVoteAt("mx.diputados.sitl")
                .heldOn(DAY)
                .total("", 250, 20, 1)
                .ballot("BRISA NORTE OLGA", "PAN", "favour"));
        for (int both = 0; both < 2; both++) {
            house.take(aVoteAt("mx.diputados.sitl")
                    .heldOn(DAY.plusDays(1))
                    .total("", 270, 20, 1)
                    .ballot("BRISA NORTE OLGA", "PAN", "favour"));
        }

        given().get("/api/v1/people?q=brisa norte olga").then().body("items.votes", equalTo(List.of(4)));
        follower.follow();
        given().get("/api/v1/people/" + onlyPersonNamed("brisa norte olga"))
                .then()
                .body("person.votes", equalTo(4))
                .body("voted", hasSize(4))
                .body("cut", nullValue());
    }

    @Test
    void aNamesakeInTheOtherChamberIsShownAsPerhapsTheSame() {
        house.take(aBill().presented(DAY).proposedBy("Casiana Boya Mar", "PRI", "deputy"));
        house.take(aBill().presented(DAY).proposedBy("Casiana Boya Mar", "PRI", "senator"));
        follower.follow();

        given().get("/api/v1/people?q=boya").then().statusCode(200).body("items", hasSize(2));
        String id = given().get("/api/v1/people?q=boya&chamber=senate").path("items[0].id");
        page("/people/" + id).body(containsString("¿La misma persona?")).body(containsString("Dip. Casiana Boya Mar"));
    }

    @Test
    void mergedPersonRedirectsToTheSurvivor() {
        house.take(aVote().heldOn(DAY).ballot("ANCLA QUILLA JUANA", "PAN", "favour"));
        String before = onlyPersonNamed("Ancla Quilla");
        house.take(aBill().presented(DAY).proposedBy("Juana Ancla Quilla", "PAN", "deputy"));
        follower.follow();
        String joined = onlyPersonNamed("Ancla Quilla");

        given().redirects()
                .follow(false)
                .get("/people/" + before)
                .then()
                .statusCode(307)
                .header("Location", containsString("/people/" + joined));
        given().get("/api/v1/people/" + joined)
                .then()
                .body("person.name", equalTo("Juana Ancla Quilla"))
                .body("forms", hasSize(2));
    }

    @Test
    void committeePageShowsBillsMeetingsAndVotes() {
        var bill =
                aBill().titled("Que reforma la Ley de Balizas.").presented(DAY).turnedTo("Comisión de Marina");
        house.take(bill);
        house.take(aVote().heldOn(DAY)
                .about("title", "Que reforma la Ley de Balizas.")
                .total("", 10, 2, 0));
        house.take(aMeeting().heldOn(DAY).said("body", "Comisión de Marina").said("title", "Reunión de las balizas"));
        follower.follow();

        page("/bodies/diputados-marina")
                .statusCode(200)
                .body(containsString("Que reforma la Ley de Balizas."))
                .body(containsString("Reunión de las balizas"))
                .body(containsString("Comisión legislativa"))
                .body(containsString("href=\"/watch-this?q=%C3%B3rgano%3A%22Marina"));
        page("/bills/" + ProceedingFixture.id(bill)).body(containsString("href=\"/bodies/diputados-marina\""));
        page("/bodies?kind=committee&q=marina").body(containsString("/bodies/diputados-marina"));
        given().get("/api/v1/bodies/diputados-marina").then().body("acts.part", hasItem("meeting"));
    }

    @Test
    void committeePageShowsTheStatusThatTheBillsOwnPageShows() {
        var hearing = aBill().titled("Audiencia pública sobre los muelles.")
                .kind("hearing")
                .termed("Audiencia pública")
                .presented(DAY)
                .turnedTo("Comisión de Muelles");
        var consultation = aBill().titled("Consulta sobre los muelles.")
                .kind("consultation")
                .presented(DAY)
                .consulted(DAY, DAY.plusDays(1))
                .turnedTo("Comisión de Muelles");
        house.take(hearing, consultation);
        follower.follow();

        page("/bodies/diputados-muelles")
                .statusCode(200)
                .body(containsString(">Audiencia pública</span>"))
                .body(containsString(">consulta pública cerrada</span>"))
                .body(not(containsString(">presentada</span>")));
        page("/bills/" + ProceedingFixture.id(hearing)).body(containsString(">Audiencia pública</span>"));
        page("/bills/" + ProceedingFixture.id(consultation)).body(containsString(">consulta pública cerrada</span>"));
    }

    @Test
    void committeeCountsReferralsReportsAndMeetings() {
        house.take(
                aBill().presented(DAY)
                        .turnedTo("Comisión de Escolleras")
                        .stepIn("deputies", "reported", "Dictaminada en la Comisión de Escolleras.", DAY),
                aBill().presented(DAY)
                        .turnedTo("Escolleras")
                        .stepIn("senate", "reported", "Dictaminada en el Senado.", DAY),
                aBill().presented(DAY)
                        .turnedTo("Escolleras")
                        .stepIn("deputies", "passed", "Dictaminada y aprobada en la Cámara de Diputados.", DAY),
                aBill().presented(DAY)
                        .turnedTo("Escolleras")
                        .stepIn("deputies", "passed", "Aprobada en votación nominal.", DAY));
        house.take(aMeeting().heldOn(DAY).said("body", "Comisión de Escolleras").said("title", "Primera reunión"));
        follower.follow();

        given().get("/api/v1/bodies?kind=committee&q=escolleras")
                .then()
                .body("items.proposed", equalTo(List.of(0)))
                .body("items.referred", equalTo(List.of(4)))
                .body("items.reported", equalTo(List.of(2)))
                .body("items.meetings", equalTo(List.of(1)));
        page("/bodies?kind=committee&q=escolleras")
                .body(containsString("data-label=\"Turnados a ella\">4<"))
                .body(containsString("data-label=\"Con dictamen\">2<"));
    }

    @Test
    void regulatorLinksToItsSuccessorAndARenamedGroupRedirects() {
        page("/bodies/ift")
                .statusCode(200)
                .body(containsString("/bodies/crt"))
                .body(containsString("17 de octubre de 2025"));
        page("/bodies/crt").body(containsString("Sucede a")).body(containsString("/bodies/ift"));
        given().redirects()
                .follow(false)
                .get("/bodies/convergencia")
                .then()
                .statusCode(307)
                .header("Location", containsString("/bodies/mc"));
    }

    @Test
    void groupSeatsComeFromTheLatestNearlyFullRollCall() {
        house.take(aVote().heldOn(DAY.plusYears(1))
                .total("", 300, 190, 0)
                .total("Morena", 300, 0, 0)
                .total("PAN", 0, 190, 0));
        house.take(
                aVote().heldOn(DAY.plusYears(1).plusDays(1)).total("", 10, 0, 0).total("PAN", 10, 0, 0));

        page("/bodies/pan")
                .body(containsString(">190</td>"))
                .body(containsString("490 de 500 legisladores"))
                .body(not(containsString(">10</td>")));
    }

    @Test
    void everyPageIsRenderedWideAndNarrow() throws IOException, InterruptedException {
        var pictures = BrowserScreenshots.of(address);
        var bill = aBill().titled(
                        "Que expide la Ley de Dragas y de los canales de navegación interior del país, en materia de seguridad.")
                .presented(DAY)
                .proposedBy("María de los Ángeles Draga de la Ensenada", "PVEM", "deputy")
                .proposedBy("Justo Canal Boya", "PT", "deputy")
                .proposedBy("Congreso del Estado de Tabasco", "", "state-congress")
                .turnedTo("Comunicaciones y Transportes", "Marina");
        house.take(bill);
        house.take(aBill().presented(DAY).proposedBy("María de los Ángeles Draga de la Ensenada", "PVEM", "senator"));
        house.take(aVote().heldOn(DAY)
                .about("title", bill.title())
                .total("", 450, 30, 10)
                .total("Morena", 260, 0, 0)
                .total("PAN", 90, 30, 0)
                .total("PVEM", 100, 0, 10)
                .ballot("Draga de la Ensenada María de los Ángeles", "PVEM", "favour"));
        house.take(
                aDebate("debate/" + DAY + "/dragas")
                        .heldOn(DAY)
                        .turnOf(
                                "Justo Canal Boya",
                                "Secretario diputado",
                                "Se concede licencia por tiempo indefinido a la diputada María de los Ángeles Draga de la Ensenada, para separarse de sus funciones como diputada federal, a partir del 6 de octubre de 2026."));
        house.take(aMeeting().heldOn(DAY).said("body", "Comisión de Comunicaciones y Transportes"));
        follower.follow();
        String id = given().get("/api/v1/people?q=draga&chamber=deputies").path("items[0].id");

        pictures.draw("people", "/people?lang=es", "Legisladores");
        pictures.draw("person", "/people/" + id + "?lang=es");
        pictures.draw("person-en", "/people/" + id + "?lang=en");
        pictures.draw("bodies", "/bodies?lang=es", "Comisiones, grupos y autoridades");
        pictures.draw(
                "body-committee",
                "/bodies/diputados-comunicaciones-y-transportes?lang=es",
                "Comunicaciones y Transportes");
        pictures.draw("body-group", "/bodies/pvem?lang=es");
        pictures.draw("body-regulator", "/bodies/ift?lang=es");
        pictures.draw("bill-with-people", "/bills/" + ProceedingFixture.id(bill) + "?lang=es");
    }

    @Test
    void invalidParametersAreReported() {
        page("/people/no").statusCode(404);
        page("/people/00000000-0000-0000-0000-000000000000").statusCode(404);
        page("/bodies/nadie").statusCode(404);
        given().get("/api/v1/people?limit=0").then().statusCode(400);
        page("/people?q=%25&legislature=x")
                .statusCode(400)
                .body(containsString("El parámetro legislature espera un número entero de 1 a 999, pero trae «x»."));
        page("/people?from=y").statusCode(400).body(containsString("pero trae «y»"));
        page("/people?group=xyz").statusCode(400).body(containsString("uno de: "), containsString("«xyz»"));
        page("/people?chamber=mars").statusCode(400).body(containsString("uno de: deputies, senate"));
        page("/people?q=%25&legislature=&group=&chamber=").statusCode(200);
        page("/bodies?kind=xyz").statusCode(400).body(containsString("committee"), containsString("«xyz»"));
        given().get("/api/v1/people?chamber=mars").then().statusCode(400);
        given().get("/api/v1/bodies?kind=xyz").then().statusCode(400);
    }

    private static String onlyPersonNamed(String words) {
        return given().queryParam("q", words)
                .get("/api/v1/people")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
    }

    private static ValidatableResponse page(String address) {
        return given().accept("text/html").queryParam("lang", "es").get(address).then();
    }
}
