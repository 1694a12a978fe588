package mx.vigia.scraper.round;

import java.net.URI;
import mx.vigia.scraper.fetching.AccessDenied;
import mx.vigia.scraper.fetching.Fetched;
import mx.vigia.scraper.reading.BlockPage;
import mx.vigia.scraper.reading.Expectation;
import mx.vigia.scraper.reading.ProblemValue;
import mx.vigia.scraper.reading.ReadingProblem;

/**
 * The way in which a site denied access: it blocks Vigía, limits the rate of requests, or is unavailable to everyone
 * for a while.
 */
final class AccessDenial {
    private AccessDenial() {}

    static PageOutcome of(URI address, Fetched.Blocked blocked) {
        return of(address, blocked.how(), Expectation.A_PAGE.of(), ProblemValue.words(blocked.why()));
    }

    static PageOutcome of(URI address, Fetched.Unreachable unreachable) {
        return of(address, unreachable.how(), Expectation.AN_ANSWER.of(), ProblemValue.words(unreachable.why()));
    }

    /** Returns the outcome of a page served in place of the requested one; a not-found page denies nothing. */
    static PageOutcome ofBlockPage(URI address, ProblemValue wall) {
        return BlockPage.isAbsence(wall)
                ? new PageOutcome.ChangedShape(
                        new ReadingProblem(address, "page-changed", Expectation.A_PAGE.of(), wall))
                : of(address, BlockPage.entry(wall), Expectation.NO_WALL.of(), wall);
    }

    private static PageOutcome of(URI address, AccessDenied how, ProblemValue expected, ProblemValue found) {
        var problem = new ReadingProblem(address, how.word(), expected, found);
        return switch (how) {
            case BLOCKED -> new PageOutcome.Blocked(problem);
            case RATE_LIMITED -> new PageOutcome.RateLimited(problem);
            case OUT_OF_SERVICE -> new PageOutcome.ShutForNow(problem);
            case UNREACHABLE -> new PageOutcome.Unreachable(problem);
        };
    }
}
