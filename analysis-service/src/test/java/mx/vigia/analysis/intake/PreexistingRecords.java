package mx.vigia.analysis.intake;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was there before the service started: watches, one of which matters, and after them a sighting that answers it.
 */
public class PreexistingRecords implements QuarkusTestResourceLifecycleManager {
    static final String KEY = "66/t/sighted-before-the-start";
    static final UUID WATCH = UUID.fromString("0199ef10-0000-7000-8000-00000000aaaa");
    private static final String ANSWERED = "{\"watch\":\"%s\",\"revision\":1,\"sites\":[\"mx.dof\"]}";

    /** A watch deleted while the service was down. */
    static final UUID GONE = UUID.fromString("0199ef10-0000-7000-8000-00000000bbbb");

    /** A watch that an earlier version accepted and this one rejects. */
    static final UUID BROKEN = UUID.fromString("0199ef10-0000-7000-8000-00000000cccc");

    private static final String MARKED =
            "{\"watch\":\"%s\",\"revision\":1,\"sites\":[%s],\"misunderstood\":{\"es\":\"No.\",\"en\":\"No.\"}}";

    private static final int OTHERS = 300;

    @Override
    public int order() {
        return 10; // after the real parts
    }

    @Override
    public Map<String, String> start() {
        try (KafkaTopics topics = new KafkaTopics()) {
            for (int i = 0; i < OTHERS; i++) {
                topics.watch(UUID.randomUUID(), 1, "cualquiera" + i);
            }
            topics.watch(WATCH, 1, "ornitorrinco");
            topics.watch(BROKEN, 1, "(ornitorrinco");
            for (var watch : List.of(GONE, BROKEN)) {
                topics.putRaw(
                        "watches.sources.v1",
                        watch.toString(),
                        ANSWERED.formatted(watch).getBytes(StandardCharsets.UTF_8));
            }
            topics.sight(BillSightings.aBill(KEY).titled("Que protege al ornitorrinco"));
        }
        return Map.of("vigia.index.answering-sites", "5s"); // each look asks for every watch of every test
    }

    /** The record that a replica publishes for an invalid watch, with its sites as JSON. */
    static byte[] marked(UUID watch, String sites) {
        return MARKED.formatted(watch, sites).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void stop() {
        // The topics go with the broker.
    }
}
