package mx.vigia.analysis.intake.followers;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.intake.KafkaTopics;
import mx.vigia.analysis.intake.deadlines.DeadlineFixture;
import mx.vigia.analysis.intake.manual.Clerk;
import mx.vigia.analysis.intake.manual.EditAuthor;
import mx.vigia.analysis.intake.topicediting.ApplyResult;
import mx.vigia.analysis.intake.topicediting.TopicEditor;
import mx.vigia.analysis.intake.topicediting.TopicTrial;
import mx.vigia.analysis.intake.topicediting.TrialResult;
import mx.vigia.analysis.search.IndexedTestBills;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.web.bill.EmptyDatabase;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Alerts to watches whose matches changed because an analyst edited a topic. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class TopicChangeAnnouncerTest {
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final UUID ANALYST = UUID.randomUUID();
    private static final TopicCatalog SHIPPED = TopicCatalog.read();

    @Inject
    DeadlineFixture house;

    @Inject
    BillIntake intake;

    @Inject
    Clerk clerk;

    @Inject
    DossierRepository dossiers;

    @Inject
    TopicEditor editing;

    @Inject
    TopicCatalog topics;

    @Inject
    DataSource database;

    @Inject
    TopicChangeAnnouncer changed;

    private final String word = IndexedTestBills.rareWord();
    private final BillSightings gains = aBill().titled("Que regula la ordeña " + word);
    private final BillSightings denied = aBill().titled("Que prohíbe la ordeña " + word);
    private final BillSightings loses =
            aBill().titled("Que expide la Ley de Marcas, en materia de marcas registradas " + word);
    private final KafkaTopics kafka = new KafkaTopics();
    private UUID byTopic;
    private UUID byWord;

    @BeforeEach
    void billsArePublished() {
        EmptyDatabase.all(database); // each change of a topic goes through all bills there are
        byTopic = UUID.randomUUID();
        kafka.watch(byTopic, 1, "tema:ip " + word, List.of("new"));
        await().atMost(SOON).until(() -> {
            BillSightings probe = aBill().titled(loses.title());
            IndexedTestBills.take(intake, probe);
            return !house.facts(byTopic, probe).isEmpty();
        });
        byWord = house.watch(word);
        IndexedTestBills.take(intake, gains, denied, loses);
        clerk.judge(author(), new Clerk.Seen(id(denied), 1), "ip", false);
    }

    @AfterEach
    void restoreShippedTopic() {
        execute("insert into topic_edit (topic, file, shipped, trial, author, reason, at)"
                + " values ('ip', null, '', gen_random_uuid(), gen_random_uuid(), 'tidied', now())");
        wakeRetagger();
        assertThat(topics.digest()).isEqualTo(SHIPPED.digest());
        awaitRetagged();
    }

    /**
     * As any word of an analyst does, even one that comes to nothing; else a change in the database is met every few
     * seconds only.
     */
    private void wakeRetagger() {
        assertThat(editing.apply(UUID.randomUUID(), ANALYST, "Nada", false)).isEqualTo(new ApplyResult.Unknown());
    }

    @Test
    void changedMatchIsPublishedOnceAsACorrection() {
        TopicTrial trial = tried("ordeña " + word);

        assertThat(editing.apply(trial.id(), ANALYST, "Mejor así", true)).isEqualTo(new ApplyResult.Applied());
        assertThat(editing.apply(trial.id(), ANALYST, "Mejor así", true)).isEqualTo(new ApplyResult.Applied());
        awaitAllPublished();
        execute("insert into topic_untold select max(topic_edit.id), dossier.id from topic_edit, dossier"
                + " where merged_into is null group by dossier.id");
        awaitAllPublished();
        changed.follow();

        assertThat(house.alertedKinds(byTopic, gains)).containsExactly("corrected");
        assertThat(house.alertedKinds(byTopic, loses)).containsExactly("corrected");
        assertThat(house.alertedKinds(byTopic, denied)).isEmpty();
        assertThat(house.alertedKinds(byWord, gains, denied, loses))
                .as("answered before and after")
                .isEmpty();
        JsonNode published = house.facts(byTopic, gains).getFirst();
        assertThat(published.at("/after/correction/field").textValue()).isEqualTo("topics");
        assertThat(published.at("/after/correction/topics/0/es").textValue()).isEqualTo("Propiedad intelectual");
        assertThat(published.at("/before/correction").has("topics")).isFalse();
        assertThat(published.get("reasons").toString()).contains("ordeña");
        assertThat(house.facts(byTopic, loses).getLast().get("reasons").toString())
                .as("why it was found")
                .contains("marcas");
    }

    @Test
    void unreadableBillDelaysNoOtherAndIsPublishedOnceReadable() {
        TopicTrial trial = tried("ordeña " + word);
        setStage(gains, "NO_SUCH_STAGE");
        try {
            editing.apply(trial.id(), ANALYST, "Mejor así", true);
            awaitRetagged();
            changed.follow();
            await().atMost(SOON).until(() -> is("select not exists (select from topic_untold where aside_at is null)"));
            await().atMost(SOON).until(() -> !house.alertedKinds(byTopic, loses).isEmpty());

            given().get("/topics/ip").then().statusCode(200).body(containsString("De un asunto todavía no se pudo"));
        } finally {
            setStage(gains, "PRESENTED");
        }
        execute("update topic_untold set aside_at = aside_at - interval '61 minutes'");
        awaitAllPublished();

        assertThat(house.alertedKinds(byTopic, gains)).containsExactly("corrected");
        assertThat(house.alertedKinds(byTopic, loses)).containsExactly("corrected");
    }

    @Test
    void interruptedBillIsPublishedExactlyOnceAfterRetry() {
        TopicTrial trial = tried("ordeña " + word);
        execute("create sequence cuts");
        execute("create function cut() returns trigger language plpgsql as "
                + "'begin perform nextval(''cuts''), pg_terminate_backend(pg_backend_pid()); return new; end'");
        execute("create trigger cut before insert on fact for each row when (new.kind = 'corrected' and new.dossier = '"
                + id(gains) + "') execute function cut()");
        try {
            editing.apply(trial.id(), ANALYST, "Mejor así", true);
            await().atMost(SOON).until(() -> is("select is_called from cuts"));

            assertThat(house.alertedKinds(byTopic, gains)).isEmpty();
            assertThat(is("select exists (select from topic_untold where dossier = '" + id(gains) + "')"))
                    .as("still owed")
                    .isTrue();
        } finally {
            execute("drop trigger cut on fact");
            execute("drop function cut");
            execute("drop sequence cuts");
        }
        awaitAllPublished();

        assertThat(house.alertedKinds(byTopic, gains)).containsExactly("corrected");
        assertThat(house.alertedKinds(byTopic, loses)).containsExactly("corrected");
    }

    @Test
    void editAppliedWithoutNotifyingSendsNoAlert() {
        TopicTrial trial = tried("ordeña " + word);

        editing.apply(trial.id(), ANALYST, "Mejor así", false);
        awaitRetagged();
        changed.follow();

        assertThat(dossiers.findById(id(gains)).orElseThrow().tags())
                .extracting("topic")
                .containsExactly("ip");
        assertThat(dossiers.findFacts(id(gains))).extracting("kind").containsExactly(FactKind.NEW);
    }

    @Test
    void renamedTopicIsAnnouncedAgain() {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(lastTopicsEvent()).contains("\"es\":\"Propiedad intelectual\""));
        TopicTrial trial = tried("ordeña " + word, "Marcas y patentes " + word);

        editing.apply(trial.id(), ANALYST, "Se llama así", false);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(lastTopicsEvent())
                        .contains("\"id\":\"ip\",\"es\":\"Marcas y patentes " + word)
                        .doesNotContain("\"es\":\"Propiedad intelectual\""));
        ContractSamples.assertValid("topics.v1", lastTopicsEvent().getBytes(StandardCharsets.UTF_8));
        awaitRetagged();
    }

    private String lastTopicsEvent() {
        var stated = kafka.all("topics.v1", any -> true);
        return stated.isEmpty() ? "" : new String(stated.getLast().value(), StandardCharsets.UTF_8);
    }

    @Test
    void billReceivedAfterTheTrialIsPublishedToo() {
        TopicTrial trial = tried("ordeña " + word);
        BillSightings later = aBill().titled("Que fomenta la ordeña " + word);
        IndexedTestBills.take(intake, later);

        editing.apply(trial.id(), ANALYST, "Mejor así", true);
        awaitAllPublished();

        assertThat(house.alertedKinds(byTopic, later)).containsExactly("corrected");
    }

    @Test
    void trialAgainstOlderShippedFilesIsOutdated() {
        TopicTrial trial = tried("ordeña " + word);
        execute("update topic_trial set rules = 'of the house before' where id = '" + trial.id() + "'");

        assertThat(editing.apply(trial.id(), ANALYST, "Mejor así", false)).isEqualTo(new ApplyResult.Outdated());
    }

    private TopicTrial tried(String question) {
        return tried(question, "Propiedad intelectual");
    }

    private TopicTrial tried(String question, String name) {
        String file = "id: ip\nname: { es: " + name + ", en: Intellectual property }\n"
                + "description: { es: a, en: b }\nrules:\n  - weight: 1\n    any: ['" + question + "']\n";
        var begun = (TrialResult.Begun) editing.tryFile("ip", file, ANALYST);
        await().atMost(SOON)
                .until(() -> editing.trial(begun.trial()).orElseThrow().done());
        return editing.trial(begun.trial()).orElseThrow();
    }

    private void setStage(BillSightings bill, String stage) {
        execute("update dossier set body = jsonb_set(body, '{stage}', '\"" + stage + "\"') where id = '" + id(bill)
                + "'");
    }

    private void awaitAllPublished() {
        awaitRetagged();
        changed.follow();
        await().atMost(SOON).until(() -> is("select not exists (select from topic_untold)"));
        await().atMost(SOON).until(() -> is("select not exists (select from fact where announced_at is null)"));
    }

    private void awaitRetagged() {
        await().atMost(SOON)
                .until(() -> is("select done and rules_version like '% " + topics.digest()
                        + " %' from reprocessing where follower = 'tags'"));
    }

    private boolean is(String sql) {
        return Jdbc.of(database).first(sql, row -> row.getBoolean(1)).orElse(false);
    }

    private void execute(String sql) {
        Jdbc.of(database).execute(sql);
    }

    private static EditAuthor author() {
        return new EditAuthor(ANALYST, UUID.randomUUID().toString(), "No es de eso", null);
    }

    private static UUID id(BillSightings bill) {
        return ProceedingFixture.id(bill);
    }
}
