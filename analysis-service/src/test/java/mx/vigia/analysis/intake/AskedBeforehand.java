package mx.vigia.analysis.intake;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** What was there before the service started: watches, one of which matters, and after them a sighting that answers it. */
public class AskedBeforehand implements QuarkusTestResourceLifecycleManager {
    static final String KEY = "66/t/sighted-before-the-start";
    static final UUID WATCH = UUID.fromString("0199ef10-0000-7000-8000-00000000aaaa");
    private static final String ANSWERED = "{\"watch\":\"%s\",\"revision\":1,\"sites\":[\"mx.dof\"]}";

    /** Somebody deleted this one while the house was down. */
    static final UUID GONE = UUID.fromString("0199ef10-0000-7000-8000-00000000bbbb");

    private static final int OTHERS = 300;

    @Override
    public int order() {
        return 10; // after the real parts
    }

    @Override
    public Map<String, String> start() {
        try (Topics topics = new Topics()) {
            for (int i = 0; i < OTHERS; i++) {
                topics.watch(UUID.randomUUID(), 1, "cualquiera" + i);
            }
            topics.watch(WATCH, 1, "ornitorrinco");
            topics.put(
                    "watches.sources.v1",
                    GONE.toString(),
                    ANSWERED.formatted(GONE).getBytes(StandardCharsets.UTF_8));
            topics.sight(Sighted.aBill(KEY).titled("Que protege al ornitorrinco"));
        }
        return Map.of("vigia.index.answering-sites", "1s");
    }

    @Override
    public void stop() {
        // The topics go with the broker.
    }
}
