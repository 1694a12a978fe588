package mx.vigia.notification.digest;

import java.time.Duration;

/** Gathers notices for ten minutes, as the default configuration does. */
record TenMinuteDigestConfig() implements DigestConfig {
    static final Duration LONG = Duration.ofMinutes(10);

    @Override
    public Duration gather() {
        return LONG;
    }

    @Override
    public Duration answerWithin() {
        return Duration.ofHours(2);
    }

    @Override
    public Duration look() {
        return Duration.ofSeconds(1);
    }

    @Override
    public int batch() {
        return 1_000;
    }
}
