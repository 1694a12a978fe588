package mx.vigia.local.pretend.site;

/**
 * An item that a site truly shows.
 *
 * @param key the key of the source record that is read from it, made of what the site prints
 * @param kind the contract's word for it, or {@code vote}, {@code meeting}, {@code intervention}
 * @param bill the pretend chamber's own name of the bill it is about; empty if it is about none
 */
public record VisibleItem(String site, String key, String kind, String title, String bill) {}
