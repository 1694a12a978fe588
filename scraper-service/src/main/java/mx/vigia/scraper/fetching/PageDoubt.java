package mx.vigia.scraper.fetching;

import java.time.Duration;
import java.time.Instant;

/**
 * The doubt about a page: its item count when the doubt began, for how many rounds and since when.
 *
 * @param items how many, or {@link #UNREADABLE_ITEMS}
 * @param accepted whether a person confirmed that the number is right
 */
public record PageDoubt(int items, int rounds, Instant since, boolean accepted) {
    /** Stands for the items of a page that could not be read. */
    public static final int UNREADABLE_ITEMS = -1;

    private static final PageDoubt NONE = new PageDoubt(0, 0, Instant.EPOCH, false);

    public static PageDoubt none() {
        return NONE;
    }

    /** Returns a doubt that a person has answered: the page is right, however little it shows. */
    public static PageDoubt confirmed(Instant now) {
        return new PageDoubt(0, 1, now, true);
    }

    /** Returns the doubt after one more round; it starts again if the page loses further items or can be read again. */
    public PageDoubt afterDoubtfulRound(int shown, Instant now) {
        return isOfUnread() || shown < items ? started(shown, now) : prolonged(shown, now);
    }

    /**
     * Returns the doubt after one more round in which the page could not be read; rounds in which it could be are no
     * longer counted.
     */
    public PageDoubt afterUnreadableRound(Instant now) {
        return isOfUnread() ? prolonged(UNREADABLE_ITEMS, now) : started(UNREADABLE_ITEMS, now);
    }

    /** Whether the doubt has lasted for more than this many rounds, and for this long. */
    public boolean hasLasted(int max, Duration least, Instant now) {
        return rounds > max && !now.isBefore(since.plus(least));
    }

    private boolean isOfUnread() {
        return items == UNREADABLE_ITEMS;
    }

    private PageDoubt prolonged(int shown, Instant now) {
        return rounds == 0 ? started(shown, now) : new PageDoubt(items, rounds + 1, since, accepted);
    }

    private static PageDoubt started(int shown, Instant now) {
        return new PageDoubt(shown, 1, now, false);
    }
}
