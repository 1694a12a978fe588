package mx.vigia.bench.pipeline;

/**
 * A published bill that is not found yet.
 *
 * @param word the word that its title alone has
 * @param publishedAt nanoseconds, by {@link System#nanoTime()}
 */
record SoughtBill(String word, long publishedAt) {

    private static final double NANOS = 1e9;

    double secondsUntil(long moment) {
        return (moment - publishedAt) / NANOS;
    }
}
