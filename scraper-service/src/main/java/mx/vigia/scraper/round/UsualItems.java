package mx.vigia.scraper.round;

/**
 * What a round of a site usually shows.
 *
 * @param items the median of its latest rounds, 0 if there was none
 * @param isNothing true if it never showed anything and its calendar expects nothing now
 */
record UsualItems(int items, boolean isNothing) {
    /** Whether this number is less than half of the usual. */
    boolean isMoreThanTwice(int shown) {
        return shown * 2 < items;
    }
}
