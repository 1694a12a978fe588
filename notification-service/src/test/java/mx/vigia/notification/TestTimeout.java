package mx.vigia.notification;

import java.time.Duration;

/** The maximum time a test waits for an expected event. Long, because a busy machine must not fail a test. */
public final class TestTimeout {
    public static final Duration SOON = Duration.ofSeconds(30);

    private TestTimeout() {}
}
