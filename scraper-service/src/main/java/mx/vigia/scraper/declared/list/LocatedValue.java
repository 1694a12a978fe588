package mx.vigia.scraper.declared.list;

/**
 * A value at a place: its visible text and its target.
 *
 * @param address as written or resolved, the words if there is no other
 */
public record LocatedValue(String words, String address) {}
