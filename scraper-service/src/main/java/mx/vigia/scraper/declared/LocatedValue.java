package mx.vigia.scraper.declared;

/**
 * A value at a place: its visible text and its target.
 *
 * @param address as written or resolved, the words if there is no other
 */
record LocatedValue(String words, String address) {}
