package mx.vigia.local.pretend.chamber;

import java.util.Random;

/** Random numbers that are the same for the same seed and number, and differ for neighbouring numbers. */
public final class SeededRandom {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long MIX = 0xBF58476D1CE4E5B9L;

    private SeededRandom() {}

    public static Random of(long seed, long number) {
        var mixed = (seed * GOLDEN ^ number) * MIX;
        return new Random(mixed ^ mixed >>> 27);
    }
}
