package mx.vigia.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import mx.vigia.platform.realparts.RealKafka;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class ConsumerLagTest {

    private static final String TOPIC = "bills.sighted.v1";

    @Test
    void lagCountsRecordsNotYetConsumed() throws Exception {
        try (var kafka = RealKafka.temporary();
                var consumerLag = new ConsumerLag(kafka.bootstrap())) {
            kafka.createTopics(3);
            announce(kafka, 7);
            assertThat(consumerLag.count()).isEqualTo(7);

            commitOffset(kafka, 1, 5);
            assertThat(consumerLag.count()).isEqualTo(2);

            commitOffset(kafka, 1, 7);
            assertThat(consumerLag.count()).isZero();
        }
    }

    private static void announce(RealKafka kafka, int sightings) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrap());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < sightings; i++) {
                producer.send(new ProducerRecord<>(TOPIC, 1, "key", "sighting " + i))
                        .get();
            }
        }
    }

    private static void commitOffset(RealKafka kafka, int partition, long until) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
            var offsets = Map.of(new TopicPartition(TOPIC, partition), new OffsetAndMetadata(until));
            admin.alterConsumerGroupOffsets("analysis", offsets).all().get();
        }
    }
}
