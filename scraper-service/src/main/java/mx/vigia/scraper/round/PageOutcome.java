package mx.vigia.scraper.round;

import java.util.List;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.ReadingProblem;

/** The result of one page after fetching, archiving, reading and publishing. */
sealed interface PageOutcome {
    /** The page was read completely; {@code published} of its items were news. */
    record New(int items, int published, List<ReadingProblem> problems) implements PageOutcome {}

    /** The page is unchanged. */
    record Same(int items) implements PageOutcome {}

    /** The page is empty as expected; or there is no such page, which is normal on most days. */
    record EmptyAsExpected(List<ReadingProblem> problems) implements PageOutcome {}

    /**
     * The page is empty, shows much less than before, or an impossible statement: nothing of it is published or
     * remembered.
     */
    record EmptySuspect(int items, List<ReadingProblem> problems) implements PageOutcome {}

    /** The page is truncated before its usual end: nothing of it is published or remembered. */
    record CutShort(int items, List<ReadingProblem> problems) implements PageOutcome {}

    record Blocked(ReadingProblem problem) implements PageOutcome {}

    /** The site wants to receive fewer requests. */
    record RateLimited(ReadingProblem problem) implements PageOutcome {}

    /** The site rejects all clients for a while: in maintenance, or overloaded. */
    record ShutForNow(ReadingProblem problem) implements PageOutcome {}

    record ChangedShape(ReadingProblem problem) implements PageOutcome {}

    /** The round's page limit was reached. */
    record Capped(ReadingProblem problem) implements PageOutcome {}

    record TooLarge(ReadingProblem problem) implements PageOutcome {}

    /** The readable part was published; the rest is reported. */
    record Partial(int items, int published, List<ReadingProblem> problems) implements PageOutcome {}

    record Unreachable(ReadingProblem problem) implements PageOutcome {}

    record ForbiddenByRobots(ReadingProblem problem) implements PageOutcome {}

    /** The site stays off until its operator provides what it lacks. */
    record NeedsKey(ReadingProblem problem) implements PageOutcome {}

    /** The page could not be archived, and so was not published. */
    record ArchiveFull(ReadingProblem problem) implements PageOutcome {}

    record InfrastructureFailed(ReadingProblem problem) implements PageOutcome {}

    /** Whether another request would probably be useless, or the site asks not to make one. */
    default boolean stopsRound() {
        return this instanceof Unreachable || this instanceof ShutForNow || this instanceof RateLimited;
    }

    /**
     * Returns the outcome of a doubtful page with this many items, the reasons of doubt and other problems; truncation
     * is the weakest reason.
     */
    static PageOutcome doubted(int items, List<ReadingProblem> why, List<ReadingProblem> odd) {
        var all = Stream.concat(why.stream(), odd.stream()).toList();
        return why.stream().allMatch(TruncationCheck::isTruncation)
                ? new CutShort(items, all)
                : new EmptySuspect(items, all);
    }

    /** Returns the ending under which it is counted. */
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
            case Unreachable unreachable -> FetchEnding.UNREACHABLE;
            case ForbiddenByRobots forbidden -> FetchEnding.FORBIDDEN_BY_ROBOTS;
            case NeedsKey off -> FetchEnding.NEEDS_KEY;
            case ArchiveFull full -> FetchEnding.ARCHIVE_FULL;
            case InfrastructureFailed failure -> FetchEnding.HOUSE_FAILED;
        };
    }

    /** Returns the problems for a person to check. */
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
