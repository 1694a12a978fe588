package mx.vigia.analysis.dossier.feed;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;

/** Priorities for tests that need a clock other than that of the application. */
public final class TestPriorities {
    private static final double FEW = 1_000_000;

    private TestPriorities() {}

    /** A priority by this clock under which only full polls delay others. */
    public static IntakePriority at(Clock clock) {
        return new IntakePriority(clock, new SimpleMeterRegistry(), FEW);
    }
}
