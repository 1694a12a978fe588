package mx.vigia.scraper.fetching;

/** An exchange that gave no usable answer; {@code again} says whether another attempt may help. */
sealed class Failed extends Exception permits Failed.Oversize {
    private static final long serialVersionUID = 1L;

    private final boolean again;

    Failed(String why, boolean again) {
        super(why);
        this.again = again;
    }

    boolean mayHelpToTryAgain() {
        return again;
    }

    /** More bytes than we take. */
    static final class Oversize extends Failed {
        private static final long serialVersionUID = 1L;

        private final int most;

        Oversize(int most) {
            super("more than " + most + " bytes", false);
            this.most = most;
        }

        int most() {
            return most;
        }
    }
}
