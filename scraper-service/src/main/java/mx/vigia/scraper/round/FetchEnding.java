package mx.vigia.scraper.round;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The result of a page request, or of a round as a whole; rounds are counted by these. */
public enum FetchEnding {
    NEW,
    SAME,
    EMPTY_AS_EXPECTED,
    /** Nothing, or much less than before: zero is never trusted. */
    EMPTY_SUSPECT,
    /** A page is truncated before its usual end: the content of the rest is unknown. */
    CUT_SHORT,
    BLOCKED,
    /** It wants to receive fewer requests. */
    RATE_LIMITED,
    /** It rejects all clients for a while. */
    OUT_OF_SERVICE,
    CHANGED_SHAPE,
    CAPPED,
    TOO_LARGE,
    PARTIAL,
    UNREACHABLE,
    FORBIDDEN_BY_ROBOTS,
    NEEDS_KEY,
    /** There was no space to archive its pages, and what cannot be archived is not published; the fault is Vigía's. */
    ARCHIVE_FULL,
    /** The fault is Vigía's, not the site's. */
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

    /** Returns its name in the database and the API. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static FetchEnding ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /**
     * Whether such a round reflects the state of the site; one that failed through Vigía, or was not made, does not.
     */
    public boolean reflectsSiteState() {
        return !isInfrastructureFailure() && this != NEEDS_KEY;
    }

    /** Whether Vigía failed, not the site. */
    public boolean isInfrastructureFailure() {
        return this == HOUSE_FAILED || this == ARCHIVE_FULL;
    }

    /**
     * Whether such a round is announced to users of the site, regardless of fault; a single infrastructure failure may
     * pass.
     */
    public boolean isPublished() {
        return reflectsSiteState() || this == ARCHIVE_FULL;
    }

    /** Whether the round read everything; any other is labelled as what it was. */
    public boolean isComplete() {
        return this == NEW || this == SAME || this == EMPTY_AS_EXPECTED;
    }

    /** Whether the round is valid for the site as it is; what it did not show is unknown, never gone. */
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

    /** Returns the ending of a round with these page endings. */
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

    /** Returns the labels of the matching endings, for the database. */
    public static List<String> labels(Predicate<FetchEnding> wanted) {
        return Arrays.stream(values()).filter(wanted).map(FetchEnding::label).toList();
    }

    /** Returns the counts by the labels of endings. */
    static Map<FetchEnding, Integer> read(Map<String, Integer> written) {
        var counts = new EnumMap<FetchEnding, Integer>(FetchEnding.class);
        written.forEach((label, count) -> counts.put(ofLabel(label), count));
        return counts;
    }
}
