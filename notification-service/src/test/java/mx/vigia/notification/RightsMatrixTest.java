package mx.vigia.notification;

import static mx.vigia.notification.Facts.LUCIA;
import static mx.vigia.notification.Facts.MARIANA;
import static mx.vigia.notification.Facts.RAUL;
import static mx.vigia.notification.Facts.TOMAS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every address of this service, tried by everybody it is not meant for: the matrix is made from the code, so that a new address is in it or the test fails.
 * What has no object of somebody's here is tried with an id that is nobody's.
 */
@TellingTest
class RightsMatrixTest {
    private static final String COMMITTEE = "0199ee00-2222-7000-8000-000000000001";
    private static final String NOBODYS = UUID.randomUUID().toString();
    private static final Pattern PLACE = Pattern.compile("\\{\\s*(\\w+)\\s*(?::\\s*([^}]+))?}");
    private static final Map<String, Class<? extends Annotation>> VERBS = Map.of(
            "GET", GET.class, "POST", POST.class, "PUT", PUT.class, "PATCH", PATCH.class, "DELETE", DELETE.class);

    /** What anybody may ask for: the way in, what a link in a letter or a private address opens by itself, and a panel that is empty for strangers. */
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
    private static final List<String> ADMINISTRATORS =
            List.of("/committees/people", "/committees/audit", "/committees/new", "/committees/suppressed");

    @Inject
    DataSource database;

    @BeforeEach
    @AfterEach
    void nobodyHasAskedForALink() throws SQLException {
        try (var connection = database.getConnection();
                var change = connection.createStatement()) {
            change.executeUpdate("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
        }
    }

    private record Endpoint(String verb, String path) {}

    @Test
    void whatIsSomebodysIsThereForNobodyElse() {
        var lucia = Person.signedInAs(LUCIA);
        var hook = Hooks.made(lucia, "me", "https://127.0.0.1:9/gancho", database)
                .id()
                .toString();
        var objects = Map.of(
                "/watches/",
                        List.of(
                                NewWatch.by(lucia, "matriz de derechos").toString(),
                                NewWatch.by(lucia, "matriz compartida", COMMITTEE)
                                        .toString()),
                "/committees/", List.of(COMMITTEE),
                "/api/v1/committees/", List.of(COMMITTEE),
                "/me/endpoints/", List.of(hook),
                "/api/v1/endpoints/", List.of(hook));
        var others = Map.of(
                "a stranger", Person.stranger(),
                "a member of another committee", Person.signedInAs(MARIANA),
                "another member of it", Person.signedInAs(RAUL),
                "the secretary of another committee", Person.signedInAs(TOMAS));

        var wrong = new ArrayList<String>();
        for (var endpoint : endpoints()) {
            for (var path : paths(endpoint.path(), objects)) {
                others.forEach((who, person) -> {
                    if (isTheirOwn(endpoint, who)) {
                        return;
                    }
                    var answer = ask(person, endpoint.verb(), path);
                    if (!mayBe(answer, endpoint.path(), who.equals("a stranger"))) {
                        wrong.add(who + ": " + endpoint.verb() + " " + path + " → " + answer.statusCode());
                    }
                });
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(Topics.last("watches.v1", objects.get("/watches/").getFirst()))
                .contains("\"revision\":1");
        assertThat(Topics.last("watches.v1", objects.get("/watches/").getLast()))
                .contains("\"revision\":1");
    }

    /** What anybody signed in does to what is theirs alone, and leaving. */
    private static boolean isTheirOwn(Endpoint endpoint, String who) {
        return !who.equals("a stranger")
                && (!isGuarded(endpoint.path()) || endpoint.path().startsWith("/ledger/why/"));
    }

    private static boolean isGuarded(String path) {
        return path.contains("{") || ADMINISTRATORS.stream().anyMatch(path::startsWith);
    }

    private static boolean mayBe(Response answer, String path, boolean stranger) {
        int status = answer.statusCode();
        if (status >= 500) {
            return false;
        }
        if (OPEN.stream().anyMatch(open -> path.equals(open) || path.startsWith(open + "/"))) {
            return true;
        }
        boolean led = status == 303
                && answer.getHeader("Location")
                        .replaceFirst("https?://[^/]+", "")
                        .startsWith("/sign-in");
        if (stranger) {
            return led || status >= 400;
        }
        return status == 403 || status == 404 || status == 401;
    }

    private static Response ask(Person person, String verb, String path) {
        var ofPrograms = path.startsWith("/api/");
        var asks = person.asks().header("Accept", ofPrograms ? "application/json" : "text/html");
        if (verb.equals("GET")) {
            return asks.get(path);
        }
        return ofPrograms
                ? asks.contentType("application/json").body("{}").request(verb, path)
                : asks.formParam("kinds", "new").formParam("owner", "me").request(verb, path);
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
                .orElse(List.of(NOBODYS));
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
