package mx.vigia.notification;

import java.time.Duration;

/**
 * How long a test waits for what must come; whoever waits longer is told it did not. Long, for a busy machine is no
 * fault.
 */
public final class TestTimeout {
    public static final Duration SOON = Duration.ofSeconds(30);

    private TestTimeout() {}
}
