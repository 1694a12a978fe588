package mx.vigia.scraper.round;

import java.util.List;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.ReadingProblem;

/** What came of one page, once it was asked for, kept, read and published. */
sealed interface PageOutcome {
    /** Read to the end; {@code published} of its items were news. */
    record New(int items, int published, List<ReadingProblem> problems) implements PageOutcome {}

    /** As we knew it. */
    record Same(int items) implements PageOutcome {}

    /** Nothing on it, and nothing was to be expected; or no such page, which on most days is right. */
    record EmptyAsExpected(List<ReadingProblem> problems) implements PageOutcome {}

    /** Nothing on it, much less than before, or what it cannot mean: nothing of it is published and nothing of it remembered. */
    record EmptySuspect(int items, List<ReadingProblem> problems) implements PageOutcome {}

    /** It breaks off where such a page has an end: nothing of it is published and nothing of it remembered. */
    record CutShort(int items, List<ReadingProblem> problems) implements PageOutcome {}

    record Blocked(ReadingProblem problem) implements PageOutcome {}

    /** It wants to be asked less often. */
    record RateLimited(ReadingProblem problem) implements PageOutcome {}

    /** It turns everybody away for a while: in maintenance, or with more visitors than it can bear. */
    record ShutForNow(ReadingProblem problem) implements PageOutcome {}

    record ChangedShape(ReadingProblem problem) implements PageOutcome {}

    /** The round had no room for more pages. */
    record Capped(ReadingProblem problem) implements PageOutcome {}

    record TooLarge(ReadingProblem problem) implements PageOutcome {}

    /** What could be read of it was published; the rest is named. */
    record Partial(int items, int published, List<ReadingProblem> problems) implements PageOutcome {}

    record Unreachable(ReadingProblem problem) implements PageOutcome {}

    record ForbiddenByRobots(ReadingProblem problem) implements PageOutcome {}

    /** The site stays off until its operator gives what it lacks. */
    record NeedsKey(ReadingProblem problem) implements PageOutcome {}

    /** It could not be kept, and so it was not published. */
    record ArchiveFull(ReadingProblem problem) implements PageOutcome {}

    record InfrastructureFailed(ReadingProblem problem) implements PageOutcome {}

    /** True where asking for another page is likely to bring no more, or is what the site asks us not to do. */
    default boolean stopsRound() {
        return this instanceof Unreachable || this instanceof ShutForNow || this instanceof RateLimited;
    }

    /** A page that shows so much, that is doubted for all of this, and odd besides; that it is cut says least. */
    static PageOutcome doubted(int items, List<ReadingProblem> why, List<ReadingProblem> odd) {
        var all = Stream.concat(why.stream(), odd.stream()).toList();
        return why.stream().allMatch(TruncationCheck::isTruncation)
                ? new CutShort(items, all)
                : new EmptySuspect(items, all);
    }

    /** The word it is counted under. */
    default FetchEnding ending() {
        return switch (this) {
            case New read -> FetchEnding.NEW;
            case Same same -> FetchEnding.SAME;
            case EmptyAsExpected empty -> FetchEnding.EMPTY_AS_EXPECTED;
            case EmptySuspect suspect -> FetchEnding.EMPTY_SUSPECT;
            case CutShort cut -> FetchEnding.CUT_SHORT;
            case Blocked blocked -> FetchEnding.BLOCKED;
            case RateLimited often -> FetchEnding.RATE_LIMITED;
            case ShutForNow shut -> FetchEnding.OUT_OF_SERVICE;
            case ChangedShape changed -> FetchEnding.CHANGED_SHAPE;
            case Capped capped -> FetchEnding.CAPPED;
            case TooLarge large -> FetchEnding.TOO_LARGE;
            case Partial partial -> FetchEnding.PARTIAL;
            case Unreachable gone -> FetchEnding.UNREACHABLE;
            case ForbiddenByRobots forbidden -> FetchEnding.FORBIDDEN_BY_ROBOTS;
            case NeedsKey off -> FetchEnding.NEEDS_KEY;
            case ArchiveFull full -> FetchEnding.ARCHIVE_FULL;
            case InfrastructureFailed house -> FetchEnding.HOUSE_FAILED;
        };
    }

    /** What a person should look at. */
    default List<ReadingProblem> complaints() {
        return switch (this) {
            case New(var items, var published, var problems) -> problems;
            case Same same -> List.of();
            case EmptyAsExpected(var problems) -> problems;
            case EmptySuspect(var items, var problems) -> problems;
            case CutShort(var items, var problems) -> problems;
            case Blocked(var problem) -> List.of(problem);
            case RateLimited(var problem) -> List.of(problem);
            case ShutForNow(var problem) -> List.of(problem);
            case ChangedShape(var problem) -> List.of(problem);
            case Capped(var problem) -> List.of(problem);
            case TooLarge(var problem) -> List.of(problem);
            case Partial(var items, var published, var problems) -> problems;
            case Unreachable(var problem) -> List.of(problem);
            case ForbiddenByRobots(var problem) -> List.of(problem);
            case NeedsKey(var problem) -> List.of(problem);
            case ArchiveFull(var problem) -> List.of(problem);
            case InfrastructureFailed(var problem) -> List.of(problem);
        };
    }
}
