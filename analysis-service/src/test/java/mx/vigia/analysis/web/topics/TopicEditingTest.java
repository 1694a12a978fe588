package mx.vigia.analysis.web.topics;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.awaitFound;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.rareWord;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.web.bill.EmptyDatabase;
import mx.vigia.analysis.web.editing.TestCaller;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An analyst changes a topic: first in shadow, then so that it counts. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class TopicEditingTest {
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";
    private static final Duration SOON = Duration.ofMinutes(2);
    private static final TopicCatalog SHIPPED = TopicCatalog.read();
    private static TestCaller analyst;

    @Inject
    BillIntake intake;

    @Inject
    DossierRepository dossiers;

    @Inject
    TopicCatalog topics;

    @Inject
    DataSource database;

    private final String word = rareWord();

    /** Each change of a topic goes through all bills there are. */
    @BeforeEach
    void emptyDatabase() {
        EmptyDatabase.all(database);
    }

    @AfterEach
    void restoreShippedTopics() {
        execute("insert into topic_edit (topic, file, shipped, trial, author, reason, at)"
                + " select topic, null, '', gen_random_uuid(), gen_random_uuid(), 'tidied', now() from"
                + " (select distinct on (topic) topic, file from topic_edit order by topic, id desc) last"
                + " where file is not null");
        await().atMost(SOON).until(() -> topics.digest().equals(SHIPPED.digest()));
        awaitRetagged();
    }

    @Test
    void trialPredictsTheResultWithoutAlerts() {
        BillSightings gains = aBill().titled("Que regula la ordeña " + word);
        BillSightings loses =
                aBill().titled("Que expide la Ley de Marcas, en materia de marcas registradas " + word + "y");
        BillSightings stays = aBill().titled("Que reforma la Ley de Puentes " + word + "w");
        take(intake, gains, loses, stays);
        assertThat(topics(loses)).contains("ip");
        String file = ip("ordeña " + word);

        UUID trial = tried(post("/topics/ip/trials", Map.of("file", file)), "ip");
        Map<UUID, Set<String>> before = allTags();
        String result = result(trial);
        UUID again = tried(post("/topics/ip/trials", Map.of("file", file)), "ip");

        assertThat(result(again)).isEqualTo(result);
        assertThat(topics(gains)).isEmpty();
        asAnalyst()
                .get("/topics/ip/trials/" + trial)
                .then()
                .body(containsString("/bills/" + id(gains)))
                .body(containsString("<mark>ordeña"))
                .body(containsString("/bills/" + id(loses)))
                .body(not(containsString("/bills/" + id(stays))));
        post("/topics/ip/trials/" + trial + "/applied", Map.of("reason", "Mejor así"))
                .then()
                .statusCode(303);
        awaitCounting(file);
        awaitRetagged();
        assertThat(moves(before, allTags())).isEqualTo(moves(result));
        assertThat(topics(gains)).containsExactly("ip");
        awaitFound("tema:ip " + word, 1);
        assertThat(dossiers.findFacts(id(gains))).extracting("kind").containsExactly(FactKind.NEW);
        BillSightings later = aBill().titled("Que prohíbe la ordeña " + word);
        take(intake, later);
        assertThat(topics(later)).containsExactly("ip");
        given().header("Accept-Language", "es")
                .get("/topics/ip")
                .then()
                .body(containsString("editada aquí"))
                .body(containsString("Mejor así"))
                .body(not(containsString(analyst().subject().toString())));
    }

    @Test
    void appliedEditIsRevertedByTheShippedFile() {
        BillSightings bill = aBill().titled("Que regula la ordeña " + word);
        take(intake, bill);
        String shipped = topics.fileOf(topics.findById("ip").orElseThrow());
        apply(tried(post("/topics/ip/trials", Map.of("file", ip("ordeña " + word))), "ip"), "ip");
        assertThat(topics(bill)).containsExactly("ip");

        apply(tried(post("/topics/ip/trials", Map.of("edit", "shipped")), "ip"), "ip");

        assertThat(topics(bill)).isEmpty();
        assertThat(topics.fileOf(topics.findById("ip").orElseThrow())).isEqualTo(shipped);
        post("/topics/ip/trials", Map.of("edit", "shipped"))
                .then()
                .statusCode(400)
                .body(containsString("Es el archivo que ya cuenta"));
    }

    @Test
    void topicIsCreatedFromASearchAndRemoved() {
        BillSightings bill = aBill().titled("Que regula la apicultura " + word);
        take(intake, bill);
        asAnalyst()
                .queryParam("q", "apicultura " + word)
                .get("/topics/new")
                .then()
                .body(containsString("id: apicultura-zz"));

        apply(tried(post("/topics/new", Map.of("file", own("apicultura " + word))), "own-topic"), "own-topic");

        assertThat(topics(bill)).containsExactly("own-topic");
        awaitFound("tema:\"Tema propio\" " + word, 1);
        post("/topics/new", Map.of("file", own("otra"))).then().statusCode(400);
        apply(tried(post("/topics/own-topic/trials", Map.of("edit", "shipped")), "own-topic"), "own-topic");
        assertThat(topics(bill)).isEmpty();
        given().get("/topics/own-topic").then().statusCode(404);
    }

    @Test
    void concurrentTrialsDoNotOverwriteEachOther() {
        UUID mine = tried(post("/topics/ip/trials", Map.of("file", ip("ordeña " + word))), "ip");
        UUID theirs = tried(post("/topics/ip/trials", Map.of("file", ip("ordeña " + word + "z"))), "ip");
        apply(theirs, "ip");

        post("/topics/ip/trials/" + mine + "/applied", Map.of("reason", "x"))
                .then()
                .statusCode(409)
                .body(containsString("alguien cambió un tema"));
        post("/topics/ip/trials/" + theirs + "/applied", Map.of("reason", "x"))
                .then()
                .statusCode(303);
        assertThat(topics.fileOf(topics.findById("ip").orElseThrow())).contains(word + "z");
    }

    @Test
    void editOutranksANewerShippedFile() {
        apply(tried(post("/topics/ip/trials", Map.of("file", ip("ordeña " + word))), "ip"), "ip");
        execute("insert into topic_edit (topic, file, shipped, trial, author, reason, at)"
                + " select topic, file, 'of yesterday', gen_random_uuid(), author, reason, now() from topic_edit"
                + " where file is not null order by id desc limit 1");

        await().atMost(SOON)
                .untilAsserted(() -> given().header("Accept-Language", "es")
                        .get("/topics/ip")
                        .then()
                        .body(containsString("Vigía trae ahora otro archivo"))
                        .body(containsString("banner stale")));
        assertThat(topics.fileOf(topics.findById("ip").orElseThrow())).contains(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no: topic",
                "[1, 2]",
                "id: ip\nname: { es: a, en: b }\ndescription: { es: a, en: b }\nrules: []",
                "id: other\nname: { es: a, en: b }\ndescription: { es: a, en: b }\nrules: [{ weight: 1, any: [x] }]",
                "id: ip\n"
                        + "name: { es: Ciberseguridad, en: b }\n"
                        + "description: { es: a, en: b }\n"
                        + "rules: [{ weight: 1, any: [x] }]",
                "id: ip\nname: { es: a, en: b }\ndescription: { es: a, en: b }\nrules: [{ weight: 7, any: [x] }]",
                "id: ip\nname: { es: a, en: b }\ndescription: { es: a, en: b }\nrules: [{ weight: 1, any: ['(x'] }]",
                "id: ip\n"
                        + "name: { es: a, en: b }\n"
                        + "description: { es: a, en: b }\n"
                        + "broader: [x]\n"
                        + "rules: [{ weight: 1, any: [x] }]",
                "id: ip\nname: { es: a, en: b }\ndescription: { es: a, en: b }\nrules: [{ weight: 1, laws: [LFNADA] }]"
            })
    void invalidTopicFileIsRefusedAndShownAgainAsWritten(String file) {
        post("/topics/ip/trials", Map.of("file", file))
                .then()
                .statusCode(400)
                .body(containsString("No se puede usar este archivo"))
                .body(matchesRegex("(?s).*id=\"file-error\">[^<]*<span dir=\"auto\">[^<]{10,}</span>.*"))
                .body(not(containsString("mx.vigia")));
    }

    @Test
    void nonAnalystReadsButCannotEdit() {
        var member = TestCaller.of("member");
        given().header("Authorization", member.bearer())
                .get("/topics/ip")
                .then()
                .statusCode(200)
                .body(containsString("id: ip"))
                .body(not(containsString("<textarea")));
        for (var door :
                List.of("/topics/new", "/topics/ip/trials", "/topics/ip/trials/" + UUID.randomUUID() + "/applied")) {
            given().header("Authorization", member.bearer())
                    .contentType(FORM)
                    .formParam("file", "id: ip")
                    .formParam("reason", "x")
                    .post(door)
                    .then()
                    .statusCode(403);
        }
        given().header("Authorization", member.bearer())
                .get("/topics/ip/trials/" + UUID.randomUUID())
                .then()
                .statusCode(403);
        asAnalyst().get("/topics/ip/trials/" + UUID.randomUUID()).then().statusCode(404);
        asAnalyst().get("/topics/ip/trials/x").then().statusCode(404);
    }

    private void awaitCounting(String file) {
        await().atMost(SOON)
                .until(() -> topics.topics().stream()
                        .anyMatch(topic -> topics.fileOf(topic).equals(file)));
    }

    private void apply(UUID trial, String topic) {
        String before = topics.digest();
        post("/topics/" + topic + "/trials/" + trial + "/applied", Map.of("reason", "Porque sí"))
                .then()
                .statusCode(303);
        assertThat(topics.digest())
                .as("counts at once, for the page it leads to")
                .isNotEqualTo(before);
        awaitRetagged();
    }

    private void awaitRetagged() {
        await().atMost(SOON).until(() -> {
            return Jdbc.of(database)
                    .first(
                            "select done and rules_version like '% " + topics.digest()
                                    + " %' from reprocessing where follower = 'tags'",
                            row -> row.getBoolean(1))
                    .orElse(false);
        });
    }

    private void execute(String sql) {
        Jdbc.of(database).execute(sql);
    }

    private UUID tried(Response answer, String topic) {
        answer.then().statusCode(303);
        var address = answer.header("Location");
        assertThat(address).contains("/topics/" + topic + "/trials/");
        await().atMost(SOON).until(() -> {
            var page = asAnalyst().get(address);
            page.then().statusCode(200);
            return page.asString().contains("/applied");
        });
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private String result(UUID trial) {
        return Jdbc.of(database)
                .one("select result from topic_trial where id = '" + trial + "'", row -> row.getString(1));
    }

    /** Every move of the result, as it is written: "+bill topic" or "-bill topic". */
    private static Set<String> moves(String result) {
        Set<String> moves = new TreeSet<>();
        var json = JsonPath.from(result);
        for (String list : List.of("added", "dropped")) {
            List<String> bills = json.getList(list + ".bill");
            List<String> topics = json.getList(list + ".topic");
            for (int i = 0; i < bills.size(); i++) {
                moves.add((list.equals("added") ? "+" : "-") + bills.get(i) + " " + topics.get(i));
            }
        }
        return moves;
    }

    private static Set<String> moves(Map<UUID, Set<String>> before, Map<UUID, Set<String>> after) {
        Set<String> moves = new TreeSet<>();
        after.forEach((bill, tags) -> {
            tags.stream()
                    .filter(tag -> !before.get(bill).contains(tag))
                    .forEach(tag -> moves.add("+" + bill + " " + tag));
            before.get(bill).stream()
                    .filter(tag -> !tags.contains(tag))
                    .forEach(tag -> moves.add("-" + bill + " " + tag));
        });
        return moves;
    }

    private Map<UUID, Set<String>> allTags() {
        List<Dossier> all = new ArrayList<>();
        UUID after = new UUID(0, 0);
        for (var ids = dossiers.findIdsAfter(after, 100); !ids.isEmpty(); ids = dossiers.findIdsAfter(after, 100)) {
            all.addAll(dossiers.findWithoutTexts(ids));
            after = ids.getLast();
        }
        return all.stream()
                .collect(Collectors.toMap(
                        Dossier::id,
                        bill -> bill.tags().stream().map(Tag::topic).collect(Collectors.toSet())));
    }

    private static String ip(String question) {
        return "id: ip\nname: { es: Propiedad intelectual, en: Intellectual property }\n"
                + "description: { es: a, en: b }\nrules:\n  - weight: 1\n    any: ['" + question + "']\n";
    }

    private static String own(String question) {
        return "id: own-topic\nname: { es: Tema propio, en: Own topic }\n"
                + "description: { es: a, en: b }\nrules:\n  - weight: 1\n    any: ['" + question + "']\n";
    }

    private List<String> topics(BillSightings bill) {
        return dossiers.findById(id(bill)).orElseThrow().tags().stream()
                .map(Tag::topic)
                .toList();
    }

    private static Response post(String address, Map<String, Object> form) {
        return asAnalyst().contentType(FORM).formParams(form).post(address);
    }

    private static RequestSpecification asAnalyst() {
        return given().config(RestAssuredConfig.config()
                        .redirect(RedirectConfig.redirectConfig().followRedirects(false)))
                .header("Authorization", analyst().bearer())
                .header("Accept-Language", "es");
    }

    private static TestCaller analyst() {
        if (analyst == null) {
            analyst = TestCaller.of("analyst");
        }
        return analyst;
    }
}
