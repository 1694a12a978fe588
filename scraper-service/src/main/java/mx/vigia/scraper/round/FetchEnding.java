package mx.vigia.scraper.round;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** How asking for a page ended, or a round over all of them; a round is counted in these words. */
public enum FetchEnding {
    NEW,
    SAME,
    EMPTY_AS_EXPECTED,
    /** Nothing, or much less than before: zero is never trusted. */
    EMPTY_SUSPECT,
    /** A page breaks off without the end that it had: what was on the rest is unknown. */
    CUT_SHORT,
    BLOCKED,
    /** It wants to be asked less often. */
    RATE_LIMITED,
    /** It turns everybody away for a while. */
    OUT_OF_SERVICE,
    CHANGED_SHAPE,
    CAPPED,
    TOO_LARGE,
    PARTIAL,
    UNREACHABLE,
    FORBIDDEN_BY_ROBOTS,
    NEEDS_KEY,
    /** There was no room to keep its pages, and what cannot be kept is not published; ours is the fault. */
    ARCHIVE_FULL,
    /** Ours is the fault, and the site is not to blame. */
    HOUSE_FAILED;

    private static final List<FetchEnding> FAILURE_PRECEDENCE = List.of(
            BLOCKED,
            FORBIDDEN_BY_ROBOTS,
            RATE_LIMITED,
            OUT_OF_SERVICE,
            UNREACHABLE,
            CHANGED_SHAPE,
            TOO_LARGE,
            CUT_SHORT);
    private static final List<FetchEnding> FAILURES =
            List.of(BLOCKED, RATE_LIMITED, OUT_OF_SERVICE, UNREACHABLE, CHANGED_SHAPE, TOO_LARGE, PARTIAL);

    /** The word for it in the database and the API. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static FetchEnding ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** True for a round that says how its site is; one that failed through us, or was not made, does not. */
    public boolean reflectsSiteState() {
        return !isInfrastructureFailure() && this != NEEDS_KEY;
    }

    /** True where the house failed and its site is not to blame. */
    public boolean isInfrastructureFailure() {
        return this == HOUSE_FAILED || this == ARCHIVE_FULL;
    }

    /** True for a round of which people who rely on its site hear, whoever is to blame; a single failing of the house may pass. */
    public boolean isPublished() {
        return reflectsSiteState() || this == ARCHIVE_FULL;
    }

    /** True for a round that read all there was to read; of any other it is said what it was. */
    public boolean isComplete() {
        return this == NEW || this == SAME || this == EMPTY_AS_EXPECTED;
    }

    /** True for a round that stands for its site as it is; what it did not show is unknown, never gone. */
    public boolean isSound() {
        return switch (this) {
            case NEW, SAME, EMPTY_AS_EXPECTED, CAPPED, PARTIAL -> true;
            case EMPTY_SUSPECT,
                    CUT_SHORT,
                    BLOCKED,
                    RATE_LIMITED,
                    OUT_OF_SERVICE,
                    CHANGED_SHAPE,
                    TOO_LARGE,
                    UNREACHABLE,
                    FORBIDDEN_BY_ROBOTS,
                    NEEDS_KEY,
                    ARCHIVE_FULL,
                    HOUSE_FAILED -> false;
        };
    }

    /** How a round ended whose pages ended so. */
    static FetchEnding ofRound(Map<FetchEnding, Integer> pages, int items, int published, UsualItems usual) {
        if (pages.containsKey(HOUSE_FAILED)) {
            return HOUSE_FAILED;
        }
        if (pages.containsKey(ARCHIVE_FULL)) {
            return ARCHIVE_FULL;
        }
        if (pages.containsKey(NEEDS_KEY)) {
            return NEEDS_KEY;
        }
        if (items == 0) {
            return findFirst(FAILURE_PRECEDENCE, pages).orElse(usual.isNothing() ? EMPTY_AS_EXPECTED : EMPTY_SUSPECT);
        }
        if (pages.containsKey(EMPTY_SUSPECT)) {
            return EMPTY_SUSPECT;
        }
        if (pages.containsKey(CUT_SHORT)) {
            return CUT_SHORT;
        }
        return usual.isMoreThanTwice(items) ? EMPTY_SUSPECT : ofSound(pages, published);
    }

    private static FetchEnding ofSound(Map<FetchEnding, Integer> pages, int published) {
        if (pages.containsKey(CAPPED)) {
            return CAPPED;
        }
        return findFirst(FAILURES, pages).isPresent() ? PARTIAL : published > 0 ? NEW : SAME;
    }

    private static Optional<FetchEnding> findFirst(List<FetchEnding> wanted, Map<FetchEnding, Integer> pages) {
        return wanted.stream().filter(pages::containsKey).findFirst();
    }

    /** The words of those that are so, for the database. */
    public static List<String> labels(Predicate<FetchEnding> wanted) {
        return Arrays.stream(values()).filter(wanted).map(FetchEnding::label).toList();
    }

    /** The counts by their words. */
    static Map<FetchEnding, Integer> read(Map<String, Integer> written) {
        var counts = new EnumMap<FetchEnding, Integer>(FetchEnding.class);
        written.forEach((label, count) -> counts.put(ofLabel(label), count));
        return counts;
    }
}
