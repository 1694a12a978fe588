package mx.vigia.scraper.round;

/**
 * What a round of a site usually shows.
 *
 * @param items the middle of its latest rounds, 0 where there was none
 * @param isNothing true where it never showed anything and its calendar expects nothing now
 */
record UsualItems(int items, boolean isNothing) {
    /** True where so many are less than half of the usual. */
    boolean isMoreThanTwice(int shown) {
        return shown * 2 < items;
    }
}
