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
import mx.vigia.scraper.reading.ReadingProblem;

/** The counts of a round so far. */
final class RoundCounts {
    private final List<ReadingProblem> problems = new ArrayList<>();
    private final Map<FetchEnding, Integer> endings = new EnumMap<>(FetchEnding.class);
    private final Map<URI, List<NumberRange>> ranges = new LinkedHashMap<>();
    private final Set<URI> read = new HashSet<>();
    private int pages;
    private int items;
    private int published;
    private int unanswered;

    /** Counts one more page, or the lack of one. */
    void add(URI address, PageOutcome outcome) {
        endings.merge(outcome.ending(), 1, Integer::sum);
        problems.addAll(outcome.complaints());
        unanswered = outcome.stopsRound() ? unanswered + 1 : 0;
        switch (outcome) {
            case PageOutcome.New(var shown, var news, var complaints) -> read(address, shown, news);
            case PageOutcome.Partial(var shown, var news, var complaints) -> read(address, shown, news);
            case PageOutcome.EmptySuspect(var shown, var complaints) -> countPage(shown);
            case PageOutcome.CutShort(var shown, var complaints) -> countPage(shown);
            case PageOutcome.Same(var shown) -> countPage(shown);
            case PageOutcome.EmptyAsExpected empty -> read.add(address);
            case PageOutcome.Blocked blocked -> {}
            case PageOutcome.RateLimited often -> {}
            case PageOutcome.ShutForNow shut -> {}
            case PageOutcome.ChangedShape changed -> {}
            case PageOutcome.Capped capped -> {}
            case PageOutcome.TooLarge large -> {}
            case PageOutcome.Unreachable unreachable -> {}
            case PageOutcome.ForbiddenByRobots forbidden -> {}
            case PageOutcome.NeedsKey off -> {}
            case PageOutcome.ArchiveFull full -> {}
            case PageOutcome.InfrastructureFailed failure -> {}
        }
    }

    private void read(URI address, int shown, int news) {
        read.add(address);
        published += news;
        countPage(shown);
    }

    private void countPage(int shown) {
        pages++;
        items += shown;
    }

    /** Adds the numbers that a page prints for the lists of its site. */
    void printed(URI address, List<NumberRange> numbers) {
        if (!numbers.isEmpty()) {
            ranges.put(address, numbers);
        }
    }

    /** Returns the numbers that pages printed for lists. */
    Map<URI, List<NumberRange>> printed() {
        return ranges;
    }

    /** Adds a problem of the round as a whole. */
    void problem(ReadingProblem problem) {
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

    /** Returns the number of pages by ending. */
    Map<FetchEnding, Integer> endings() {
        return endings;
    }

    /** Returns the pages read anew, whose older problems are resolved. */
    Set<URI> read() {
        return read;
    }

    List<ReadingProblem> problems() {
        return List.copyOf(problems);
    }
}
