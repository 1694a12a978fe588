package mx.vigia.bench.drills;

/** A failure that is brought about in a running installation, and what must follow. */
interface Drill {
    String name();

    /** Returns what must follow, in half a sentence. */
    String expectation();

    /** Runs it and leaves the installation whole; a {@link ShortfallException} says what did not follow. */
    void run(DrillStack stack);

    /** What should have followed and did not. */
    final class ShortfallException extends RuntimeException {
        private static final long serialVersionUID = 1;

        ShortfallException(String what) {
            super(what);
        }
    }

    /** Fails with these words unless the condition holds. */
    static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new ShortfallException(otherwise);
        }
    }
}
