package mx.vigia.scraper.round;

import java.net.URI;
import mx.vigia.scraper.fetching.Fetched;
import mx.vigia.scraper.fetching.NoEntry;
import mx.vigia.scraper.reading.Measure;
import mx.vigia.scraper.reading.Problem;
import mx.vigia.scraper.reading.Told;
import mx.vigia.scraper.reading.Wall;

/** In which of several ways a site did not let us in: it guards itself against us, wants us to ask less often, or is shut to everybody for a while. */
final class Shut {
    private Shut() {}

    static Outcome of(URI address, Fetched.Blocked blocked) {
        return of(address, blocked.how(), Measure.A_PAGE.of(), Told.words(blocked.why()));
    }

    static Outcome of(URI address, Fetched.Unreachable gone) {
        return of(address, gone.how(), Measure.AN_ANSWER.of(), Told.words(gone.why()));
    }

    /** A page served in the place of the one asked for; one that says that there is none keeps nobody out. */
    static Outcome behind(URI address, Told wall) {
        return Wall.isAbsence(wall)
                ? new Outcome.ChangedShape(new Problem(address, "page-changed", Measure.A_PAGE.of(), wall))
                : of(address, Wall.entry(wall), Measure.NO_WALL.of(), wall);
    }

    private static Outcome of(URI address, NoEntry how, Told expected, Told found) {
        var problem = new Problem(address, how.word(), expected, found);
        return switch (how) {
            case BLOCKED -> new Outcome.Blocked(problem);
            case RATE_LIMITED -> new Outcome.RateLimited(problem);
            case OUT_OF_SERVICE -> new Outcome.ShutForNow(problem);
            case UNREACHABLE -> new Outcome.Unreachable(problem);
        };
    }
}
