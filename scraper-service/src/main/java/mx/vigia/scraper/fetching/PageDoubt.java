package mx.vigia.scraper.fetching;

import java.time.Duration;
import java.time.Instant;

/**
 * How many items a page showed when we began to doubt it, and for how many rounds and since when we have.
 *
 * @param items how many, or {@link #UNREADABLE_ITEMS}
 * @param accepted whether a person said that so many are right
 */
public record PageDoubt(int items, int rounds, Instant since, boolean accepted) {
    /** Stands for the items of a page that could not be read. */
    public static final int UNREADABLE_ITEMS = -1;

    private static final PageDoubt NONE = new PageDoubt(0, 0, Instant.EPOCH, false);

    public static PageDoubt none() {
        return NONE;
    }

    /** One round longer; a page that goes on losing items, or that can be read again, is doubted from the beginning. */
    public PageDoubt again(int shown, Instant now) {
        return isOfUnread() || shown < items ? started(shown, now) : prolonged(shown, now);
    }

    /** One round longer in which it could not be read; the rounds in which it could count no more. */
    public PageDoubt unread(Instant now) {
        return isOfUnread() ? prolonged(UNREADABLE_ITEMS, now) : started(UNREADABLE_ITEMS, now);
    }

    /** True where it has lasted for more than so many rounds, and for so long. */
    public boolean hasLasted(int most, Duration least, Instant now) {
        return rounds > most && !now.isBefore(since.plus(least));
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
