package mx.vigia.scraper.round;

import java.net.URI;
import mx.vigia.scraper.fetching.Fetched;
import mx.vigia.scraper.reading.Measure;
import mx.vigia.scraper.reading.Problem;
import mx.vigia.scraper.reading.Told;
import mx.vigia.scraper.reading.Wall;

/** In which of several ways a site did not let us in: it guards itself against us, wants us to ask less often, or is shut to everybody for a while. */
final class Shut {
    private Shut() {}

    static Outcome of(URI address, Fetched.Blocked blocked) {
        return of(new Problem(address, blocked.word(), Measure.A_PAGE.of(), Told.words(blocked.why())));
    }

    static Outcome of(URI address, Fetched.Unreachable gone) {
        return of(new Problem(address, gone.word(), Measure.AN_ANSWER.of(), Told.words(gone.why())));
    }

    /** A page served in the place of the one asked for. */
    static Outcome behind(URI address, Told wall) {
        return of(new Problem(address, Wall.wordFor(wall), Measure.NO_WALL.of(), wall));
    }

    private static Outcome of(Problem problem) {
        return switch (problem.what()) {
            case "rate-limited" -> new Outcome.RateLimited(problem);
            case Fetched.OUT_OF_SERVICE -> new Outcome.ShutForNow(problem);
            case "unreachable" -> new Outcome.Unreachable(problem);
            default -> new Outcome.Blocked(problem);
        };
    }
}
