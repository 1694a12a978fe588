package mx.vigia.local.pretend.site;

/**
 * One thing a site shows, in truth.
 *
 * @param key as a source record is keyed that is read off it: out of what the site prints
 * @param kind the contract's word for it, or {@code vote}, {@code meeting}, {@code intervention}
 * @param bill the pretend chamber's own name of the bill it is about; empty where it is about none
 */
public record VisibleItem(String site, String key, String kind, String title, String bill) {}
