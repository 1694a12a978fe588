package mx.vigia.scraper.declared;

/**
 * Something at a place: what a person reads there and where it leads.
 *
 * @param address as written or resolved, the words where there is no other
 */
record LocatedValue(String words, String address) {}
