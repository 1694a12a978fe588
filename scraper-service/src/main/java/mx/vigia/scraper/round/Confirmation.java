package mx.vigia.scraper.round;

import java.util.List;
import java.util.Set;
import mx.vigia.scraper.reading.ReadingProblem;

/** What a person confirmed of a page that was saved by hand; nobody confirms a doubt that was not shown. */
public enum Confirmation {
    /** Nothing was asked. */
    NONE,
    /** That the page shows so few items, or none. */
    ITEM_COUNT,
    /** Everything the page shows, after all doubts about it were shown. */
    ALL_DOUBTS;

    private static final Set<String> ABOUT_ITEM_COUNT = Set.of("empty", "fewer-items");

    /** Whether the person confirmed the page in spite of all these reasons. */
    boolean covers(List<ReadingProblem> why) {
        return switch (this) {
            case NONE -> false;
            case ITEM_COUNT -> why.stream().allMatch(problem -> ABOUT_ITEM_COUNT.contains(problem.what()));
            case ALL_DOUBTS -> true;
        };
    }

    /** Whether the person confirmed anything. */
    boolean isGiven() {
        return this != NONE;
    }
}
