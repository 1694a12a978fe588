package mx.vigia.bench.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import mx.vigia.platform.kafka.CloudEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Counts the facts published of each bill, and the dead letters. Only the bills of the sample are parsed. */
public final class FactConsumer implements AutoCloseable {
    private static final String FACTS_TOPIC = "bills.facts.v1";
    private static final String DEAD_LETTER_TOPIC = "bills.sighted.v1.analysis.dlq";
    private static final Duration POLL_TIMEOUT = Duration.ofMillis(500);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaConsumer<String, byte[]> consumer;
    private final Set<String> sample;
    private final Map<String, Set<String>> announced = new HashMap<>();
    private final Map<String, Set<String>> watches = new HashMap<>();
    private long bytes;
    private long read;
    private long again;
    private long last;

    /** @param sample the ids of the bills whose watches are compared */
    public FactConsumer(String bootstrap, Set<String> sample) {
        this.sample = Set.copyOf(sample);
        var settings = new Properties();
        settings.put("bootstrap.servers", bootstrap);
        settings.put("fetch.max.bytes", 16 * 1024 * 1024);
        settings.put("max.partition.fetch.bytes", 4 * 1024 * 1024);
        settings.put("max.poll.records", 2_000);
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        var partitions = partitions(FACTS_TOPIC);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Returns how many events there are by now, including those we have not read. */
    public long countWritten() {
        return countWritten(FACTS_TOPIC);
    }

    /** Returns how many sightings went to the dead-letter topic. */
    public long countDeadLetters() {
        return countWritten(DEAD_LETTER_TOPIC);
    }

    /** Reads everything that is there. */
    public void readAll() {
        for (long until = countWritten(); read < until; ) {
            for (var record : consumer.poll(POLL_TIMEOUT)) {
                read++;
                process(record);
            }
        }
    }

    /** Takes one event; later processing may publish further facts of a bill, but that it is new is published once. */
    private void process(ConsumerRecord<String, byte[]> record) {
        bytes += record.serializedValueSize();
        if (!isNewBillFact(record.value())) {
            return;
        }
        var id = CloudEvent.of(record.headers()).id();
        if (!announced.computeIfAbsent(record.key(), absent -> new HashSet<>()).add(id)) {
            again++;
            return;
        }
        last = Math.max(last, record.timestamp());
        if (sample.contains(record.key())) {
            var named = watches.computeIfAbsent(record.key(), absent -> new TreeSet<>());
            for (var watch : tree(record.value()).path("watches")) {
                named.add(watch.path("watch").asText());
            }
        }
    }

    /** Whether it is a fact of a new bill; the kind is at the beginning of an event, most of which need not be read. */
    private static boolean isNewBillFact(byte[] value) {
        try (var fields = JSON.createParser(value)) {
            fields.nextToken();
            for (var name = fields.nextFieldName(); name != null; name = fields.nextFieldName()) {
                var statement = fields.nextTextValue();
                if (name.equals("kind")) {
                    return "new".equals(statement);
                }
                fields.skipChildren();
            }
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode tree(byte[] value) {
        try {
            return JSON.readTree(value);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns how many bills have a fact. */
    public int bills() {
        return announced.size();
    }

    /** Returns how many bills were published as two events. */
    public long countRepeated() {
        return announced.values().stream().filter(ids -> ids.size() > 1).count();
    }

    /** Returns how many events were sent again under the same id, by which consumers recognise a duplicate. */
    public long countResent() {
        return again;
    }

    /** Returns the average length of an event before compression. */
    public long meanBytes() {
        return bytes / Math.max(1, read);
    }

    /** Returns when the last of them was published, in milliseconds since 1970. */
    public long lastPublishedAt() {
        return last;
    }

    /** Returns the watches published with a bill of the sample. */
    public Set<String> watchesOf(String bill) {
        return watches.getOrDefault(bill, Set.of());
    }

    private long countWritten(String topic) {
        return consumer.endOffsets(partitions(topic)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private List<TopicPartition> partitions(String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(part -> new TopicPartition(topic, part.partition()))
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
