package mx.vigia.scraper.round;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.vigia.scraper.reading.NumberRange;
import mx.vigia.scraper.reading.Problem;

/** What a round has counted so far. */
final class Tally {
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Ending, Integer> endings = new EnumMap<>(Ending.class);
    private final Map<URI, List<NumberRange>> ranges = new LinkedHashMap<>();
    private final Set<URI> read = new HashSet<>();
    private int pages;
    private int items;
    private int published;
    private int unanswered;

    /** One page, or the lack of one, more. */
    void take(URI address, Outcome outcome) {
        endings.merge(outcome.ending(), 1, Integer::sum);
        problems.addAll(outcome.complaints());
        unanswered = outcome.isNoAnswer() ? unanswered + 1 : 0;
        switch (outcome) {
            case Outcome.New(var shown, var news, var complaints) -> read(address, shown, news);
            case Outcome.Partial(var shown, var news, var complaints) -> read(address, shown, news);
            case Outcome.EmptySuspect(var shown, var complaints) -> seen(shown);
            case Outcome.CutShort(var shown, var complaints) -> seen(shown);
            case Outcome.Same(var shown) -> seen(shown);
            case Outcome.EmptyAsExpected empty -> read.add(address);
            case Outcome.Blocked blocked -> {}
            case Outcome.RateLimited often -> {}
            case Outcome.ShutForNow shut -> {}
            case Outcome.ChangedShape changed -> {}
            case Outcome.Capped capped -> {}
            case Outcome.TooLarge large -> {}
            case Outcome.Unreachable gone -> {}
            case Outcome.ForbiddenByRobots forbidden -> {}
            case Outcome.NeedsKey off -> {}
            case Outcome.ArchiveFull full -> {}
            case Outcome.HouseFailed house -> {}
        }
    }

    private void read(URI address, int shown, int news) {
        read.add(address);
        published += news;
        seen(shown);
    }

    private void seen(int shown) {
        pages++;
        items += shown;
    }

    /** What a page prints of the numbers that the lists of its site hold. */
    void printed(URI address, List<NumberRange> numbers) {
        if (!numbers.isEmpty()) {
            ranges.put(address, numbers);
        }
    }

    /** What pages printed of the numbers that lists hold. */
    Map<URI, List<NumberRange>> printed() {
        return ranges;
    }

    /** Something about the round as a whole. */
    void problem(Problem problem) {
        problems.add(problem);
    }

    int unansweredInARow() {
        return unanswered;
    }

    int pages() {
        return pages;
    }

    int items() {
        return items;
    }

    int published() {
        return published;
    }

    /** How many pages ended how. */
    Map<Ending, Integer> endings() {
        return endings;
    }

    /** The pages read anew, whose older problems are over. */
    Set<URI> read() {
        return read;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
