package mx.vigia.platform.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import mx.vigia.platform.settings.SecretFiles;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;

/**
 * Creates the topics of a table and sets their settings: the program behind {@code vigia topics}.
 *
 * <p>It may run again at any time. Topics with fewer partitions than asked for are named and left as they are, because
 * more partitions would break the order of records of one key. The broker is that of the environment, each variable
 * {@code KAFKA_…} being a setting of the client; secrets may be in files.
 */
public final class TopicSetup {
    /** As Kafka's protocol has it. */
    static final short OF_THE_BROKER = -1;

    private final Admin admin;
    private final int partitions;
    private final short replicas;

    /** @param replicas copies of a new topic; {@value #OF_THE_BROKER} for what the broker sets */
    TopicSetup(Admin admin, int partitions, short replicas) {
        this.admin = admin;
        this.partitions = partitions;
        this.replicas = replicas;
    }

    /** Takes the table's file; exits with 2 if a topic has too few partitions, 1 if the broker refuses. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var files = SecretFiles.of(System.getenv());
        if (!files.refusals().isEmpty()) {
            files.refusals().forEach(System.err::println);
            System.exit(1);
        }
        var environment = new HashMap<>(System.getenv());
        environment.putAll(files.secrets());
        var table = TopicTable.of(Files.readAllLines(Path.of(arguments[0])));
        var partitions = Integer.parseInt(environment.getOrDefault("VIGIA_TOPICS_PARTITIONS", "12"));
        var replicas = Optional.ofNullable(environment.get("VIGIA_TOPICS_REPLICAS"))
                .map(Short::valueOf)
                .orElse(OF_THE_BROKER);
        try (var admin = Admin.create(clientSettings(environment))) {
            var outcomes = new TopicSetup(admin, partitions, replicas).apply(table);
            outcomes.forEach(System.out::println);
            System.exit(outcomes.stream().anyMatch(TopicOutcome::needsAPerson) ? 2 : 0);
        } catch (ExecutionException refused) {
            System.err.println("The topics could not be set up: " + refused.getCause());
            System.exit(1);
        }
    }

    /** Returns the client settings of an environment: {@code KAFKA_SASL_MECHANISM} is {@code sasl.mechanism}. */
    static Map<String, Object> clientSettings(Map<String, String> environment) {
        return environment.entrySet().stream()
                .filter(variable -> variable.getKey().startsWith("KAFKA_"))
                .collect(Collectors.toMap(
                        variable -> variable.getKey()
                                .substring("KAFKA_".length())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '.'),
                        Map.Entry::getValue));
    }

    /** Returns what was done about each topic, in the order of the table. */
    List<TopicOutcome> apply(TopicTable table) throws ExecutionException, InterruptedException {
        var standing = admin.listTopics().names().get();
        var outcomes = new ArrayList<TopicOutcome>();
        for (var topic : table.settings().entrySet()) {
            outcomes.add(
                    standing.contains(topic.getKey())
                            ? compare(topic.getKey(), topic.getValue())
                            : create(topic.getKey(), topic.getValue()));
        }
        return outcomes;
    }

    private TopicOutcome create(String topic, Map<String, String> settings)
            throws ExecutionException, InterruptedException {
        var wanted = new NewTopic(topic, partitions, replicas).configs(settings);
        admin.createTopics(List.of(wanted)).all().get();
        return new TopicOutcome.Created(topic, partitions);
    }

    private TopicOutcome compare(String topic, Map<String, String> settings)
            throws ExecutionException, InterruptedException {
        TopicDescription described =
                admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic);
        var found = described.partitions().size();
        var changed = setUp(topic, settings);
        if (found < partitions) {
            return new TopicOutcome.TooFewPartitions(topic, partitions, found);
        }
        return changed.isEmpty() ? new TopicOutcome.Unchanged(topic) : new TopicOutcome.Changed(topic, changed);
    }

    /** Sets what differs and returns it. */
    private Map<String, String> setUp(String topic, Map<String, String> settings)
            throws ExecutionException, InterruptedException {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        Config standing = admin.describeConfigs(List.of(resource)).all().get().get(resource);
        var different = settings.entrySet().stream()
                .filter(setting -> !setting.getValue()
                        .equals(standing.get(setting.getKey()).value()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (!different.isEmpty()) {
            var operations = different.entrySet().stream()
                    .map(setting -> new AlterConfigOp(
                            new ConfigEntry(setting.getKey(), setting.getValue()), AlterConfigOp.OpType.SET))
                    .toList();
            admin.incrementalAlterConfigs(Map.of(resource, operations)).all().get();
        }
        return different;
    }
}
