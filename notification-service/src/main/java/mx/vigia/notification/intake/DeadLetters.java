package mx.vigia.notification.intake;

import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.Record;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/** Sets aside, as it came (or what fits of it) and with the reason, what can never be taken: {@code <topic>.notification.dlq}. */
@ApplicationScoped
class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_REASON = 500;

    private final MutinyEmitter<Record<String, byte[]>> letters;

    DeadLetters(@Channel("dead-letters") MutinyEmitter<Record<String, byte[]>> letters) {
        this.letters = letters;
    }

    void keep(ConsumerRecord<String, byte[]> culprit, Throwable why) {
        LOG.errorf("%s[%d]@%d is set aside: %s", culprit.topic(), culprit.partition(), culprit.offset(), why);
        var headers = Fitting.headers(culprit.headers());
        if (!Fitting.fits(culprit)) {
            put(headers, "dead-letter-cut", Fitting.measure(culprit));
        }
        put(headers, "dead-letter-reason", shortened(String.valueOf(why.getMessage())));
        put(headers, "dead-letter-cause", shortened(String.valueOf(why.getCause())));
        put(headers, "dead-letter-topic", culprit.topic());
        put(headers, "dead-letter-partition", String.valueOf(culprit.partition()));
        put(headers, "dead-letter-offset", String.valueOf(culprit.offset()));
        var metadata = OutgoingKafkaRecordMetadata.builder()
                .withTopic(culprit.topic() + ".notification.dlq")
                .withHeaders(headers)
                .build();
        letters.sendMessage(Message.of(Record.of(Fitting.key(culprit.key()), Fitting.value(culprit.value())))
                        .addMetadata(metadata))
                .await()
                .atMost(PATIENCE);
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_REASON ? words : words.substring(0, LONGEST_REASON) + "…";
    }

    private static void put(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
