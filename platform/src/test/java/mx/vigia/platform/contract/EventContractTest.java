package mx.vigia.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import mx.vigia.platform.realparts.RealKafka;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The AsyncAPI document is complete: every topic has its key, headers, schema, order and retention, and every reference
 * resolves.
 */
class EventContractTest {
    private static final List<String> ATTRIBUTES =
            List.of("ce_specversion", "ce_id", "ce_source", "ce_type", "ce_time", "content-type");

    private final EventContract contract = EventContract.read();

    @Test
    void contractIsAsyncApi3WithTitleVersionAndDescription() {
        var document = contract.document();
        assertThat(document.path("asyncapi").asString()).startsWith("3.");
        assertThat(List.of("title", "version", "description"))
                .allSatisfy(field -> assertThat(document.at("/info/" + field).asString())
                        .as(field)
                        .isNotBlank());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        everyReference(contract.document(), reference -> {
            if (reference.startsWith("#")) {
                assertThat(contract.at(reference).isMissingNode())
                        .as(reference + " leads nowhere")
                        .isFalse();
            } else {
                assertThat(EventContract.FOLDER.resolve(reference)).exists();
            }
        });
    }

    @Test
    void everyTopicDocumentsKeyOrderAndRetention() {
        for (var channel : contract.channels()) {
            var is = channel.getValue();
            assertThat(is.path("title").asString(""))
                    .as("title of " + channel.getKey())
                    .isNotBlank();
            assertThat(is.path("description").asString(""))
                    .as("description of " + channel.getKey())
                    .contains("Key: ", "Order: ", "Kept: ");
            assertThat(is.path("messages").size())
                    .as("messages of " + channel.getKey())
                    .isEqualTo(1);
        }
    }

    /**
     * The topic settings in the document are those of the test Kafka; other clusters are set up from the same document.
     */
    @Test
    void topicsAndRetentionMatchTheKafkaSetup() {
        var described = contract.channels().stream()
                .map(Map.Entry::getValue)
                .collect(Collectors.toMap(channel -> channel.path("address").asString(), this::settings));

        assertThat(described)
                .isEqualTo(RealKafka.TOPICS.stream().collect(Collectors.toMap(topic -> topic, RealKafka::settingsOf)));
    }

    @Test
    void everyMessageHasTypeKeyHeadersAndSchema() {
        for (var channel : contract.channels()) {
            var message = contract.messageOf(channel.getValue());
            var name = channel.getKey();
            assertThat(message.path("name").asString(""))
                    .as("name of the message of " + name)
                    .isNotBlank();
            assertThat(message.path("title").asString(""))
                    .as("title of the message of " + name)
                    .isNotBlank();
            assertThat(message.at("/bindings/kafka/key/type").asString(""))
                    .as("key of " + name)
                    .isEqualTo("string");
            assertThat(message.path("payload").isMissingNode())
                    .as("payload of " + name)
                    .isFalse();
        }
        var headers = contract.document().at("/components/schemas/cloudEventHeaders/required");
        assertThat(headers.valueStream().map(JsonNode::asString)).containsExactlyElementsOf(ATTRIBUTES);
    }

    @Test
    void everySchemaHasOneTopicAndEveryTopicASample() {
        var schemas = events().stream().map(this::schemaFile).toList();

        assertThat(schemas)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        EventContract.names(EventContract.FOLDER.resolve("schemas")).stream()
                                .map("schemas/"::concat)
                                .toList());
        assertThat(events())
                .allSatisfy(channel -> assertThat(
                                EventContract.samplesOf(channel.path("address").asString()))
                        .isNotEmpty());
    }

    @Test
    void everyTopicHasAProducerAndAConsumer() {
        var operations = contract.document().path("operations");
        for (var channel : contract.channels()) {
            if (channel.getKey().endsWith("dlq")) {
                continue;
            }
            assertThat(operations
                            .valueStream()
                            .filter(operation ->
                                    operation.at("/channel/$ref").asString().equals("#/channels/" + channel.getKey()))
                            .map(operation -> operation.path("action").asString())
                            .distinct())
                    .as("operations on " + channel.getKey())
                    .containsExactlyInAnyOrder("send", "receive");
        }
    }

    private List<JsonNode> events() {
        return contract.channels().stream()
                .map(Map.Entry::getValue)
                .filter(channel -> schemaFile(channel) != null)
                .toList();
    }

    private String schemaFile(JsonNode channel) {
        return contract.messageOf(channel).at("/payload/schema/$ref").asString(null);
    }

    private Map<String, String> settings(JsonNode channel) {
        return channel.at("/bindings/kafka/topicConfiguration").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        setting -> setting.getValue().isArray()
                                ? setting.getValue()
                                        .valueStream()
                                        .map(JsonNode::asString)
                                        .collect(Collectors.joining(","))
                                : setting.getValue().asString()));
    }

    private static void everyReference(JsonNode node, Consumer<String> check) {
        var waiting = new ArrayList<>(List.of(node));
        while (!waiting.isEmpty()) {
            var next = waiting.removeLast();
            if (next.path("$ref").isString()) {
                check.accept(next.path("$ref").asString());
            }
            next.forEach(waiting::add);
        }
    }
}
