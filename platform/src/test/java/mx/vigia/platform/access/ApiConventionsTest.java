package mx.vigia.platform.access;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.web.RequestGuardTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTTP conventions of every API address. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ApiConventionsTest {
    private static final String SHELF = "/api/v1/shelves/cortazar?book=Rayuela";

    @Inject
    AccessGrants book;

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/v1/shelves/cortazar/nothing", "/api/v2/shelves", "/api/"})
    void unknownAddressIsAProblemNamingIt(String address) {
        given().header("Accept-Language", "en")
                .accept("text/html")
                .get(address)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404))
                .body("instance", equalTo(address))
                .body("detail", containsString("at " + address));
    }

    @ParameterizedTest
    @ValueSource(ints = {8_001, 40_000})
    void tooLongAddressIsRefusedNamingTheLimit(int length) {
        given().header("Accept-Language", "en")
                .get(SHELF + "x".repeat(length - SHELF.length()))
                .then()
                .statusCode(414)
                .contentType("application/problem+json")
                .body("detail", containsString("8000"))
                .body("detail", containsString(String.valueOf(length)));
        given().get(SHELF + "x".repeat(8_000 - SHELF.length())).then().statusCode(not(414));
    }

    @ParameterizedTest
    @ValueSource(strings = {"caf%E9", "%C3", "%FF%FE"})
    void invalidUtf8InTheAddressIsRefused(String value) {
        given().header("Accept-Language", "en")
                .urlEncodingEnabled(false)
                .get(SHELF + value)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("UTF-8"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"DELETE", "PATCH", "POST"})
    void unsupportedMethodIsRefusedWithAnAllowHeader(Method method) {
        given().header("Sec-Fetch-Site", "same-origin")
                .request(method, SHELF)
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .header("Allow", "GET, HEAD, OPTIONS, PUT")
                .body("detail", containsString(method.name()));
    }

    @Test
    void wrongAcceptAndContentTypeNameExpectedAndFound() {
        given().accept("image/png")
                .get(SHELF)
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("detail", containsString("image/png"))
                .body("detail", containsString("application/json"));
        given().header("Sec-Fetch-Site", "same-origin")
                .contentType(ContentType.XML)
                .body("<shelf/>")
                .put("/api/v1/shelves/cortazar")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("detail", containsString("application/json"))
                .body("detail", containsString("application/xml"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"bok\":1}|There is no key “bok”. There are: author, books.",
                "{\"author\":\"x\",\"books\":\"y\"}|Expected “books” to be a list in square brackets, but found “y”.",
                "{\"author\":[],\"books\":[]}|Expected “author” to be a text, but found “[]”.",
                "{\"author\":3}|Expected “author” to be a text, but found “3”.",
                "[1]|Expected a JSON object of author, books, but found “[1]”.",
                "{\"author\":|Expected well-formed JSON, but found “{\"author\":”: it ceases to be that at line 1, column 11."
            })
    void invalidBodyIsRefusedNamingExpectedAndFound(String body, String statement) {
        given().header("Sec-Fetch-Site", "same-origin")
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/shelves/cortazar")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", equalTo(statement));
    }

    @Test
    void unsupportedMediaTypeNamesTheSupportedOnes() {
        given().header("Sec-Fetch-Site", "same-origin")
                .header("Accept-Language", "en")
                .contentType(ContentType.URLENC)
                .body("author=cortazar")
                .put("/api/v1/shelves/cortazar")
                .then()
                .statusCode(415)
                .body("detail", containsString("It is read as: application/json."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fields=", "fields=,", "fields=%20&fields=author"})
    void emptyFieldsParameterIsRefused(String requested) {
        given().header("Accept-Language", "en")
                .urlEncodingEnabled(false)
                .get(SHELF + "&" + requested)
                .then()
                .statusCode(400)
                .body("detail", containsString("“fields”"));
    }

    @Test
    void unknownParameterIsRefusedNamingTheKnownOnes() {
        given().header("Accept-Language", "es")
                .get("/api/v1/shelves/cortazar?bok=Rayuela")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", equalTo("No hay un parámetro «bok». Hay: book, fields."));
        given().header("Accept-Language", "en")
                .get("/api/v1/shelves/cortazar/catalog?book=Rayuela")
                .then()
                .statusCode(400)
                .body("detail", equalTo("There is no parameter “book”: none is read here."));
        given().get(SHELF + "&lang=en").then().statusCode(200);
    }

    @Test
    void onlyRequestedFieldsAreReturned() {
        given().get(SHELF + "&fields=books")
                .then()
                .statusCode(200)
                .body("books", hasItems("Rayuela"))
                .body("author", nullValue())
                .header("ETag", not(given().get(SHELF).header("ETag")));
        given().get("/api/v1/shelves/cortazar/others?fields=author")
                .then()
                .statusCode(200)
                .body("items.author", hasItems("borges", "cortazar"))
                .body("items[0].books", nullValue())
                .body("near[0].author", equalTo("bioy"))
                .body("near[0].books", nullValue())
                .body("next", equalTo("x"));
    }

    @Test
    void unknownFieldIsRefusedNamingTheKnownOnes() {
        given().header("Accept-Language", "en")
                .get("/api/v1/shelves/cortazar/others?fields=author,title")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", equalTo("The answer has no field “title”. There are: author, books."));
        given().get("/api/v1/shelves/cortazar/catalog?fields=author").then().statusCode(400);
    }

    @Test
    void unchangedResponseIsNotModified() {
        var tag = given().get(SHELF).then().statusCode(200).extract().header("ETag");

        given().header("If-None-Match", "\"other\", " + tag)
                .get(SHELF)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .header("Access-Control-Allow-Origin", "*")
                .body(emptyString());
        given().header("If-None-Match", tag)
                .get(SHELF + "&book=Bestiario")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("W/\""))
                .header("ETag", not(tag))
                .header("Cache-Control", "no-cache")
                .contentType("application/json")
                .body("books", hasItems("Rayuela", "Bestiario"));
    }

    @Test
    void entityTagOfTheResourceIsKept() {
        given().get("/api/v1/shelves/cortazar/cover").then().statusCode(200).header("ETag", equalTo("\"cortazar\""));
        given().header("If-None-Match", "\"cortazar\"")
                .get("/api/v1/shelves/cortazar/cover")
                .then()
                .statusCode(304)
                .header("ETag", equalTo("\"cortazar\""));
    }

    @Test
    void headHasTheHeadersOfGet() {
        var whole = given().get(SHELF);

        given().head(SHELF)
                .then()
                .statusCode(200)
                .header("ETag", whole.header("ETag"))
                .contentType("application/json")
                .body(blankOrNullString());
        given().head("/api/v1/nothing").then().statusCode(404);
    }

    @Test
    void streamedResponseHasNoEntityTag() {
        given().get("/api/v1/shelves/cortazar/catalog")
                .then()
                .statusCode(200)
                .header("ETag", nullValue())
                .body(equalTo("cortazar"));
    }

    @Test
    void crossOriginReadsArePublicAndWithoutCredentials() {
        given().header("Origin", "https://observatorio.example")
                .get(SHELF)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("Access-Control-Expose-Headers", containsString("Link"))
                .header("Access-Control-Expose-Headers", containsString("RateLimit"));
        given().get("/api/v1/shelves/cortazar?bok=x").then().statusCode(400).header("Access-Control-Allow-Origin", "*");
    }

    @Test
    void protectedReadHasNoCorsHeaderAndIsPrivate() {
        var secret = Secret.fresh();
        RequestGuardTest.publish(
                secret.hash(), RequestGuardTest.grant("member", Instant.now().plusSeconds(600), 1));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> book.findCaller(secret.value()).isPresent());

        given().cookie("vigia", secret.value())
                .header("Origin", "https://observatorio.example")
                .get("/api/v1/shelves/cortazar/mine")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Cache-Control", "private, no-cache");
        given().get("/api/v1/shelves/cortazar/mine")
                .then()
                .statusCode(401)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void preflightAllowsReadsOnly() {
        given().header("Origin", "https://observatorio.example")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match")
                .options(SHELF)
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", "GET, HEAD")
                .header("Access-Control-Allow-Headers", containsString("If-None-Match"))
                .header("Access-Control-Allow-Headers", containsString("If-Range, Range"))
                .header("Access-Control-Allow-Headers", not(containsString("Authorization")))
                .header("Access-Control-Allow-Credentials", nullValue());
        given().header("Origin", "https://observatorio.example")
                .header("Access-Control-Request-Method", "PUT")
                .options(SHELF)
                .then()
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Allow-Methods", nullValue());
    }

    @Test
    void pagesSendNoCorsHeaders() {
        var answer = given().header("Origin", "https://observatorio.example").get("/shelves");

        answer.then().statusCode(200).header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", "https://observatorio.example")
                .header("Access-Control-Request-Method", "GET")
                .options("/shelves")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
