package mx.vigia.scraper;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waits for a condition that a background thread, a request or the broker brings about, even on a slow machine. */
public final class Waiting {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Waiting() {}

    public static ConditionFactory await() {
        return Awaitility.await().atMost(PATIENCE);
    }
}
