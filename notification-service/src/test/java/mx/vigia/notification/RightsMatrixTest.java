package mx.vigia.notification;

import static mx.vigia.notification.TestFacts.LUCIA;
import static mx.vigia.notification.TestFacts.MARIANA;
import static mx.vigia.notification.TestFacts.RAUL;
import static mx.vigia.notification.TestFacts.TOMAS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.platform.store.Jdbc;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Requests every address of this service as every unauthorized caller. The matrix is derived from the code, so a new
 * address is included or the test fails. Each path parameter names an existing object of somebody else; addresses that
 * are found by a secret only are requested with an invalid one.
 */
@FullServiceTest
class RightsMatrixTest {
    private static final String COMMITTEE = "0199ee00-2222-7000-8000-000000000001";
    private static final String LUCIAS_ID = "0199ef00-1111-7000-8000-000000000002";
    private static final Pattern PLACE = Pattern.compile("\\{\\s*(\\w+)\\s*(?::\\s*([^}]+))?}");
    private static final Map<String, Class<? extends Annotation>> VERBS = Map.of(
            "GET", GET.class, "POST", POST.class, "PUT", PUT.class, "PATCH", PATCH.class, "DELETE", DELETE.class);

    /**
     * What anybody may ask for: the way in, what a link in a letter or a private address opens by itself, and a panel
     * that is empty for strangers.
     */
    private static final Set<String> OPEN = Set.of(
            "/sign-in",
            "/sign-in/{token}",
            "/sign-out",
            "/stop/{token}",
            "/panels/mine",
            "/sign-in/oidc",
            "/me/privacy",
            "/me/invited/{token}");

    /** Where only an administrator goes. */
    private static final List<String> ADMINISTRATORS = List.of(
            "/committees/people",
            "/committees/audit",
            "/committees/new",
            "/committees/suppressed",
            "/committees/restore",
            "/setup");

    @Inject
    Jdbc jdbc;

    @BeforeEach
    @AfterEach
    void noSignInLinksRequested() {
        jdbc.update("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
        jdbc.update("update endpoint set state = 'DELETED'");
        jdbc.update("update message set state = 'WITHDRAWN' where state = 'DUE'");
        jdbc.update("update watch set state = 'DELETED' where query like 'matriz %' or query like 'zafiro%'");
        jdbc.update("delete from access where kind = 'token'");
        jdbc.update("update feed set revoked_at = now() where revoked_at is null");
    }

    private record Endpoint(String verb, String path) {}

    @Test
    void resourcesAreVisibleToTheirOwnerOnly() {
        var lucia = BrowserUser.signedInAs(LUCIA);
        var others = Map.of(
                "a stranger", BrowserUser.signedOut(),
                "a member of another committee", BrowserUser.signedInAs(MARIANA),
                "another member of it", BrowserUser.signedInAs(RAUL),
                "the secretary of another committee", BrowserUser.signedInAs(TOMAS),
                "an analyst", BrowserUser.signedInAs("carmen.olvera@ami.example"));
        var objects = objects(lucia);

        var wrong = new ArrayList<String>();
        for (var endpoint : endpoints()) {
            for (var path : paths(endpoint.path(), objects)) {
                others.forEach((who, person) -> {
                    if (isOwnResource(endpoint, who)) {
                        return;
                    }
                    var answer = send(person, endpoint.verb(), path);
                    if (!isAllowedResponse(answer, endpoint.path(), who.equals("a stranger"))) {
                        wrong.add(who + ": " + endpoint.verb() + " " + path + " → " + answer.statusCode());
                    }
                });
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(KafkaTopicRecords.last("watches.v1", objects.get("/watches/").getFirst()))
                .contains("\"revision\":2");
        assertThat(KafkaTopicRecords.last("watches.v1", objects.get("/watches/").getLast()))
                .contains("\"revision\":1");
    }

    @Test
    void tokenOpensOnlyTheEndpointsOfItsScope() {
        var lucia = BrowserUser.signedInAs(LUCIA);
        var opens = Map.of(
                "events", List.of("/api/v1/events", "/api/v1/committees"), "endpoints", List.of("/api/v1/endpoints"));
        var objects = objects(lucia);

        var wrong = new ArrayList<String>();
        for (var scope : opens.keySet()) {
            var secret = token(lucia, scope);
            for (var endpoint : endpoints()) {
                if (opens.get(scope).stream().anyMatch(endpoint.path()::startsWith) || isOpen(endpoint.path())) {
                    continue;
                }
                for (var path : paths(endpoint.path(), objects)) {
                    var asks = BrowserUser.signedOut().request().header("Authorization", "Bearer " + secret);
                    var answer = send(asks, endpoint.verb(), path);
                    if (!isDenied(answer)) {
                        wrong.add(scope + ": " + endpoint.verb() + " " + path + " → " + answer.statusCode());
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void privateNotesAreInvisibleToOthers() {
        var lucia = BrowserUser.signedInAs(LUCIA);
        var marker = "zafiro" + unique();
        var bill = UUID.randomUUID().toString();
        var objects = objects(lucia, marker, bill);
        var others = Map.of(
                "a stranger", BrowserUser.signedOut(),
                "another member of it", BrowserUser.signedInAs(RAUL),
                "the secretary of another committee", BrowserUser.signedInAs(TOMAS),
                "an administrator", BrowserUser.signedInAs("administracion@ami.example"));
        assertThat(List.of("/watches", "/me/data", "/me/endpoints", "/me/tokens", "/me/labels", "/ledger"))
                .allSatisfy(
                        own -> assertThat(lucia.request().get(own).asString()).contains(marker));

        var read = new ArrayList<String>();
        for (var endpoint : endpoints()) {
            for (var path : paths(endpoint.path(), objects)) {
                var about = path + "?bills=" + bill + "&bill=" + bill;
                for (var at : endpoint.verb().equals("GET") ? List.of(path, about) : List.<String>of()) {
                    others.forEach((who, person) -> {
                        var answer = send(person, "GET", at);
                        if (answer.asString().contains(marker) || answer.statusCode() >= 500) {
                            read.add(who + ": " + at + " → " + answer.statusCode());
                        }
                    });
                }
            }
        }

        assertThat(read).isEmpty();
    }

    /** What anybody signed in does to what is theirs alone, and leaving. */
    private static boolean isOwnResource(Endpoint endpoint, String who) {
        return !who.equals("a stranger")
                && (!isGuarded(endpoint.path()) || endpoint.path().startsWith("/ledger/why/"));
    }

    private static boolean isGuarded(String path) {
        return path.contains("{") || ADMINISTRATORS.stream().anyMatch(path::startsWith);
    }

    private static boolean isAllowedResponse(Response answer, String path, boolean stranger) {
        int status = answer.statusCode();
        if (status >= 500) {
            return false;
        }
        if (isOpen(path)) {
            return true;
        }
        if (stranger) {
            return isRedirectedToSignIn(answer) || status >= 400;
        }
        return status == 403 || status == 404 || status == 401;
    }

    private static boolean isOpen(String path) {
        return OPEN.stream().anyMatch(open -> path.equals(open) || path.startsWith(open + "/"));
    }

    private static boolean isRedirectedToSignIn(Response answer) {
        return answer.statusCode() == 303
                && answer.getHeader("Location")
                        .replaceFirst("https?://[^/]+", "")
                        .startsWith("/sign-in");
    }

    private static boolean isDenied(Response answer) {
        return isRedirectedToSignIn(answer) || List.of(401, 403, 404, 415).contains(answer.statusCode());
    }

    private static Response send(BrowserUser person, String verb, String path) {
        return send(person.request(), verb, path);
    }

    private static Response send(RequestSpecification request, String verb, String path) {
        var ofPrograms = path.startsWith("/api/");
        var asks = request.header("Accept", ofPrograms ? "application/json" : "text/html, */*;q=0.5");
        if (verb.equals("GET")) {
            return asks.get(path);
        }
        return ofPrograms
                ? asks.contentType("application/json").body("{}").request(verb, path)
                : asks.formParam("kinds", "new").formParam("owner", "me").request(verb, path);
    }

    private Map<String, List<String>> objects(BrowserUser lucia) {
        return objects(lucia, "matriz", UUID.randomUUID().toString());
    }

    /**
     * Something of Lucía's, or of her committee's, for each place in an address; what she can name has that word in it.
     */
    private Map<String, List<String>> objects(BrowserUser lucia, String word, String bill) {
        var watch = NewWatch.create(lucia, word + " propia " + unique()).toString();
        var hook = hook(lucia, word, "me");
        var shared = hook(lucia, "matriz", COMMITTEE); // administrators may see it
        token(lucia, word, "events");
        lucia.request()
                .formParam("form", UUID.randomUUID().toString())
                .formParam("of", "watch-" + watch)
                .post("/me/feeds");
        lucia.request()
                .formParam("bill", bill)
                .formParam("title", word)
                .formParam("label", word)
                .post("/me/labels/on");
        sql("insert into fact (id, dossier, kind, title, parts, parts_seen, told, taken_at) values ('" + bill + "', '"
                + bill + "', 'new', 'Asunto que cualquiera lee', 1, '{1}', '{}', now())");
        sql("insert into notice (id, recipient, fact_id, filed_at, fell) values ('" + bill + "', '" + LUCIAS_ID + "', '"
                + bill + "', now(), 'DELETED')");
        sql("insert into notice_reason (notice_id, watch_id, found, asked) values ('" + bill + "', '" + watch
                + "', '[]', '" + word + "')");
        var objects = new HashMap<String, List<String>>();
        objects.put("/watches/", word.equals("matriz") ? List.of(watch, shared(lucia)) : List.of(watch));
        objects.put("/committees/", List.of(COMMITTEE));
        objects.put("/api/v1/committees/", List.of(COMMITTEE));
        objects.put("/me/endpoints/", List.of(hook, shared));
        objects.put("/api/v1/endpoints/", List.of(hook, shared));
        for (var endpoint : List.of(hook, shared)) {
            objects.put("/me/endpoints/" + endpoint + "/messages/", List.of(message(lucia, endpoint)));
            objects.put("/api/v1/endpoints/" + endpoint + "/messages/", List.of(message(lucia, endpoint)));
        }
        objects.put("/ledger/", List.of(bill));
        objects.put("/ledger/why/", List.of(bill));
        objects.put("/me/feeds/", List.of(lastIdInRevokeForms(lucia, "/me/feeds")));
        objects.put("/me/tokens/", List.of(lastIdInRevokeForms(lucia, "/me/tokens")));
        objects.put("/committees/people/", List.of(LUCIAS_ID));
        objects.put("/committees/roster/", List.of(roster(lucia)));
        objects.put("/setup/alerts/", List.of(COMMITTEE));
        return objects;
    }

    private static String unique() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static String shared(BrowserUser lucia) {
        return NewWatch.create(lucia, "matriz compartida " + unique(), COMMITTEE)
                .toString();
    }

    private String hook(BrowserUser lucia, String word, String owner) {
        return TestEndpoints.made(lucia, owner, "https://127.0.0.1:9/" + word, jdbc)
                .id()
                .toString();
    }

    /** A message of this endpoint: a trial. */
    private String message(BrowserUser lucia, String endpoint) {
        lucia.request().post("/me/endpoints/" + endpoint + "/ping").then().statusCode(303);
        return read("select id from message where endpoint_id = '" + endpoint + "' limit 1");
    }

    /** The id in the last revoke form of a page. */
    private static String lastIdInRevokeForms(BrowserUser person, String page) {
        var forms = Jsoup.parse(person.request().get(page).asString()).select("form[action$=/revoke]");
        return forms.last().attr("action").split("/")[3];
    }

    private static String roster(BrowserUser secretary) {
        var list = secretary.request().get("/committees/roster/example.csv").asByteArray();
        var kept = secretary
                .request()
                .multiPart("file", "lista.csv", list, "text/csv")
                .post("/committees/roster");
        return kept.then().statusCode(303).extract().header("Location").replaceFirst(".*/", "");
    }

    private static String token(BrowserUser lucia, String scope) {
        return token(lucia, "matriz", scope);
    }

    private static String token(BrowserUser lucia, String name, String scope) {
        var made = lucia.request()
                .formParam("form", UUID.randomUUID().toString())
                .formParam("name", name + " " + UUID.randomUUID().toString().substring(0, 8))
                .formParam("scope", scope)
                .formParam("days", "7")
                .post("/me/tokens");
        return Jsoup.parse(made.then().statusCode(200).extract().asString())
                .selectFirst("#secret")
                .text();
    }

    private String read(String query) {
        return jdbc.one(query, row -> row.getString(1));
    }

    private void sql(String statement) {
        jdbc.update(statement);
    }

    /** The address with everybody's objects in its places; each alternative of a place by itself. */
    private static List<String> paths(String template, Map<String, List<String>> objects) {
        var place = PLACE.matcher(template);
        if (!place.find()) {
            return List.of(template);
        }
        return values(template, place.group(1), place.group(2), objects).stream()
                .flatMap(value ->
                        paths(template.substring(0, place.start()) + value + template.substring(place.end()), objects)
                                .stream())
                .toList();
    }

    private static List<String> values(String template, String name, String rule, Map<String, List<String>> objects) {
        if (rule != null && rule.matches("[\\w|-]+")) {
            return List.of(rule.split("\\|"));
        }
        if (name.equals("token") || name.equals("key")) {
            return List.of("x".repeat(66));
        }
        return objects.entrySet().stream()
                .filter(known -> template.startsWith(known.getKey() + "{"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing of anybody's is known for " + name + " in " + template));
    }

    private static List<Endpoint> endpoints() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("mx.vigia.notification").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(RightsMatrixTest::endpoints)
                        .toList();
    }

    private static Stream<Endpoint> endpoints(JavaClass type) {
        var root = type.getAnnotationOfType(Path.class).value();
        return type.getMethods().stream()
                .flatMap(method -> VERBS.entrySet().stream()
                        .filter(verb -> method.isAnnotatedWith(verb.getValue()))
                        .map(verb -> new Endpoint(verb.getKey(), joined(root, method))));
    }

    private static String joined(String root, JavaMethod method) {
        var own = method.isAnnotatedWith(Path.class)
                ? method.getAnnotationOfType(Path.class).value()
                : "";
        var path = ("/" + root + "/" + own).replaceAll("/+", "/");
        return path.length() > 1 ? path.replaceAll("/$", "") : path;
    }
}
