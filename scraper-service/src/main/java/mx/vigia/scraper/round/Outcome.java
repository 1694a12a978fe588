package mx.vigia.scraper.round;

import java.util.List;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.Problem;

/** What came of one page, once it was asked for, kept, read and published. */
sealed interface Outcome {
    /** Read to the end; {@code published} of its items were news. */
    record New(int items, int published, List<Problem> problems) implements Outcome {}

    /** As we knew it. */
    record Same(int items) implements Outcome {}

    /** Nothing on it, and nothing was to be expected; or no such page, which on most days is right. */
    record EmptyAsExpected(List<Problem> problems) implements Outcome {}

    /** Nothing on it, much less than before, or what it cannot mean: nothing of it is published and nothing of it remembered. */
    record EmptySuspect(int items, List<Problem> problems) implements Outcome {}

    /** It breaks off where such a page has an end: nothing of it is published and nothing of it remembered. */
    record CutShort(int items, List<Problem> problems) implements Outcome {}

    record Blocked(Problem problem) implements Outcome {}

    /** It wants to be asked less often. */
    record RateLimited(Problem problem) implements Outcome {}

    /** It turns everybody away for a while: in maintenance, or with more visitors than it can bear. */
    record ShutForNow(Problem problem) implements Outcome {}

    record ChangedShape(Problem problem) implements Outcome {}

    /** The round had no room for more pages. */
    record Capped(Problem problem) implements Outcome {}

    record TooLarge(Problem problem) implements Outcome {}

    /** What could be read of it was published; the rest is named. */
    record Partial(int items, int published, List<Problem> problems) implements Outcome {}

    record Unreachable(Problem problem) implements Outcome {}

    record ForbiddenByRobots(Problem problem) implements Outcome {}

    /** The site stays off until its operator gives what it lacks. */
    record NeedsKey(Problem problem) implements Outcome {}

    /** It could not be kept, and so it was not published. */
    record ArchiveFull(Problem problem) implements Outcome {}

    record HouseFailed(Problem problem) implements Outcome {}

    /** True where asking for another page is likely to bring no more, or is what the site asks us not to do. */
    default boolean isNoAnswer() {
        return this instanceof Unreachable || this instanceof ShutForNow || this instanceof RateLimited;
    }

    /** A page that shows so much, that is doubted for all of this, and odd besides; that it is cut says least. */
    static Outcome doubted(int items, List<Problem> why, List<Problem> odd) {
        var all = Stream.concat(why.stream(), odd.stream()).toList();
        return why.stream().allMatch(Cuts::isCut) ? new CutShort(items, all) : new EmptySuspect(items, all);
    }

    /** The word it is counted under. */
    default Ending ending() {
        return switch (this) {
            case New read -> Ending.NEW;
            case Same same -> Ending.SAME;
            case EmptyAsExpected empty -> Ending.EMPTY_AS_EXPECTED;
            case EmptySuspect suspect -> Ending.EMPTY_SUSPECT;
            case CutShort cut -> Ending.CUT_SHORT;
            case Blocked blocked -> Ending.BLOCKED;
            case RateLimited often -> Ending.RATE_LIMITED;
            case ShutForNow shut -> Ending.OUT_OF_SERVICE;
            case ChangedShape changed -> Ending.CHANGED_SHAPE;
            case Capped capped -> Ending.CAPPED;
            case TooLarge large -> Ending.TOO_LARGE;
            case Partial partial -> Ending.PARTIAL;
            case Unreachable gone -> Ending.UNREACHABLE;
            case ForbiddenByRobots forbidden -> Ending.FORBIDDEN_BY_ROBOTS;
            case NeedsKey off -> Ending.NEEDS_KEY;
            case ArchiveFull full -> Ending.ARCHIVE_FULL;
            case HouseFailed house -> Ending.HOUSE_FAILED;
        };
    }

    /** What a person should look at. */
    default List<Problem> complaints() {
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
            case HouseFailed(var problem) -> List.of(problem);
        };
    }
}
