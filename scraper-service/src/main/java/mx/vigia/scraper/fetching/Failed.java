package mx.vigia.scraper.fetching;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** An exchange that gave no usable answer; {@code again} says whether another attempt may help. */
sealed class Failed extends Exception permits Failed.Oversize, Failed.LeftAlone {
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

        private final long most;

        Oversize(long most) {
            super("more than " + most + " bytes", false);
            this.most = most;
        }

        long most() {
            return most;
        }
    }

    /** Not asked at all, because the host wants to be left alone for now. */
    static final class LeftAlone extends Failed {
        private static final long serialVersionUID = 1L;

        LeftAlone(String why) {
            super(why, false);
        }

        LeftAlone(Duration left, String why) {
            this("%s; left alone for another %s".formatted(why, left.truncatedTo(ChronoUnit.SECONDS)));
        }
    }
}
