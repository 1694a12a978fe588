package mx.vigia.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mx.vigia.platform.realparts.RealKafka;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TopicSetupTest {
    private static final Path SHIPPED = Path.of("../deploy/image/topics.tsv");

    private static RealKafka kafka;
    private static Admin admin;

    @BeforeAll
    static void start() {
        kafka = RealKafka.temporary();
        admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()));
    }

    @AfterAll
    static void stop() {
        admin.close();
        kafka.close();
    }

    @Test
    void shippedTableHasTheTopicsThatTestsRunOn() throws IOException {
        var table = TopicTable.of(Files.readAllLines(SHIPPED));

        assertThat(table.settings().keySet()).containsExactlyInAnyOrderElementsOf(RealKafka.TOPICS);
        assertThat(table.settings())
                .allSatisfy((topic, settings) -> assertThat(settings).isEqualTo(RealKafka.settingsOf(topic)));
    }

    @Test
    void missingTopicIsCreatedAndThenLeftAlone() throws Exception {
        var table = TopicTable.of(List.of("# a comment", "news.v1\tdelete\t30"));

        assertThat(applied(setup(12), table)).containsExactly(new TopicOutcome.Created("news.v1", 12));
        assertThat(setup(12).apply(table)).containsExactly(new TopicOutcome.Unchanged("news.v1"));
    }

    @Test
    void topicHasTheReplicasOfTheBrokerIfNoneAreAskedFor() throws Exception {
        var setup = new TopicSetup(admin, 3, TopicSetup.OF_THE_BROKER);

        applied(setup, TopicTable.of(List.of("copied.v1\tdelete\t30")));

        var copied =
                admin.describeTopics(List.of("copied.v1")).allTopicNames().get().get("copied.v1");
        assertThat(copied.partitions())
                .hasSize(3)
                .allSatisfy(partition -> assertThat(partition.replicas()).hasSize(1));
    }

    @Test
    void differentSettingIsSet() throws Exception {
        applied(setup(2), TopicTable.of(List.of("places.v1\tdelete\t7")));

        var table = TopicTable.of(List.of("places.v1\tcompact\t-"));

        assertThat(setup(2).apply(table))
                .containsExactly(new TopicOutcome.Changed("places.v1", Map.of("cleanup.policy", "compact")));
        assertThat(setup(2).apply(table)).containsExactly(new TopicOutcome.Unchanged("places.v1"));
    }

    @Test
    void topicWithTooFewPartitionsNeedsAPerson() throws Exception {
        var table = TopicTable.of(List.of("narrow.v1\tdelete\t30"));
        applied(setup(1), table);

        assertThat(setup(12).apply(table))
                .containsExactly(new TopicOutcome.TooFewPartitions("narrow.v1", 12, 1))
                .allMatch(TopicOutcome::needsAPerson);
    }

    @Test
    void variableOfTheBrokerIsAClientSetting() {
        assertThat(TopicSetup.clientSettings(Map.of(
                        "KAFKA_BOOTSTRAP_SERVERS", "a:9092", "KAFKA_SASL_JAAS_CONFIG", "login", "HOME", "/root")))
                .isEqualTo(Map.of("bootstrap.servers", "a:9092", "sasl.jaas.config", "login"));
    }

    @Test
    void lineWithoutThreeCellsIsRefused() {
        assertThatThrownBy(() -> TopicTable.of(List.of("news.v1 delete 30"))).hasMessageContaining("news.v1 delete 30");
    }

    /** Returns the outcomes when the broker lists the topics, which is a moment after it has created them. */
    private static List<TopicOutcome> applied(TopicSetup setup, TopicTable table) throws Exception {
        var outcomes = setup.apply(table);
        await().until(() ->
                admin.listTopics().names().get().containsAll(table.settings().keySet()));
        return outcomes;
    }

    private static TopicSetup setup(int partitions) {
        return new TopicSetup(admin, partitions, (short) 1);
    }
}
